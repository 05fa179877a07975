// Keeps the rows of the requests up to date. Everything works without it, by loading the page again.
"use strict";

const rows = document.querySelector("[data-live]");

if (rows) {
  const EVERY = 1000;
  const count = document.getElementById("count");
  const pause = document.getElementById("pause");
  let paused = false;
  let shown = "";

  const refresh = async () => {
    const answer = await fetch(rows.dataset.live);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const kept = `${answer.headers.get("X-Kept")} in the log`;
    const text = await answer.text();
    if (text && text !== shown) {
      shown = text;
      const focused = rows.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      rows.innerHTML = text; // The server has escaped it, as it does for the page.
      if (focused) rows.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus();
    }
    if (count.textContent !== kept) count.textContent = kept;
  };

  const tick = async () => {
    if (!paused && !document.hidden) {
      try {
        await refresh();
      } catch {
        count.textContent = "The sandbox does not answer.";
      }
    }
    setTimeout(tick, EVERY);
  };

  pause.hidden = false;
  pause.addEventListener("click", () => {
    paused = !paused;
    pause.setAttribute("aria-pressed", String(paused));
  });
  setTimeout(tick, EVERY);
}
