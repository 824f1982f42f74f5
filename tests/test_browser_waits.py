"""Browser tests wait for what they look for: a single look at a page that has only begun fails by chance."""

import re
from pathlib import Path

SINGLE_LOOK = re.compile(r"\.is_(visible|hidden|enabled|disabled)\(\)|assert (?!.*objects).*(\.count\(\)|page\.url\b)")


def test_no_browser_test_looks_only_once():
    looks = [
        f"{file.name}:{number}"
        for file in sorted(Path(__file__).parent.glob("browser/**/*.py"))
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if SINGLE_LOOK.search(line) and not line.startswith("#")
    ]

    assert looks == [], "expect(…).to_be_visible() 또는 page.wait_for_url(…)로 기다리세요"
