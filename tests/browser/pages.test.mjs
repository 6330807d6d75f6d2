// Every page of the product, found by walking it as every role, in every language and both
// themes: nothing for axe to find, nothing in the console, nothing that sticks out, no key of
// a text in the place of the text.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import test, { after } from "node:test";
import { fileURLToPath } from "node:url";

import { PHONE, assertNothing, enterDemo, inspect, launch, open, overflow, rawKeys, speak, violations } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), "../../src");
const LANGUAGES = { nb: "nb-NO", da: "da-DK", en: "en-GB" };
const ROLES = [null, "employee", "ambassador", "comms", "hr", "leader", "admin"];

/** Lines of the table that are no pages, or that a walk cannot come upon; the others walk there. */
const NO_PAGE = /\.(csv|xlsx|json|ics|css)$|^\/(assets|media|healthz|readyz|metrics|look)\b|^\/screens\/[^/]+\/|\/mails?\/\{[a-z]+\}\/html$|\/items\/[^/]+\/pictures\/[^/]+$/;
const ELSEWHERE = new Set([
  // Seen in journey.test.mjs: by one-time address, and between the policy and joining.
  "/invitations/{token}", "/programme/membership",
  // Where a refused form of /shares stands when the page is loaded again.
  "/shares/{id}/figures",
  // Seen in screen.test.mjs: its address is a secret.
  "/screens/{token}",
  // Seen in mails.test.mjs: only mails lead there.
  "/mail/unsubscribe/{token}",
  // Seen in reports.test.mjs: nobody has saved a view yet.
  "/reports/views/{id}",
]);

const demo = await startDemo({ after });
const browser = await launch({ after });
const rooms = (await readdir(join(SOURCE, "texts/nb"))).map((name) => name.replace(".ftl", ""));
const patterns = [...(await readFile(join(SOURCE, "routes.rs"), "utf8")).matchAll(/\bget\(\s*"([^"]+)"/g)]
  .map((found) => found[1]).filter((pattern) => !NO_PAGE.test(pattern));

function patternOf(path) {
  const matches = (pattern) => new RegExp(
    `^${pattern.replace(/[.+*?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/]+")}$`).test(path);
  // "/items/new" before "/items/{id}"; "/s/{code}+" before "/s/{code}".
  return patterns.filter(matches).sort((a, b) => a.split("{").length - b.split("{").length || b.length - a.length)[0];
}

/** Links that lead to no line of the table. */
const dead = new Set();

/** What makes an address a page of its own: its line of the table, and which view of it. */
function kindOf(address) {
  const url = new URL(address, demo.base);
  const view = ["view", "state"].map((name) => url.searchParams.get(name) ?? "").join("");
  const pattern = patternOf(url.pathname);
  return pattern && (view ? `${pattern}?${view}` : pattern);
}

/** Sisters of a page that are looked through for a link the first one lacks: a draft cannot be retracted. */
const SISTERS = 12;

/** Whether a page further in than those of this kind was not found yet. */
function isWanted(kind, seen) {
  const folder = kind.slice(0, kind.lastIndexOf("}") + 1);
  return folder !== "" && patterns.some((pattern) => pattern.startsWith(`${folder}/`) && !seen.has(pattern)
    && !found.has(pattern) && !ELSEWHERE.has(pattern));
}

/** Walks the links from where a person starts; the first address of each kind of page. */
async function walk(page) {
  const waiting = ["/", "/privacy", "/sign-in", "/password", "/s/nothing-here"];
  const seen = new Map();
  const tried = new Set();
  const looked = new Map();
  while (waiting.length > 0) {
    const address = waiting.shift();
    const kind = kindOf(address);
    if (!kind || tried.has(address)) {
      continue;
    }
    if (seen.has(kind)) {
      const sisters = looked.get(kind) ?? 0;
      if (sisters === SISTERS || !isWanted(kind, seen)) {
        continue;
      }
      looked.set(kind, sisters + 1);
    }
    tried.add(address);
    const answer = await page.goto(demo.base + address);
    assert.ok(answer.status() < 500, `${address}: ${answer.status()}`);
    // The page for links that lead nowhere is a page too.
    if (answer.status() !== 200 && kind !== "/s/{code}") {
      continue;
    }
    if (!seen.has(kind)) {
      seen.set(kind, address);
    }
    const links = await page.$$eval("a[href]", (all) => all.map((a) => a.href));
    for (const link of links.filter((href) => href.startsWith(`${demo.base}/`))) {
      const inside = link.slice(demo.base.length).split("#")[0];
      if (!kindOf(inside) && !NO_PAGE.test(inside.split("?")[0])) {
        dead.add(`${inside} on ${address}`);
      }
      waiting.push(inside);
    }
  }
  return seen;
}

/** role → addresses to look at; each line of the table with the first role that sees it, and the start of each. */
const tour = new Map();
const found = new Set();

test("every page of the table is found by walking from the first page", async () => {
  for (const role of ROLES) {
    const page = await open(browser);
    if (role) {
      await enterDemo(page, demo.base, role);
    }
    const start = new URL(page.url()).pathname;
    const seen = await walk(page);
    const mine = [...seen].filter(([kind, path]) => !found.has(kind) || path === start).map(([, path]) => path);
    seen.forEach((_, kind) => found.add(kind));
    tour.set(role, mine);
    await page.context().close();
  }
  const lost = patterns.filter((pattern) => !found.has(pattern) && !ELSEWHERE.has(pattern));
  assert.deepEqual(lost, [], "no link leads there");
  assert.deepEqual([...dead], [], "links to nowhere");
});

for (const [language, locale] of Object.entries(LANGUAGES)) {
  test(`every page in ${language}, light and dark`, async (t) => {
    for (const role of ROLES) {
      const page = await open(browser, { locale });
      if (role) {
        await enterDemo(page, demo.base, role);
        await speak(page, language);
      }
      const wrong = [];
      assert.ok(tour.has(role), "the walk did not come this far");
      for (const path of tour.get(role)) {
        await page.goto(demo.base + path);
        const keys = await rawKeys(page, rooms);
        const all = [...await inspect(page), ...keys.map((key) => `the key ${key}`)];
        if (await page.getAttribute("html", "lang") !== language) {
          all.push("another language");
        }
        if (language === "nb") {
          await page.setViewportSize(PHONE);
          all.push(...(await violations(page)).map((line) => `phone ${line}`));
          await page.setViewportSize({ width: 1280, height: 900 });
        }
        wrong.push(...all.map((line) => `${path}: ${line}`));
      }
      wrong.push(...page.complaints);
      await page.context().close();
      await t.test(`as ${role ?? "a visitor"}`, () => assertNothing(wrong, "found"));
    }
  });
}

test("what does not exist, and what is not for everybody, is a page too", async () => {
  const page = await open(browser);
  const wrong = [];
  await enterDemo(page, demo.base, "employee");
  for (const path of ["/nowhere", "/admin", "/items/019a9a00-0000-7000-8000-000000000000"]) {
    await page.goto(demo.base + path);
    wrong.push(...(await inspect(page)).map((line) => `${path}: ${line}`));
    assert.equal(await overflow(page), null);
  }
  assertNothing([...wrong, ...page.complaints], "found");
});

test("print leaves the furniture away", async () => {
  const page = await open(browser);
  await enterDemo(page, demo.base, "hr");
  await page.goto(`${demo.base}/reports/recruitment`);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await page.locator(".bar").isVisible(), false);
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("color-scheme"));
  assert.equal(paper, "light", "paper is white, whatever the screen was");
});
