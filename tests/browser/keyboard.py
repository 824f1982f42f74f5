"""A page walked with the Tab key alone: what can be used, what was reached, and how each looked with the focus."""

USABLE = "a[href], button, input, select, textarea, summary, [tabindex='0']"

_NAME_ALL = f"""() => {{
  const shown = (each) => each.checkVisibility({{visibilityProperty: true}}) && each.getClientRects().length > 0;
  const all = [...document.querySelectorAll(`{USABLE}`)].filter((each) => shown(each) && !each.disabled);
  const look = (each) => {{
    const style = getComputedStyle(each);
    return `${{style.outlineStyle}} ${{style.outlineWidth}} ${{style.boxShadow}}`;
  }};
  window.looks = new Map(all.map((each) => [each, look(each)]));
  window.nameOf = (each) => `${{all.indexOf(each)}} ${{each.outerHTML.slice(0, 120)}}`;
  window.lookOf = look;
  return all.map(window.nameOf);
}}"""

# Where a page put the focus by itself, Tab would go on from there.
_TO_THE_TOP = """() => {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  window.scrollTo(0, 0);
}"""

_AT_HAND = """() => {
  const each = document.activeElement;
  if (!each || each === document.body) return null;
  const box = each.getBoundingClientRect();
  return {
    name: window.nameOf(each),
    isMarked: window.looks.has(each) && window.lookOf(each) !== window.looks.get(each),
    isInWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""


def walk(page, most: int = 800) -> tuple[list[str], list[dict]]:
    """Names of everything that can be used, in the order of the page, and every stop of the Tab key from its top.

    A stop says its name, whether it looked otherwise than without the focus, and whether it was in the window.
    """
    page.evaluate(_TO_THE_TOP)
    usable = page.evaluate(_NAME_ALL)
    stops: list[dict] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(_AT_HAND)
        if stop is None or (len(stops) > 1 and stop["name"] == stops[0]["name"]):
            return usable, stops
        stops.append(stop)
    raise AssertionError(f"the Tab key does not come to an end after {most} stops: {stops[-3:]}")
