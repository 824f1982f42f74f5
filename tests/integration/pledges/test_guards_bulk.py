"""A large draft is written in one go under the guards."""

from pledges.models import FundingAmount, FundingLine
from tests.support.guarded import make_world

COLUMNS = [f"{2018 + n}~{2118 + n}" for n in range(50)]


def test_five_thousand_amounts_go_into_a_draft_at_once(db, django_assert_max_num_queries):
    mine = make_world()
    item, source = mine.rows["planitem"], mine.named["source"]
    lines = [FundingLine(item=item, source=source, payer=f"부담 {n}", order=n) for n in range(100)]
    FundingLine.objects.bulk_create(lines)
    years = {"first_year": 2018, "last_year": 2118}
    amounts = [FundingAmount(line=line, column=column, **years, amount=1_000) for line in lines for column in COLUMNS]

    with django_assert_max_num_queries(60):
        FundingAmount.objects.bulk_create(amounts)

    assert FundingAmount.objects.filter(line__in=lines).count() == 5_000
    mine.plan.delete()
    assert FundingAmount.objects.count() == 0
