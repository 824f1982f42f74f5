"""What one key costs in the money table of 15 sub-projects, 5 sources and 7 years, and what saving it costs.

Keys in Chromium, from the event to the page laid out anew; saving beside the empty page. `python -m benchmarks.keys`.
"""

import os
import sys
import tempfile

ADDRESS = "/pledges/7/넓은표-15/edit/1/money/"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
MEASURE = """() => {
  const boxes = document.querySelectorAll("input[data-cell]");
  const timed = (count, act) => {
    const times = [];
    for (let turn = 0; turn < count; turn += 1) {
      const start = performance.now();
      act(document.activeElement, turn);
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times.sort((one, other) => one - other);
  };
  const press = (box, key, more = {}) =>
    box.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  const type = (box, turn) => {
    box.value = String(turn);
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  boxes[0].focus();
  const found = {
    "글자": timed(300, type),
    "방향키": timed(300, (box, turn) => press(box, turn % 2 ? "ArrowUp" : "ArrowDown")),
    "Ctrl+D, 모든 칸": timed(10, (box) => { press(box, "a", { ctrlKey: true }); press(box, "d", { ctrlKey: true }); }),
    "Ctrl+Z, 모든 칸": timed(10, (box) => press(box, "z", { ctrlKey: true })),
  };
  const middleAndWorst = ([name, each]) => [name, each[each.length >> 1], each[each.length - 1]];
  return [boxes.length, Object.entries(found).map(middleAndWorst)];
}"""


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        os.environ |= {"DATA_DIR": folder, "DEBUG": "0", "DJANGO_SETTINGS_MODULE": "benchmarks.settings"}
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # the driver of the browser keeps an event loop
        os.environ.pop("DATABASE_URL", None)
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0, interactive=False)
        client = _client()
        for line in (*_saving(client), *_keys(client)):
            print(line, flush=True)


def _client():
    from django.test import Client

    from tests.factories.users import make_user
    from tests.support.wide_drafts import take_wide_draft

    take_wide_draft()
    client = Client()
    client.force_login(make_user("coordinator"))
    return client


def _saving(client):
    """A form of all cells in which one has changed, and one in which all have."""
    from itertools import count
    from urllib.parse import urlencode

    from tests.pages.money import MoneyPage

    from .timing import by_turns
    from .urls import EMPTY

    sent, numbers = MoneyPage(client.get(ADDRESS)).sent, count(100)
    cells = [name for name in sent if name.startswith("amount:")]
    for words, changed in (("한 칸", cells[:1]), ("모든 칸", cells)):
        bodies = []

        def ready(changed=changed, bodies=bodies):
            number = next(numbers)
            typed = dict.fromkeys(changed, str(number)) | {"seen": str(number - 99)}
            sent.update(typed)
            bodies.append(urlencode(sent, doseq=True))

        def save(bodies=bodies):
            if bodies:
                answer = client.post(ADDRESS, bodies.pop(), content_type="application/x-www-form-urlencoded")
                assert answer.status_code == 302, answer.status_code

        timed = by_turns(lambda: client.get(EMPTY), save, before=ready)
        floor = f"목표 20, 빈 화면 {timed.floor:.1f}ms"
        yield f"사업비 {len(cells)}칸 저장({words} 바뀜): 빈 화면의 {timed.ratio:.1f}배 ({floor})"


def _keys(client):
    from django.conf import settings
    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.test.testcases import LiveServerThread
    from playwright.sync_api import sync_playwright

    server = LiveServerThread("127.0.0.1", StaticFilesHandler)
    server.daemon = True
    server.start()
    server.is_ready.wait()
    if server.error:
        raise server.error
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(base_url=f"http://127.0.0.1:{server.port}", viewport={"width": 1440, "height": 1000})
        cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
        address = f"http://127.0.0.1:{server.port}"
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": address}])
        page.goto(ADDRESS)
        cells, times = page.evaluate(MEASURE)
        browser.close()
    server.terminate()
    for name, middle, worst in times:
        yield f"사업비 {cells}칸에서 {name}: 중앙값 {middle:.1f}ms, 가장 느린 것 {worst:.1f}ms (목표 50)"


if __name__ == "__main__":
    sys.exit(main())
