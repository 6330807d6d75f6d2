// Every kind of mail that leaves in a week, in each language that somebody reads it in, as it stands
// in the folder: judged by a spam filter, by what programs for mail can show, by the checker of HTML
// and by axe.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import test, { after } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { assertNothing, enterDemo, inspect, launch, open, speak } from "./lib/browser.mjs";
import { htmlErrors, spamPoints, unsupported } from "./lib/judges.mjs";
import { parse } from "./lib/mail.mjs";
import { folder, startDemoAt } from "./lib/server.mjs";

/** Ten o'clock in the North on the Tuesday after next midnight: the weekly mails have become due. */
function nextTuesday() {
  const day = new Date(Date.now());
  day.setUTCHours(9, 0, 0, 0);
  do {
    day.setUTCDate(day.getUTCDate() + 1);
  } while (day.getUTCDay() !== 2);
  return day;
}

const demo = await startDemoAt({ after }, nextTuesday());
const browser = await launch({ after });

/** Texts of a room as `[id, text]`; one that comes in several forms stands there once for each. */
async function textsOf(room, language) {
  const file = new URL(`../../src/texts/${language}/${room}.ftl`, import.meta.url);
  const messages = (await readFile(file, "utf8")).matchAll(/^([a-z][\w-]*) =(.*(?:\n[ \t]+.*)*)/gm);
  return [...messages].flatMap(([, id, body]) => {
    const forms = [...body.matchAll(/^\s*\*?\[\w+\] (.*)$/gm)].map((form) => form[1]);
    return (forms.length > 0 ? forms : [body.trim()]).map((text) => [id, text]);
  });
}

function decoded(header) {
  return header.replace(/\?=\s+=\?/g, "?==?").replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, text) => `\u0000${text}\u0000`)
    .replace(/(\u0000[^\u0000]*\u0000)+/g, (run) => Buffer.concat(
      run.split("\u0000").filter(Boolean).map((text) => Buffer.from(text, "base64"))).toString("utf8"));
}

/** Patterns of the subjects, by language: `[language, kind, pattern]`. */
async function subjects() {
  const all = [];
  for (const language of ["nb", "da", "en"]) {
    for (const room of ["people", "sharing", "digest", "policy", "suggestions", "crisis"]) {
      for (const [key, text] of await textsOf(room, language)) {
        const kind = key.match(/^(\w+)-mail-(.+)-subject$/);
        if (kind) {
          const parts = text.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
          all.push([language, `${kind[1]}-${kind[2]}`, new RegExp(`^${parts.join(".*")}$`)]);
        }
      }
    }
  }
  return all;
}

/** The mails in the folder, `[{ name, raw, mail }]`: of each kind and language the longest. */
async function kinds(known) {
  const longest = new Map();
  for (const file of (await readdir(demo.mails)).filter((file) => file.endsWith(".eml"))) {
    const raw = await readFile(join(demo.mails, file));
    const mail = parse(raw);
    const language = mail.html.match(/<html lang="(\w+)"/)[1];
    const subject = decoded(mail.headers.get("subject"));
    const list = mail.headers.get("list-id")?.match(/^<([\w-]+)\./)?.[1];
    const kind = list ?? known.find(([spoken, , pattern]) => spoken === language && pattern.test(subject))?.[1];
    const name = `${kind ?? subject} in ${language}`;
    if ((longest.get(name)?.raw.length ?? 0) < raw.length) {
      longest.set(name, { name, raw, mail });
    }
  }
  return [...longest.values()].sort((a, b) => a.name.localeCompare(b.name));
}

const known = await subjects();

/** Mails that say all they can, as the editors look at them: what leaves in one week may have less to say. */
async function examples() {
  const page = await open(browser);
  await enterDemo(page, demo.base, "comms");
  const found = [];
  await page.goto(`${demo.base}/studio/mails`);
  const paths = await page.locator("main a[href^='/studio/mails/']").evaluateAll((links) => links.map((link) => link.pathname));
  for (const path of paths) {
    for (const language of ["nb", "da", "en"]) {
      const html = await (await page.request.get(`${demo.base}${path}/html?language=${language}`)).text();
      assert.match(html, new RegExp(`<html lang="${language}"`));
      await page.goto(`${demo.base}${path}?language=${language}`);
      const raw = await page.locator("main details p").textContent();
      found.push({ name: `${path} in ${language}`, raw, mail: { html } });
    }
  }
  await page.context().close();
  return found;
}

/** Waits until each of these has come. */
async function arrived(wanted) {
  const end = Date.now() + 240_000;
  for (;;) {
    const names = (await kinds(known)).map(({ name }) => name);
    const missing = wanted.filter((kind) => !names.includes(kind));
    if (missing.length === 0) {
      return;
    }
    assert.ok(Date.now() < end, `no ${missing} among ${names}`);
    await pause(1000);
  }
}

test("what people do in a week brings every kind of mail", async () => {
  for (const [role, language] of [["employee", "nb"], ["ambassador", "da"], ["admin", "en"]]) {
    const page = await open(browser);
    await enterDemo(page, demo.base, role);
    await speak(page, language);
    await page.goto(`${demo.base}/me/settings`);
    const email = await page.locator("main").innerText().then((text) => text.match(/[\w.]+@[\w.]+\.example/)[0]);
    await page.context().clearCookies();
    await page.goto(`${demo.base}/password`);
    await page.fill("input[name=email]", email);
    await page.click("main form .button");
    await page.context().close();
  }
  await arrived([
    "people-invitation in nb", "people-reset in nb", "people-reset in da", "people-reset in en", "sharing-retracted in nb",
    "sharing-reminder in nb", "digest-letter in nb", "digest-letter in da", "digest-letter in en",
    "digest-comms in nb", "digest-hr in nb", "digest-leader in nb", "policy-answered in nb",
  ]);
});

test("a drill is told by mail too", async () => {
  const page = await open(browser);
  await enterDemo(page, demo.base, "comms");
  await page.goto(`${demo.base}/studio/crisis`);
  await page.locator("details.more", { has: page.locator("form[action$='/drills']") }).locator("summary").click();
  await page.fill("#drill_name", "Ø-1");
  await page.click("form[action='/studio/crisis/drills'] button.button");
  await page.context().close();
  await arrived(["crisis-drill in nb"]);
});

test("no filter takes them for spam", async () => {
  const wrong = [];
  const full = (await examples()).filter(({ name }) => /letter|vacancy/.test(name));
  for (const { name, raw } of [...await kinds(known), ...full]) {
    const { score, rules } = await spamPoints(raw);
    if (score >= 2 || rules.some((rule) => /^(LIST_PARTIAL|MIME_(?!HTML_ONLY_MULTI))/.test(rule))) {
      wrong.push(`${name}: ${score} points, ${rules.join(" ")}`);
    }
  }
  assertNothing(wrong, "points");
});

test("programs for mail can show them", async () => {
  const all = [...await kinds(known), ...await examples()];
  assertNothing(all.flatMap(({ name, mail }) => unsupported(mail.html).map((line) => `${name}: ${line}`)), "cannot be shown");
});

test("their HTML is without error", async () => {
  const all = [...await kinds(known), ...await examples()];
  const pages = Object.fromEntries(all.map(({ name, mail }) => [name.replaceAll("/", " "), mail.html]));
  assertNothing(await htmlErrors(pages, await folder({ after })), "errors");
});

test("axe finds nothing, in light and dark, and nothing sticks out on a small phone", async () => {
  const page = await open(browser);
  const wrong = [];
  for (const { name, mail } of [...await kinds(known), ...await examples()]) {
    await page.setContent(mail.html);
    wrong.push(...(await inspect(page)).map((line) => `${name}: ${line}`));
  }
  assertNothing(wrong, "found");
});

test("the page where a mail can be ended needs no sign-in and is fit for everybody", async () => {
  const letter = (await kinds(known)).find(({ name }) => name.startsWith("digest-letter"));
  const [, path] = letter.mail.html.match(/href="[^"]*(\/mail\/unsubscribe\/[^"]+)"/);
  const page = await open(browser);
  const answer = await page.goto(demo.base + path);
  assert.equal(answer.status(), 200);
  assertNothing(await inspect(page), "found");
});

test("everybody's mails carry the same addresses of items", async () => {
  const own = /\/(?:items|feed|shares|programme)\b[^\s"<>]*/g;
  for (const { name, mail } of await kinds(known)) {
    for (const [address] of mail.text.matchAll(own)) {
      assert.match(address, /^\/(items\/[0-9a-f-]{36}(\/shares\/[a-z]+)?|feed|shares|programme(\/ambitions\/[0-9a-f-]{36}#check-in)?)$/, name);
    }
  }
});
