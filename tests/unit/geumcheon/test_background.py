"""What a page asks by itself says so; else a window left open would keep its session alive for ever."""

import re
from pathlib import Path

BY_HAND = {"print.js"}
"""Somebody pressed 인쇄: that is use of the page."""

ROOT = Path(__file__).resolve().parents[3]


def test_every_part_that_asks_again_and_again_bears_the_header():
    tags = [
        tag
        for page in (ROOT / "templates").rglob("*.html")
        for tag in re.findall(r"<[^<>]*hx-trigger=[^<>]*\bevery\b[^<>]*>", page.read_text("utf-8"))
    ]

    assert [tag for tag in tags if "X-Background" not in tag] == []


def test_every_script_that_asks_by_itself_bears_the_header():
    scripts = {path.name: path.read_text("utf-8") for path in (ROOT / "static/js").glob("*.js")}
    asking = {name for name, text in scripts.items() if "fetch(" in text or "sendBeacon(" in text}

    assert "session.js" in asking
    assert {name for name in asking if "X-Background" not in scripts[name]} == BY_HAND
