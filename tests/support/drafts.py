"""Drafts to be edited: the real card's adjusted plan copied into one, and small ones by hand."""

import json

from pledges.models import Pledge
from tests.support.real import FIXTURE
from tests.support.register import take

ADDRESS = "/pledges/7/{code}/edit/{revision}/money/"


def take_real_draft(**facts) -> Pledge:
    """주민참여-1 with its proposal taken back to a draft: the real card's own figures, misprints included.

    `facts` are said of its pledge besides: closed={"how": …}.
    """
    tree = json.loads(FIXTURE.read_bytes())
    tree["plans"][1]["state"] = "draft"
    tree["adjustments"] = []
    tree["pledge"] |= facts
    return take(tree)


def money_address(pledge: Pledge, revision: int = 1) -> str:
    return ADDRESS.format(code=pledge.code, revision=revision)
