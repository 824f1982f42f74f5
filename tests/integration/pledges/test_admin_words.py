"""What the admin shows of findings and notices is Korean: no code, no place of a file, no key."""

import re

import pytest

from pledges import models as m
from tests.support.admin import list_of, page_of
from tests.support.register import take_real

pytestmark = pytest.mark.django_db

ENGLISH = re.compile(r"[a-z]{4,}")


def words_of(answer) -> str:
    """What stands in the rows of a list, or behind the labels of a row's page."""
    html = answer.content.decode()
    found = re.findall(r'(?s)<div class="readonly">(.*?)</div>', html) or re.findall(
        r'(?s)<t[dh] class="field-[^"]*">(.*?)</t[dh]>', html
    )
    return " ".join(re.sub(r"<[^>]*>", " ", each) for each in found)


MODELS = [m.StoredFinding, m.SetAside, m.FindingTally, m.Notice]


@pytest.mark.parametrize("model", MODELS, ids=lambda each: each.__name__)
def test_lists_and_rows_are_in_korean(client_as, model):
    client = client_as("coordinator")
    pledge = take_real()
    client.get("/findings/")  # counts what has not been counted
    kept = {"code": "line-total", "identity": "plans[0]", "stated": "1000", "computed": '"둘"'}
    m.SetAside.objects.create(pledge=pledge, key="a" * 64, reason="까닭", who="시험", **kept)
    address = f"/pledges/7/{pledge.code}/comments/"
    m.Notice.objects.create(kind="commented", role="officer", text="알림", key="commented:1", address=address)

    row = model.objects.order_by("pk").first()
    shown = words_of(client.get(list_of(model))), words_of(client.get(page_of(row)))

    assert all(shown)
    assert [ENGLISH.findall(each) for each in shown] == [[], []]
