// What every page answers to: printing, with nothing folded away, and an honest word when a part of the page could not be fetched.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// On a narrow window the menu is one row that is moved along: the part that is open is in sight.
for (const here of document.querySelectorAll(".site-menu [aria-current]")) {
  here.scrollIntoView({ block: "nearest", inline: "center", behavior: "instant" });
}

// What is folded away belongs on the paper too.
let unfolded = [];
addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("main details:not([open])")];
  for (const part of unfolded) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of unfolded) part.open = false;
});

function sayFailure() {
  const place = document.getElementById("failure");
  if (!place) return;
  place.textContent = "요청을 처리하지 못했습니다. 화면을 새로 고친 뒤 다시 시도하십시오.";
  place.hidden = false;
}

document.addEventListener("htmx:responseError", sayFailure);
document.addEventListener("htmx:sendError", sayFailure);
