// Boxes picked with the mouse: a click, a click with Shift, a drag; a second click goes into the text.
import { EDITING } from "./grid.js";

export function listenToMouse(grid) {
  const { element } = grid.table;
  let from = null;

  element.addEventListener("mousedown", (event) => {
    const box = boxAt(grid, event);
    if (!box || event.button !== 0) return;
    if (event.shiftKey && grid.block.start) {
      event.preventDefault();
      grid.block.extend(box);
    } else if (box === document.activeElement) {
      grid.mode = EDITING;
    } else {
      from = box;
    }
  });
  element.addEventListener("mouseover", (event) => {
    const box = boxAt(grid, event);
    if (!from || !box || !(event.buttons & 1) || (box === from && grid.block.isOne)) return;
    event.preventDefault();
    grid.block.start = from;
    grid.block.extend(box);
  });
  element.addEventListener("mouseup", (event) => {
    const box = from;
    from = null;
    // The click itself would put the caret somewhere into the text.
    if (box && boxAt(grid, event) === box) box.select();
  });
}

function boxAt(grid, event) {
  const box = event.target.closest("td")?.querySelector("input[data-cell]");
  return box && grid.table.has(box) ? box : null;
}
