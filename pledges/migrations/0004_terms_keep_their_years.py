"""민선 기수의 햇수도 확정된 계획이 말하는 것의 일부다: 그 기수에 확정된 계획이 있으면 바뀌지 않는다."""

from django.db import migrations

from pledges.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [("pledges", "0003_pledges_get_a_tally_of_findings")]

    operations = [InstallGuards()]
