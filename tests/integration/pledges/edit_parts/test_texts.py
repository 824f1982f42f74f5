"""The texts of a draft: kept as typed, without odd signs, previewed before they are saved."""

import pytest

from tests.pages.dom import tree_of
from tests.support.part_pages import draft, save

pytestmark = pytest.mark.django_db


def test_letters_come_composed_and_lines_as_they_are_kept(pledge, desk):
    save(desk, pledge, "texts", goal="  - \u1106\u1169\u11a8\u1111\u116d\r\n  - 둘")
    assert draft(pledge).sections["goal"] == "  - 목표\n  - 둘"


def test_a_sign_that_nobody_can_type_is_left_out(pledge, desk):
    assert save(desk, pledge, "texts", goal="가\0나").status_code == 302
    assert draft(pledge).sections == {"goal": "가나"}


def test_a_text_is_previewed_and_not_saved(pledge, desk):
    page = tree_of(save(desk, pledge, "texts", goal="- **굵은** 목표 <script>", preview="goal"))

    assert page.find("div", data_cell="preview").find("strong").text == "굵은"
    assert draft(pledge).sections == {}
