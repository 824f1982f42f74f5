"""Pages in the machine's own Chromium, which cannot reach anything but this machine.

`page_as(role)` opens a page as a person of that role; at the end of every test its pages must have asked
nothing of another host, raised no script error and broken no rule of the content policy.
"""

import os
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import expect, sync_playwright

from tests.factories.users import make_user

# Playwright keeps an event loop in this thread; Django would refuse the database because of it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-first-run",
    "--no-pings",
]
AXE = Path(settings.BASE_DIR, "node_modules", "axe-core", "axe.min.js")
AT_THE_OFFICE = {"locale": "ko-KR", "timezone_id": "Asia/Seoul", "reduced_motion": "reduce"}
OWN_SCHEMES = {"data", "blob", "about"}

# A click comes back when the next page has begun, not when it stands, and a busy machine is slow to finish it.
# So tests wait for what they look for: expect(…).to_be_visible(), never one look at .is_visible().
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def chromium():
    if not settings.ASSETS_DIR.is_dir() or not AXE.exists():
        pytest.fail("browser packages are missing: run make var/assets.stamp")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def faults():
    """What pages did that none may do; must be empty when the test ends."""
    seen: list[str] = []
    yield seen
    assert seen == []


@pytest.fixture
def page_as(chromium, live_server, faults):
    """page_as("officer", 360) — a page of that width, signed in; role None: nobody is signed in, or just `user`.

    Addresses are relative: page.goto("/"). The window is tall, so that a picture shows the whole page.
    """

    contexts = []

    def opened(role: str | None = None, width: int = 1440, height: int = 1400, user=None):
        size = {"width": width, "height": height}
        context = chromium.new_context(base_url=live_server.url, viewport=size, **AT_THE_OFFICE)
        contexts.append(context)
        if role or user:
            context.add_cookies([_session_of(user or make_user(role), live_server.url)])
        page = context.new_page()
        _watch(page, faults)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def axe(faults):
    """axe(page) — what an accessibility check finds wrong, one line a fault; [] when nothing.

    axe(page, "#part") — of that part alone, where the rest of a page is a package's own.
    """

    def violations(page, part: str | None = None) -> list[str]:
        before = len(faults)
        page.wait_for_load_state()
        page.evaluate(AXE.read_text("utf-8"))
        found = page.evaluate("part => axe.run(part || document, {resultTypes: ['violations']})", part)["violations"]
        del faults[before:]  # the check itself tries inline styles, which the policy rightly stops
        return [f"{fault['id']}: {node['html']}" for fault in found for node in fault["nodes"]]

    return violations


def _session_of(user, address: str) -> dict:
    client = Client()
    client.force_login(user)
    name = settings.SESSION_COOKIE_NAME
    return {"name": name, "value": client.cookies[name].value, "url": address}


def _watch(page, faults: list[str]) -> None:
    page.on("request", lambda request: _is_outside(request.url) and faults.append(f"asked outside: {request.url}"))
    page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
    page.on("console", lambda message: _breaks_policy(message.text) and faults.append(message.text))


def _is_outside(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme not in OWN_SCHEMES and parts.hostname != "127.0.0.1"


def _breaks_policy(text: str) -> bool:
    return "Content Security Policy" in text or "Content-Security-Policy" in text
