"""Tallies counted before findings were kept have none beside them and would say that nothing is wrong: forgotten.

Safe to run again: check_pledges counts anew, and until then the pages say that nobody has checked.
"""

from django.db import migrations


def forget(apps, schema_editor):
    apps.get_model("pledges", "FindingTally").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("pledges", "0005_findings_are_kept_and_set_aside")]

    operations = [migrations.RunPython(forget, migrations.RunPython.noop)]
