"""The money table of a draft as a hand at it sees it: its boxes, its sums, what is pasted and copied."""

SUMS = """() => {
  const places = [...document.querySelectorAll("[data-sum], [data-change]")];
  return Object.fromEntries(places.map((each) => [
    each.dataset.sum ? `sum ${each.dataset.sum}` : `change ${each.dataset.change}`, each.textContent.trim()]));
}"""
CELL = "주민자치사업 활성화 · 구비 · 2018년"


def box(page, label=CELL):
    return page.get_by_label(label, exact=True)


def shown(page) -> dict[str, str]:
    """Every sum and change by its group."""
    return page.evaluate(SUMS)


def paste(page, text: str) -> None:
    """What Ctrl+V brings, into the box that has the focus."""
    page.evaluate(
        """(text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          const more = { clipboardData: data, bubbles: true, cancelable: true };
          document.activeElement.dispatchEvent(new ClipboardEvent("paste", more));
        }""",
        text,
    )


def copied(page) -> str:
    """What Ctrl+C takes from the block that is picked."""
    return page.evaluate(
        """() => {
          const data = new DataTransfer();
          const more = { clipboardData: data, bubbles: true, cancelable: true };
          document.activeElement.dispatchEvent(new ClipboardEvent("copy", more));
          return data.getData("text/plain");
        }"""
    )


def texts(page, rows: int, columns: int) -> list[list[str]]:
    """The upper left of the table."""
    return page.evaluate(
        """([rows, columns]) => [...document.querySelectorAll("tr[data-groups]")].slice(0, rows).map(
          (row) => [...row.querySelectorAll("[data-cell]")].slice(0, columns).map((box) => box.value))""",
        [rows, columns],
    )


def said(page) -> str:
    return page.locator("[data-grid-said]").inner_text()


FIRST = "주민자치사업 활성화 · 시비 · 2018년"
