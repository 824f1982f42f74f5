// Acts on the block that is picked: empty it, fill it, copy it out, paste into it. Each is one step to be undone.
import { pasted, written } from "./clip.js";

export function cut(grid) {
  const boxes = grid.block.boxes;
  grid.put(boxes.map((box) => [box.name, ""]));
  if (boxes.length > 1) grid.say(`${boxes.length}칸을 비웠습니다.`);
}

/** The first row down, or the first column to the right; one box alone takes from the one before it. */
export function fill(grid, way) {
  const isDown = way === "down";
  const { start } = grid.block;
  const rows = grid.block.isOne ? grid.table.block(grid.table.beside(start, isDown ? -1 : 0, isDown ? 0 : -1), start) : grid.block.rows;
  const texts = rows.flatMap((row, y) => row.map((box, x) => [box.name, (isDown ? rows[0][x] : rows[y][0]).value]));
  grid.put(texts);
  grid.say(`${texts.length}칸을 ${isDown ? "아래로" : "오른쪽으로"} 채웠습니다.`);
}

export function copy(grid, event) {
  event.clipboardData.setData("text/plain", written(grid.block.rows));
  event.preventDefault();
  grid.say(`${grid.block.boxes.length}칸을 복사했습니다.`);
}

export function paste(grid, event) {
  event.preventDefault();
  const { rows, told } = pasted(event.clipboardData.getData("text/plain"), grid.unit);
  const { texts, outside } = rows.length === 1 && rows[0].length === 1 ? everywhere(grid, rows[0][0]) : placed(grid, rows);
  const done = grid.put(texts);
  const wrong = texts.filter(([name]) => grid.marks.problems.has(grid.table.byName.get(name))).length;
  const more = [outside && `표 밖의 ${outside}칸은 붙이지 않았습니다.`, wrong && `읽지 못한 칸이 ${wrong}개 있습니다.`];
  grid.say([`${done}칸을 붙였습니다.`, ...told, ...more].filter(Boolean).join(" "));
}

function everywhere(grid, text) {
  return { texts: grid.block.boxes.map((box) => [box.name, text]), outside: 0 };
}

/** From the upper left corner of the block; what would fall off the table is counted and told. */
function placed(grid, rows) {
  const [top, left] = grid.table.places.get(grid.block.rows[0][0]);
  const texts = [];
  let outside = 0;
  rows.forEach((row, y) => row.forEach((text, x) => {
    const box = grid.table.at(top + y, left + x);
    if (box) texts.push([box.name, text]);
    else outside += 1;
  }));
  const end = grid.table.at(Math.min(top + rows.length, grid.table.rows.length) - 1, Math.min(left + rows[0].length, grid.table.width) - 1);
  grid.block.start = grid.block.rows[0][0];
  grid.block.extend(end);
  return { texts, outside };
}
