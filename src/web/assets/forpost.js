// Comfort only: every page does its work without this file. The attributes are described in docs/look.md.
(() => {
  "use strict";
  const language = document.documentElement.lang || "nb";
  const find = (reference) => document.getElementById(reference.replace(/^#/, ""));
  const text = (element) => {
    if (!element || element.disabled) return "";
    if (element.type === "checkbox" || element.type === "radio") return element.checked ? element.dataset.content ?? "" : "";
    return ("value" in element && element.tagName !== "BUTTON" ? element.value : element.textContent).trim();
  };

  // One polite voice for the screen reader, silent until something has changed.
  const voice = document.createElement("div");
  voice.className = "visually-hidden";
  voice.setAttribute("role", "status");
  document.body.append(voice);
  const say = (words) => {
    voice.textContent = "";
    requestAnimationFrame(() => { voice.textContent = words; });
  };

  // Copies at once, so that a link or a form can go on to its own window in the same tap;
  // the newer clipboard is asynchronous and refused on plain http.
  const copy = (words) => {
    const box = document.createElement("textarea");
    box.value = words;
    box.className = "visually-hidden";
    box.setAttribute("aria-hidden", "true");
    document.body.append(box);
    const before = document.activeElement;
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    before?.focus?.({ preventScroll: true });
    return done ? Promise.resolve() : navigator.clipboard?.writeText(words) ?? Promise.reject(new Error("no clipboard"));
  };

  document.addEventListener("click", (event) => {
    const copier = event.target.closest("[data-copy]");
    if (copier) {
      const source = find(copier.dataset.copy);
      copy(text(source)).then(() => {
        if (!copier.dataset.done) return;
        const label = copier.querySelector("[data-label]") ?? copier;
        const was = label.textContent;
        if (was === copier.dataset.done) return;
        label.textContent = copier.dataset.done;
        say(copier.dataset.done);
        setTimeout(() => { label.textContent = was; }, 2500);
      }, () => {
        // Nothing was copied: mark the text, so that the person can copy it by hand.
        const range = document.createRange();
        if (source?.select) source.select();
        else if (source) { range.selectNodeContents(source); getSelection().removeAllRanges(); getSelection().addRange(range); }
      });
    }

    const sharer = event.target.closest("[data-share]");
    if (sharer) {
      const share = {};
      if (sharer.dataset.share) share.text = text(find(sharer.dataset.share));
      if (sharer.dataset.shareUrl) share.url = sharer.dataset.shareUrl;
      if (sharer.dataset.shareTitle) share.title = sharer.dataset.shareTitle;
      // Closing the share sheet rejects too; there is nothing to tell.
      navigator.share(share).catch(() => {});
    }

    // insertText keeps the browser's undo, so that own words are never lost.
    const insert = (field, words) => {
      if (!document.execCommand("insertText", false, words)) field.setRangeText(words, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };

    const filler = event.target.closest("[data-fill]");
    const filled = filler && find(filler.dataset.fill);
    if (filled) {
      event.preventDefault();
      filled.focus();
      filled.select();
      insert(filled, filler.dataset.content);
    }

    const appender = event.target.closest("[data-append]");
    const longer = appender && find(appender.dataset.append);
    if (longer) {
      event.preventDefault();
      const known = longer.value.toLowerCase().split(/\s+/);
      const words = appender.dataset.content.split(/\s+/).filter((word) => !known.includes(word.toLowerCase())).join(" ");
      longer.focus();
      longer.setSelectionRange(longer.value.trimEnd().length, longer.value.length);
      if (words) insert(longer, longer.value.trim() ? `\n\n${words}` : words);
    }

    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  for (const button of document.querySelectorAll("[data-share]")) button.hidden = !navigator.share;
  for (const element of document.querySelectorAll("[data-reveal]")) element.hidden = false;

  const letters = typeof Intl.Segmenter === "function" ? new Intl.Segmenter(language) : null;
  const length = (words, link) => {
    const counted = link ? words.replace(/https?:\/\/\S+/g, "x".repeat(link)) : words;
    return letters ? [...letters.segment(counted)].length : [...counted].length;
  };
  const number = new Intl.NumberFormat(language);
  const counters = [...document.querySelectorAll("[data-count-for]")];
  const previews = [...document.querySelectorAll("[data-compose]")];
  let spoken;
  const refresh = (announce) => {
    for (const preview of previews) {
      const parts = preview.dataset.compose.split(/\s+/).map((id) => text(find(id))).filter(Boolean);
      preview.textContent = parts.join(preview.dataset.join ?? "\n\n");
    }
    for (const counter of counters) {
      const limit = Number(counter.dataset.limit);
      const n = length(text(find(counter.dataset.countFor)), Number(counter.dataset.linkLength));
      const over = n > limit;
      const words = (over ? counter.dataset.over : counter.dataset.text)
        .replace("{n}", number.format(n)).replace("{limit}", number.format(limit)).replace("{over}", number.format(n - limit));
      counter.hidden = false;
      counter.classList.toggle("over", over);
      counter.textContent = words;
      // Spoken only near the limit and after a pause in the typing.
      if (announce && n > limit - 20) { clearTimeout(spoken); spoken = setTimeout(() => say(words), 1200); }
    }
  };
  if (counters.length || previews.length) {
    refresh(false);
    document.addEventListener("input", () => refresh(true));
    document.addEventListener("change", () => refresh(true));
  }

  // A click on a picture is a point of it, to the percent; typed numbers move the mark as well.
  for (const board of document.querySelectorAll("[data-point]")) {
    const [across, down, exact] = board.dataset.point.split(" ").map(find);
    const mark = board.querySelector("circle");
    const move = () => {
      exact.checked = true;
      mark.setAttribute("cx", `${across.value}%`);
      mark.setAttribute("cy", `${down.value}%`);
    };
    across.addEventListener("input", move);
    down.addEventListener("input", move);
    board.addEventListener("click", (event) => {
      if (event.target.closest("input")) return;
      event.preventDefault();
      const box = board.getBoundingClientRect();
      across.value = Math.round((100 * (event.clientX - box.left)) / box.width);
      down.value = Math.round((100 * (event.clientY - box.top)) / box.height);
      move();
    });
  }

  document.querySelector("[data-focus]")?.focus();
})();
