// Tells who else has open what this page edits. Advisory: whatever fails is silent.
// Where it tells: data-presence of the body. Which place it speaks of: data-place of #presence, else the page's own.
const EVERY = 30; // seconds
const edited = document.querySelector("form[data-edit]");
const token = document.querySelector("[name=csrfmiddlewaretoken]");
const address = document.body.dataset.presence;

function line() {
  let found = document.getElementById("presence");
  if (!found) {
    found = Object.assign(document.createElement("p"), { id: "presence", className: "note" });
    found.setAttribute("role", "status");
    edited.before(found);
  }
  return found;
}

async function beat() {
  const headers = { "X-Background": "1", "X-CSRFToken": token.value };
  const body = new URLSearchParams({ place: decodeURI(line().dataset.place || location.pathname) });
  try {
    const answer = await fetch(address, { method: "POST", headers, body, redirect: "error" });
    if (answer.ok) {
      const { words } = await answer.json();
      if (line().textContent !== words) line().textContent = words;
    }
    if (answer.status === 401) clearInterval(beat.timer);
  } catch { /* the page works without it */ }
}

if (edited && token && address) {
  beat();
  beat.timer = setInterval(beat, EVERY * 1000);
}
