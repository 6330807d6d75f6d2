// Chromium, and what is asked of every page in it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 780 };

/** Debian's Chromium, with nothing going on in the background; closed when the file is over. */
export async function launch(test) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  test.after(() => browser.close());
  return browser;
}

/** A browser of one person. What the console complains about is collected in `complaints`. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({ viewport: DESK, colorScheme: "light", locale: "nb-NO", reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => {
    // Chromium writes every status from 400 on as an error; tests ask for some on purpose.
    if (["error", "warning"].includes(message.type()) && !/status of 4\d\d/.test(message.text())) {
      page.complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => page.complaints.push(`${page.url()}: ${error.message}`));
  return page;
}

/** Sign-in of the demo, by the button of a role. */
export async function enterDemo(page, base, role) {
  await page.goto(`${base}/sign-in`);
  await Promise.all([page.waitForURL((url) => url.pathname !== "/sign-in"), page.click(`button[name=role][value=${role}]`)]);
}

/** Chooses a language with the page's own form, wherever it stands. */
export async function speak(page, language) {
  if (await page.getAttribute("html", "lang") === language) {
    return;
  }
  const button = page.locator(`form[action="/language"] button[value=${language}]`).first();
  if (!await button.isVisible()) {
    await page.locator("details.bar-menu > summary").click();
  }
  await button.click();
  await page.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
  await page.waitForLoadState();
}

/** What axe finds on the page as it stands, one line each. */
export async function violations(page) {
  // Through the debugger and not as a script of the page, which its policy would refuse.
  const found = await page.evaluate(`(async () => {
    if (!window.axe) { ${AXE} }
    // A colour on its way from one theme to the other is no colour of ours.
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const result = await window.axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"] });
    return result.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ")).slice(0, 4).join(", ")
      + " (" + v.help + ")");
  })()`);
  return found;
}

/** The part of the page that sticks out to the right, if any. */
export async function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) {
      return null;
    }
    const wide = [...document.body.querySelectorAll("*")]
      .filter((e) => e.getBoundingClientRect().right > width + 0.5 && !e.closest(".table-scroll, .chart-scroll"));
    return `${document.documentElement.scrollWidth} px wide: ${wide.slice(-3).map((e) => e.outerHTML.slice(0, 90)).join(" | ")}`;
  });
}

/** Keys of texts that a reader would see. */
export async function rawKeys(page, rooms) {
  const text = await page.evaluate(() => document.title + "\n" + document.body.innerText + "\n"
    + [...document.querySelectorAll("[aria-label],[alt],[title],[placeholder]")]
      .map((e) => ["aria-label", "alt", "title", "placeholder"].map((a) => e.getAttribute(a) ?? "").join(" ")).join("\n"));
  const key = new RegExp(`(?<![\\w/.@-])(?:${rooms.join("|")})-[a-z]+(?:-[a-z]+)*(?![\\w/.@-])`, "g");
  return [...text.matchAll(key)].map((found) => found[0]);
}

/** Everything asked of a page: both themes, no complaint, nothing sticking out on a phone. */
export async function inspect(page, { themes = ["light", "dark"], widths = [360, 320] } = {}) {
  const wrong = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    wrong.push(...(await violations(page)).map((line) => `${colorScheme} ${line}`));
  }
  await page.emulateMedia({ colorScheme: "light" });
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 780 });
    const wide = await overflow(page);
    if (wide) {
      wrong.push(`at ${width}: ${wide}`);
    }
  }
  await page.setViewportSize(before);
  return wrong;
}

/** Fails with everything that is wrong at once. */
export function assertNothing(wrong, what) {
  assert.equal(wrong.length, 0, `${what}:\n${wrong.join("\n")}`);
}
