// Warns before the session ends. Another window may have kept it alive meanwhile, so the server is asked first.
const WARN = 120; // seconds before the end
const notice = document.getElementById("session-notice");

function show(name, left) {
  if (notice.dataset.shown !== name) notice.replaceChildren(document.getElementById(name).content.cloneNode(true));
  notice.dataset.shown = name; // what stands keeps the focus that may be in it
  const said = notice.querySelector("[data-said]");
  if (said) said.textContent = left >= 60 ? `${Math.floor(left / 60)}분 남았습니다.` : `${left}초 남았습니다.`;
}

function wait(seconds, then) {
  clearTimeout(wait.timer);
  wait.timer = setTimeout(then, Math.max(1, seconds) * 1000);
}

async function ask(method) {
  const headers = { "X-Background": "1", "X-CSRFToken": notice.dataset.token };
  const answer = await fetch(notice.dataset.address, { method, headers, redirect: "error" });
  if (answer.status === 401) return { left: 0 };
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

function told({ left, goesOn }) {
  if (left > WARN) {
    notice.replaceChildren();
    notice.dataset.shown = "";
    wait(left - WARN, check);
  } else if (left > 0) {
    show(goesOn ? "session-soon" : "session-last", left);
    wait(Math.min(left, 30), check);
  } else {
    show("session-over");
  }
}

// A server that cannot be reached says nothing about the session: it is asked again.
function check() {
  ask("GET").then(told, () => wait(30, check));
}

if (notice) {
  wait(Number(notice.dataset.left) - WARN, check);
  notice.addEventListener("click", (event) => {
    if (event.target.closest("[data-go-on]")) ask("POST").then(told, () => wait(5, check));
  });
  // A machine that slept, a window that comes forward: timers may have stood still.
  document.addEventListener("visibilitychange", () => { if (!document.hidden) check(); });
}
