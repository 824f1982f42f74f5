"""The adjustment request of a card as the bytes of its file, and that file opened."""

import re
from io import BytesIO

from openpyxl import Workbook, load_workbook

from pledges.domain.card import Card
from pledges.exports.request import request_workbook
from pledges.reports.request_form import request_form
from tests.cards.by_hand import read

FORM, CHANGES, MONEY = "조정 심의요청서", "증감 내역", "사업비 내역"
CARDS = ("당초 공약관리카드", "조정안 반영 시 공약관리카드")

PLACE = r"(?:'사업비 내역'!)?[A-Z]+[0-9]+(?::[A-Z]+[0-9]+)?"
SUM = rf"(?:SUM|COUNT)\({PLACE}(?:,{PLACE})*\)"
RATIO = rf'=IF\(OR\(COUNT\({PLACE}\)=0,N\({PLACE}\)=0\),"",{PLACE}/{PLACE}\)'
OURS = re.compile(
    rf'={PLACE}|={SUM}(?:[-+]{SUM})*|=IF\((?:{SUM}=0|{PLACE}=""),"",(?:{PLACE}|{SUM}(?:-{SUM})?)\)|{RATIO}'
)
"""Every formula that our writers write; nothing typed becomes one."""


def written(card: dict | Card, revision: int | None = 1) -> bytes:
    """`card` may be a tree written by hand."""
    return request_workbook(request_form(read(card) if isinstance(card, dict) else card, revision)).to_bytes()


def opened(content: bytes, **how) -> Workbook:
    return load_workbook(BytesIO(content), rich_text=True, **how)
