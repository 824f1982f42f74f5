// Sums that follow the boxes, in whole won. A blank is nothing, so that a sum of blanks stays blank; a dash counts 0.
// A group is rows/columns: r3-0/*, i3/2018, all/*. The server names the same groups (pledges/reports/grid/cells.py).
import { DASH, show, showChange } from "./money.js";

export class Sums {
  constructor(table, unit) {
    this.unit = unit;
    this.groups = new Map();
    this.ofBox = new Map(table.boxes.map((box) => [box, groupsOf(box)]));
    this.counted = new Map();
    this.sums = placesOf(table.element, "[data-sum]", "sum");
    this.changes = placesOf(table.element, "[data-change]", "change");
  }

  /** Count a box with this amount (null for one that says nothing) in place of what it counted before. */
  count(box, amount) {
    const before = this.counted.get(box) ?? null;
    if (before === amount) return;
    this.counted.set(box, amount);
    for (const name of this.ofBox.get(box)) {
      const group = this.groups.get(name) ?? { sum: 0n, filled: 0 };
      group.sum += figure(amount) - figure(before);
      group.filled += Number(amount !== null) - Number(before !== null);
      this.groups.set(name, group);
      this.stale.add(name);
    }
  }

  stale = new Set();

  /** Write what has changed since the last time. */
  write() {
    for (const name of this.stale) this.writeGroup(name);
    this.stale.clear();
  }

  writeAll(unit) {
    this.unit = unit;
    for (const name of new Set([...this.sums.keys(), ...this.changes.keys()])) this.writeGroup(name);
    this.stale.clear();
  }

  total(name) {
    const group = this.groups.get(name);
    return group && group.filled ? group.sum : null;
  }

  writeGroup(name) {
    const sum = this.total(name);
    for (const place of this.sums.get(name) ?? []) {
      put(place, show(sum, this.unit));
      this.writeStated(place.parentElement.querySelector("[data-stated]"), sum);
    }
    for (const place of this.changes.get(name) ?? []) put(place, showChange(changeOf(place, sum), this.unit));
  }

  writeStated(place, sum) {
    if (!place) return;
    const stated = BigInt(place.dataset.stated);
    place.hidden = stated === sum;
    put(place, `인쇄 ${show(stated, this.unit)}`);
  }
}

/** "-" counts as nothing planned, "" as nothing known. */
export function baseOf(element) {
  const { base } = element.dataset;
  return base === "" || base === undefined ? null : base === "-" ? DASH : BigInt(base);
}

export function change(base, now) {
  return base === null && now === null ? null : figure(now) - figure(base);
}

function changeOf(place, sum) {
  return change(baseOf(place), sum);
}

function figure(amount) {
  return amount === null || amount === DASH ? 0n : amount;
}

function groupsOf(box) {
  const rows = box.closest("tr").dataset.groups.split(" ").filter(Boolean);
  const columns = [...box.closest("td").dataset.column.split(" "), "*"];
  return rows.flatMap((row) => columns.map((column) => `${row}/${column}`));
}

function placesOf(element, selector, name) {
  const found = new Map();
  for (const place of element.querySelectorAll(selector)) {
    found.set(place.dataset[name], [...(found.get(place.dataset[name]) ?? []), place]);
  }
  return found;
}

function put(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
