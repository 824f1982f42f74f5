// A table of money that is typed into. Boxes are real inputs: without this the form works all the same.
// The page gives rows (tr[data-groups]), boxes (input[data-cell] in td[data-column]) and places of sums; see sums.js.
import { Block } from "./block.js";
import { Marks } from "./marks.js";
import { DASH, Unreadable, readTyped, show, showChange } from "./money.js";
import { Sums, baseOf, change } from "./sums.js";
import { Table } from "./table.js";
import { Undo } from "./undo.js";

export const MOVING = "moving";
export const TYPING = "typing";
export const EDITING = "editing";

export class Grid {
  constructor(form, undo = new Undo()) {
    this.form = form;
    this.undo = undo;
    this.table = new Table(form.querySelector("[data-grid]"));
    this.block = new Block(this.table);
    this.marks = new Marks(form);
    this.unitField = form.querySelector("[data-grid-unit]");
    this.sums = new Sums(this.table, this.unit);
    this.mode = MOVING;
    this.opened = "";
    for (const box of this.table.boxes) this.follow(box);
    this.sums.writeAll(this.unit);
  }

  get unit() {
    return this.unitField.value;
  }

  get wrong() {
    return this.table.boxes.filter((box) => this.marks.problems.has(box) && !isGone(box));
  }

  /** The box has the focus: `opened` is what Esc brings back. */
  enter(box, extends_ = false) {
    this.mode = MOVING;
    this.opened = box.value;
    if (extends_) this.block.extend(box);
    else this.block.pick(box);
    box.select();
    this.tell(box);
  }

  /** Read a box, count it, and mark it where `isDone` typing; its text stays as it is. */
  follow(box, isDone = true) {
    let amount = null;
    let problem = "";
    try {
      amount = readTyped(box.value, this.unit);
    } catch (unread) {
      if (!(unread instanceof Unreadable)) throw unread;
      problem = unread.message;
    }
    if (isDone || !problem) this.marks.say(box, problem);
    this.sums.count(box, isGone(box) ? null : amount);
    const base = baseOf(box);
    box.parentElement.classList.toggle("turned", base !== amount && (base === DASH || amount === DASH || change(base, amount) !== 0n));
    return problem ? undefined : amount;
  }

  /** The box is left: what was typed is written the one way, and can be undone. */
  leave(box) {
    const amount = this.follow(box);
    if (amount !== undefined && box.value !== this.opened) box.value = show(amount, this.unit);
    this.undo.remember([{ name: box.name, before: this.opened, after: box.value }]);
    this.opened = box.value;
    this.sums.write();
  }

  /** Put texts into boxes as one act: [[name, text]]. */
  put(texts, isRemembered = true) {
    const changes = [];
    for (const [name, text] of texts) {
      const box = this.table.byName.get(name);
      if (!box) continue;
      changes.push({ name, before: box.value, after: this.oneWay(text) });
      box.value = changes[changes.length - 1].after;
      this.follow(box);
    }
    if (isRemembered) this.undo.remember(changes);
    this.sums.write();
    const active = document.activeElement;
    if (this.table.has(active)) {
      this.opened = active.value;
      active.select();
      this.tell(active);
    }
    this.form.dispatchEvent(new Event("edited", { bubbles: true }));
    return changes.length;
  }

  oneWay(text) {
    try {
      return show(readTyped(text, this.unit), this.unit);
    } catch (problem) {
      if (problem instanceof Unreadable) return text.trim();
      throw problem;
    }
  }

  /** The row is to be taken out, or not after all. */
  turnRow(row) {
    row.toggleAttribute("data-gone", row.querySelector("[data-gone-line]").checked);
    for (const box of row.querySelectorAll("input[data-cell]")) this.follow(box);
    this.sums.write();
  }

  /** All texts in another unit, to the won; false where some cannot be read. */
  turnUnit(unit) {
    if (this.wrong.length) return false;
    const from = this.unit;
    const amounts = this.table.boxes.map((box) => [box, readTyped(box.value, from)]);
    this.unitField.value = unit;
    for (const [box, amount] of amounts) box.value = show(amount, unit);
    for (const place of this.form.querySelectorAll("[data-unit-name]")) place.textContent = unit;
    for (const place of this.form.querySelectorAll("[data-fixed]")) place.textContent = fixed(place, unit);
    this.sums.writeAll(unit);
    this.undo.forget();
    return true;
  }

  /** What is in force beside what stands in the box, for the eye; whoever hears has the label and the reason. */
  tell(box) {
    const place = this.form.querySelector("[data-grid-status]");
    if (!place) return;
    const base = baseOf(box);
    const now = this.sums.counted.get(box) ?? null;
    const turned = change(base, now);
    const parts = [box.getAttribute("aria-label"), base === null ? "" : `시행 중 ${show(base, this.unit)}`];
    place.textContent = [...parts, turned ? showChange(turned, this.unit) : ""].filter(Boolean).join(" · ");
  }

  say(text) {
    const place = this.form.querySelector("[data-grid-said]");
    if (place) place.textContent = text;
  }
}

function isGone(box) {
  return box.closest("tr").hasAttribute("data-gone");
}

function fixed(place, unit) {
  const text = place.dataset.fixed;
  return text === "" || text === "-" ? text : show(BigInt(text), unit);
}
