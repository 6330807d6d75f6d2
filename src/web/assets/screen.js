// Keeps an info-screen up to date for as long as it hangs there. What it shows stays when the network or the
// server is gone: the page is never left, and never loaded again, unless the server has just answered.
(() => {
  "use strict";
  // So long nothing may be heard before we ask ourselves, and say that there is no contact; the server speaks
  // every six seconds.
  const PATIENCE = 20_000;
  const LOOK = 5_000;
  const address = location.pathname;
  const quiet = document.getElementById("quiet");
  let heard = Date.now();
  let line;

  const show = (html) => {
    heard = Date.now();
    quiet.hidden = true;
    const now = document.getElementById("view");
    const next = new DOMParser().parseFromString(html, "text/html").getElementById("view");
    if (!next) return;
    // Another version of the program, or another colour: the page around the view is an old one.
    if (next.dataset.version !== now.dataset.version) {
      location.reload();
      return;
    }
    const swap = () => now.replaceWith(document.adoptNode(next));
    if (document.startViewTransition && !matchMedia("(prefers-reduced-motion: reduce)").matches) document.startViewTransition(swap);
    else swap();
  };

  // Asks for the page itself: where no line can be opened, and to learn whether the screen is turned off.
  const ask = async () => {
    const answer = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 404) location.reload();
    else if (answer.ok) show(await answer.text());
  };

  const open = () => {
    line?.close();
    line = new EventSource(`${address}/events`);
    line.addEventListener("view", (event) => show(event.data));
    line.addEventListener("here", () => { heard = Date.now(); quiet.hidden = true; });
    line.addEventListener("gone", () => { line.close(); });
  };

  open();
  setInterval(() => {
    const isLate = Date.now() - heard > PATIENCE;
    if (!isLate && line.readyState !== EventSource.CLOSED) return;
    quiet.hidden = !isLate;
    // It does not answer: nothing to tell, the next look asks again.
    ask().then(open, () => {});
  }, LOOK);
})();
