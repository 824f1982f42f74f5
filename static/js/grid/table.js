// The boxes of a table by row and column. A box is a real input with a label of its own; this only knows where it stands.
export class Table {
  constructor(element) {
    this.element = element;
    this.rows = [...element.querySelectorAll("tr[data-groups]")].map((row) => [...row.querySelectorAll("input[data-cell]")]);
    this.places = new Map();
    this.byName = new Map();
    this.rows.forEach((row, y) => row.forEach((box, x) => {
      this.places.set(box, [y, x]);
      this.byName.set(box.name, box);
    }));
    this.width = Math.max(0, ...this.rows.map((row) => row.length));
  }

  get boxes() {
    return this.rows.flat();
  }

  has(box) {
    return this.places.has(box);
  }

  at(y, x) {
    return this.rows[y]?.[x];
  }

  /** The box that many steps away, or the last one on the way there. */
  beside(box, down, right) {
    const [y, x] = this.places.get(box);
    const row = Math.min(Math.max(y + down, 0), this.rows.length - 1);
    return this.at(row, Math.min(Math.max(x + right, 0), this.width - 1));
  }

  /** Boxes between two corners, row by row. */
  block(one, other) {
    const [[y, x], [v, u]] = [this.places.get(one), this.places.get(other)];
    const rows = this.rows.slice(Math.min(y, v), Math.max(y, v) + 1);
    return rows.map((row) => row.slice(Math.min(x, u), Math.max(x, u) + 1));
  }
}
