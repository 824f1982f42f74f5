// The boxes that are picked: one, or a block between the box where it began and the one that has the focus.
export class Block {
  constructor(table) {
    this.table = table;
    this.start = this.end = null;
    this.marked = [];
  }

  pick(box) {
    this.start = this.end = box;
    this.mark();
  }

  extend(box) {
    this.start ??= box;
    this.end = box;
    this.mark();
  }

  get rows() {
    return this.start ? this.table.block(this.start, this.end) : [];
  }

  get boxes() {
    return this.rows.flat();
  }

  get isOne() {
    return this.start === this.end;
  }

  mark() {
    for (const cell of this.marked) cell.classList.remove("picked");
    this.marked = this.isOne ? [] : this.boxes.map((box) => box.parentElement);
    for (const cell of this.marked) cell.classList.add("picked");
  }
}
