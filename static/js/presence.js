// Tells who else has this page open while something is edited. Advisory: whatever fails is silent.
const EVERY = 30; // seconds
const edited = document.querySelector("form[data-edit]");
const token = document.querySelector("[name=csrfmiddlewaretoken]");

function tell(others) {
  let place = document.getElementById("presence");
  if (!place) {
    place = Object.assign(document.createElement("p"), { id: "presence", className: "note" });
    place.setAttribute("role", "status");
    edited.before(place);
  }
  const words = others.length ? `지금 ${others.join(", ")} 님도 이 화면을 열어 두었습니다. 먼저 저장한 사람의 값이 남습니다.` : "";
  if (place.textContent !== words) place.textContent = words;
}

async function beat() {
  const headers = { "X-Background": "1", "X-CSRFToken": token.value };
  const body = new URLSearchParams({ place: decodeURI(location.pathname) });
  try {
    const answer = await fetch("/presence/", { method: "POST", headers, body, redirect: "error" });
    if (answer.ok) tell((await answer.json()).others);
    if (answer.status === 401) clearInterval(beat.timer);
  } catch { /* the page works without it */ }
}

if (edited && token) {
  beat();
  beat.timer = setInterval(beat, EVERY * 1000);
}
