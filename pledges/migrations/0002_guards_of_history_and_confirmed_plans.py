"""The database itself refuses to change history, confirmed plans and what they name. Safe to run again."""

from django.db import migrations

from pledges.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [("pledges", "0001_tables_of_the_ground")]

    operations = [InstallGuards()]
