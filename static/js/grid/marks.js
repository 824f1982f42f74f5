// Boxes that cannot be read, each with the reason beside it, where a screen reader finds it too.
export class Marks {
  constructor(form) {
    this.form = form;
    this.problems = new Map();
  }

  /** An empty reason takes the mark away. */
  say(box, why) {
    if ((this.problems.get(box) ?? "") === why && (why || !box.hasAttribute("aria-invalid"))) return;
    const ident = `${box.id}-why`;
    document.getElementById(ident)?.remove();
    if (!why) {
      this.problems.delete(box);
      box.removeAttribute("aria-invalid");
      box.removeAttribute("aria-describedby");
      return;
    }
    this.problems.set(box, why);
    const reason = document.createElement("span");
    reason.className = "why";
    reason.id = ident;
    reason.textContent = why;
    box.after(reason);
    box.setAttribute("aria-invalid", "true");
    box.setAttribute("aria-describedby", ident);
  }
}
