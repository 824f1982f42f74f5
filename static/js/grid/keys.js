// Keys of the table as a spreadsheet has them. Tab stays the browser's own: nobody is caught in the table.
import { cut, fill } from "./acts.js";
import { EDITING, MOVING } from "./grid.js";

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0] };
const FAR = 1e6;

export function onKey(grid, event) {
  const box = event.target;
  // A Korean syllable that is still being put together has its own Enter and arrows.
  if (event.isComposing || event.keyCode === 229) return;
  const act = event.ctrlKey || event.metaKey ? withControl(grid, box, event) : alone(grid, box, event);
  if (!act) return;
  event.preventDefault();
  act();
}

function alone(grid, box, event) {
  const { key, shiftKey } = event;
  if (event.altKey) return null;
  if (key === "Enter") return () => go(grid, box, shiftKey ? -1 : 1, 0);
  if (key === "Escape") return () => giveUp(grid, box);
  if (key === "F2") return () => edit(grid, box);
  if (grid.mode === EDITING) return null;
  if (key in STEPS) return () => go(grid, box, ...STEPS[key], shiftKey);
  if (key === "Home") return () => go(grid, box, 0, -FAR, shiftKey);
  if (key === "End") return () => go(grid, box, 0, FAR, shiftKey);
  const clears = key === "Delete" || (key === "Backspace" && !grid.block.isOne);
  return clears && grid.mode === MOVING ? () => cut(grid) : null;
}

function withControl(grid, box, event) {
  const { key, shiftKey } = event;
  if (grid.mode === EDITING) return null;
  if (key === "Home") return () => go(grid, box, -FAR, -FAR, shiftKey);
  if (key === "End") return () => go(grid, box, FAR, FAR, shiftKey);
  const letter = key.toLowerCase();
  if (letter === "a") return () => all(grid);
  if (letter === "d") return () => fill(grid, "down");
  if (letter === "r") return () => fill(grid, "right");
  if (letter === "y" || (letter === "z" && shiftKey)) return () => again(grid, box, grid.undo.forth.bind(grid.undo), "다시 했습니다.");
  if (letter === "z") return () => again(grid, box, grid.undo.back.bind(grid.undo), "되돌렸습니다.");
  return null;
}

function go(grid, box, down, right, isExtending = false) {
  const next = grid.table.beside(box, down, right);
  grid.isExtending = isExtending;
  if (next === box) {
    grid.leave(box);
    grid.enter(box, isExtending);
  } else {
    next.focus();
  }
  grid.isExtending = false;
}

function giveUp(grid, box) {
  box.value = grid.opened;
  grid.follow(box);
  grid.sums.write();
  grid.enter(box);
}

function edit(grid, box) {
  grid.mode = EDITING;
  box.setSelectionRange(box.value.length, box.value.length);
}

function all(grid) {
  const boxes = grid.table.boxes;
  grid.block.start = boxes[0];
  grid.block.extend(boxes[boxes.length - 1]);
  grid.say(`${boxes.length}칸을 모두 골랐습니다.`);
}

function again(grid, box, step, words) {
  grid.leave(box);
  const texts = step();
  if (!texts) {
    grid.say("더 없습니다.");
    return;
  }
  grid.put(texts, false);
  const first = grid.table.byName.get(texts[0][0]);
  if (first && first !== document.activeElement) first.focus();
  grid.say(`${texts.length}칸을 ${words}`);
}
