// What stands around a table: the unit, lines to be taken out, saving, and the drawing anew by the server.
export function listenToTools(grid) {
  const { form } = grid;
  for (const place of form.querySelectorAll("[data-count], [data-turn-unit]")) place.hidden = true;
  for (const place of form.querySelectorAll("[data-grid-help]")) place.hidden = false;
  const select = form.querySelector("[name=in_unit]");
  select?.addEventListener("change", () => turnUnit(grid, select));
  form.addEventListener("change", ({ target }) => target.matches("[data-gone-line]") && grid.turnRow(target.closest("tr")));
  form.addEventListener("submit", (event) => stopWrong(grid, event), true);
  form.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") save(grid, event);
  });
  keepSight(form);
}

function turnUnit(grid, select) {
  if (grid.turnUnit(select.value)) {
    grid.say(`단위를 ${select.value}으로 바꾸었습니다.`);
    return;
  }
  select.value = grid.unit;
  grid.say("읽지 못한 칸이 있어 단위를 바꾸지 않았습니다. 표시한 칸을 먼저 고치십시오.");
}

/** Saving with boxes that cannot be read leads to the first of them. */
function stopWrong(grid, event) {
  const active = document.activeElement;
  if (grid.table.has(active)) grid.leave(active);
  const wrong = grid.wrong;
  if (!wrong.length) return;
  event.preventDefault();
  event.stopPropagation();
  wrong[0].focus();
  grid.say(`저장하지 않았습니다. 읽지 못한 칸이 ${wrong.length}개 있습니다.`);
}

function save(grid, event) {
  event.preventDefault();
  grid.form.requestSubmit(grid.form.querySelector('[name="do"][value="save"]'));
}

/** Drawn anew, the table stays where it was scrolled to, and a new line has the focus. */
function keepSight(form) {
  const sight = form.querySelector(".grid-scroll");
  form.addEventListener("htmx:beforeSwap", (event) => {
    const { scrollTop, scrollLeft } = sight;
    const added = event.detail.requestConfig?.elt?.value?.startsWith?.("add-line:") ? event.detail.requestConfig.elt.id : "";
    document.addEventListener("htmx:afterSettle", () => {
      const drawn = document.querySelector(".grid-scroll");
      drawn?.scrollTo(scrollLeft, scrollTop);
      if (added) document.getElementById(added)?.closest("tbody").querySelector("tr:last-child select")?.focus();
    }, { once: true });
  });
}
