// Brings the tables of a page to life, and again after the server has drawn one anew (a line or a column more).
import { copy, cut, paste } from "./acts.js";
import { EDITING, Grid, MOVING, TYPING } from "./grid.js";
import { onKey } from "./keys.js";
import { listenToMouse } from "./mouse.js";
import { listenToTools } from "./tools.js";

const undoOf = new Map();

export function start(form) {
  const grid = new Grid(form, undoOf.get(form.id));
  undoOf.set(form.id, grid.undo);
  form.grid = grid;
  const { element } = grid.table;
  element.addEventListener("focusin", ({ target }) => grid.table.has(target) && grid.enter(target, grid.isExtending));
  element.addEventListener("focusout", ({ target }) => grid.table.has(target) && grid.leave(target));
  element.addEventListener("keydown", (event) => grid.table.has(event.target) && onKey(grid, event));
  element.addEventListener("input", ({ target }) => {
    if (!grid.table.has(target)) return;
    if (grid.mode === MOVING) grid.mode = TYPING;
    grid.follow(target, false);
    grid.sums.write();
  });
  listenToClipboard(grid, element);
  listenToMouse(grid);
  listenToTools(grid);
}

function listenToClipboard(grid, element) {
  const isOnBlock = (event) => grid.table.has(event.target) && grid.mode !== EDITING && (grid.mode === MOVING || !grid.block.isOne);
  element.addEventListener("copy", (event) => isOnBlock(event) && copy(grid, event));
  element.addEventListener("cut", (event) => {
    if (!isOnBlock(event)) return;
    copy(grid, event);
    cut(grid);
  });
  element.addEventListener("paste", (event) => {
    const isBlock = /[\t\n]/.test(event.clipboardData.getData("text/plain").trim());
    if (grid.table.has(event.target) && (isBlock || isOnBlock(event))) paste(grid, event);
  });
}

function startAll(root) {
  for (const table of root.querySelectorAll("[data-grid]")) {
    const form = table.closest("form");
    if (form && !form.grid) start(form);
  }
}

startAll(document);
document.addEventListener("htmx:afterSettle", () => startAll(document));
