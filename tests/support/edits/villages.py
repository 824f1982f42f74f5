"""Edits of dongs."""

from tests.support.dongs import take_dongs
from tests.support.grants import address
from villages.models import Village

from .edit import COORDINATOR, Edit


def grants_address() -> str:
    take_dongs()
    return address(2019)


def decided(amount: str, reason: str) -> dict:
    return {f"{_dong()}-decided": amount, "reason": reason}


def _dong() -> str:
    return f"dong{Village.objects.get(short='독1').pk}"


EDITS = [
    Edit(
        name="villages:grants-update",
        ready=grants_address,
        typed=lambda: decided("71,000", "오기"),
        others=lambda: decided("72,000", "다른 사람의 까닭"),
        tokens=("-seen",),
        who=COORDINATOR,
        texts=("reason", "-decided", "-start"),
    ),
]
