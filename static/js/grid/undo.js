// What was done to the boxes, a step an act, by the names of the boxes: the table may be drawn anew in between.
const MOST = 500;

export class Undo {
  done = [];
  undone = [];

  /** changes: [{name, before, after}]; those that change nothing are left out. */
  remember(changes) {
    const real = changes.filter(({ before, after }) => before !== after);
    if (!real.length) return;
    this.done.push(real);
    if (this.done.length > MOST) this.done.shift();
    this.undone = [];
  }

  /** Names and texts to be put back; null where there is nothing to undo. */
  back() {
    const step = this.done.pop();
    if (!step) return null;
    this.undone.push(step);
    return step.map(({ name, before }) => [name, before]);
  }

  forth() {
    const step = this.undone.pop();
    if (!step) return null;
    this.done.push(step);
    return step.map(({ name, after }) => [name, after]);
  }

  forget() {
    this.done = [];
    this.undone = [];
  }
}
