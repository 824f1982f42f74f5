from django.db import migrations

from pledges.guards import InstallGuards


class Migration(migrations.Migration):
    """What a quarterly review said once it was accepted is held by the database."""

    dependencies = [("pledges", "0014_comments_notices_presence")]

    operations = [InstallGuards()]
