from django.db import migrations


class Migration(migrations.Migration):
    """Who has a draft open is told by the heartbeat of its pages."""

    dependencies = [("pledges", "0015_accepted_reviews_stay")]

    operations = [migrations.DeleteModel("DraftOpened")]
