// Blocks to and from a spreadsheet: cells apart by tabs, rows by lines, a cell with either of them in quotes.
import { DASH, Unreadable, readTyped, show } from "./money.js";

const UNIT_AT_END = /(백만|천|만|억)?\s*원\s*\)?\s*$/;
const SUM_LABEL = /^(합계|소계|총계|계)$/;
const YEAR = /^(19|20)[0-9]{2}$/;

export function written(rows) {
  return rows.map((row) => row.map((box) => box.value).join("\t")).join("\n");
}

export function cellsOf(text) {
  const rows = [[]];
  const pattern = /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/g;
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let place = 0; place <= plain.length; ) {
    pattern.lastIndex = place;
    const found = pattern.exec(plain);
    rows[rows.length - 1].push((found[1] === undefined ? found[0] : found[1].replace(/""/g, '"')).trim());
    place += found[0].length;
    if (plain[place] === "\n") rows.push([]);
    if (place === plain.length) break;
    place += 1;
  }
  return rows;
}

/** Texts for the table in its own unit, and in words what was left out: heads, names of rows, sums, another unit. */
export function pasted(text, unit) {
  const block = { rows: cellsOf(text), unit, units: [], told: new Set() };
  if (block.rows.length * block.rows[0].length > 1) {
    dropHeads(block);
    dropNames(block);
  }
  const rows = block.rows.map((row) => row.map((cell, x) => inUnit(cell, block.units[x] ?? block.unit, unit)));
  return { rows, told: [...block.told] };
}

function dropHeads(block) {
  let dropped = 0;
  while (block.rows.length > 1 && isHead(block.rows[0])) {
    readUnits(block.rows[0], block);
    dropSums(block, block.rows[0]);
    block.rows.shift();
    dropped += 1;
  }
  if (dropped) block.told.add(`머리글 ${dropped}줄을 뺐습니다.`);
}

function isHead(row) {
  const said = row.filter(Boolean);
  if (!said.length) return false;
  const years = said.filter((cell) => YEAR.test(cell));
  const rising = years.every((year, place) => !place || year > years[place - 1]);
  return said.every((cell) => isWords(cell) || YEAR.test(cell)) && (years.length < 2 ? said.some(isWords) : rising);
}

function readUnits(row, block) {
  row.forEach((cell, x) => {
    const named = UNIT_AT_END.exec(cell.replace(/\s/g, ""));
    if (!named || !isWords(cell)) return;
    const unit = `${named[1] ?? ""}원`;
    if (/단위/.test(cell)) block.unit = unit;
    else block.units[x] = unit;
    block.told.add(`단위 ${unit}으로 읽었습니다.`);
  });
}

/** Columns of sums have no place in the table: it adds up by itself. */
function dropSums(block, heads) {
  const kept = heads.map((cell) => !SUM_LABEL.test(cell.replace(/\s/g, "")));
  if (kept.every(Boolean)) return;
  block.rows = block.rows.map((row) => row.filter((_, x) => kept[x] ?? true));
  block.units = block.units.filter((_, x) => kept[x] ?? true);
  block.told.add(`합계 ${kept.filter((each) => !each).length}열을 뺐습니다.`);
}

function dropNames(block) {
  let names = 0;
  while (block.rows[0].length > 1 && isColumnOfNames(block.rows)) {
    const sums = block.rows.filter((row) => SUM_LABEL.test(row[0].replace(/\s/g, ""))).length;
    if (sums && sums < block.rows.length) {
      block.rows = block.rows.filter((row) => !SUM_LABEL.test(row[0].replace(/\s/g, "")));
      block.told.add(`합계 ${sums}줄을 뺐습니다.`);
    }
    block.rows.forEach((row) => row.shift());
    block.units.shift();
    names += 1;
  }
  if (names) block.told.add(`이름 ${names}열을 뺐습니다.`);
}

function isColumnOfNames(rows) {
  const said = rows.map((row) => row[0]).filter(Boolean);
  return said.length > 0 && said.every(isWords);
}

/** A text without any amount in it: a name, a head. */
function isWords(cell) {
  const beginsAsFigure = /^[△▲▽▼(\-−]?[0-9.,]/.test(cell) && !/^[0-9]{4}[년~.\s]/.test(cell);
  return !beginsAsFigure && !reads(cell);
}

function reads(cell) {
  try {
    readTyped(cell, "백만원");
    return true;
  } catch (problem) {
    if (problem instanceof Unreadable) return false;
    throw problem;
  }
}

function inUnit(cell, from, to) {
  if (from === to) return cell;
  try {
    const amount = readTyped(cell, from);
    return amount === DASH ? "-" : show(amount, to);
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    // What cannot be read in its own unit must not become readable in another.
    return /[조억만천백십원]/.test(cell) ? cell : `${cell}${from}`;
  }
}
