// What every form marked data-edit shares: it asks before what was typed is left behind, and is sent once.
// data-edit="typed": it came back from the server with something on it that is not saved yet.
const EDITED = ["input", "change", "edited"];
let dirty = Boolean(document.querySelector('form[data-edit="typed"]'));
let leaving = false;

function formOf(event) {
  return event.target.closest ? event.target.closest("form[data-edit]") : null;
}

for (const name of EDITED) {
  document.addEventListener(name, (event) => {
    if (formOf(event)) dirty = true;
  });
}

document.addEventListener("submit", (event) => {
  const form = formOf(event);
  if (!form || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "1";
  leaving = true;
  if (event.submitter) event.submitter.setAttribute("aria-disabled", "true");
});

window.addEventListener("beforeunload", (event) => {
  if (dirty && !leaving) event.preventDefault();
});

// Come back to with the browser's own button: the form can be sent again.
window.addEventListener("pageshow", () => {
  leaving = false;
  for (const form of document.querySelectorAll("form[data-edit]")) {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
  }
});
