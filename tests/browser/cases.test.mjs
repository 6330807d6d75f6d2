// Questions and cases in three languages: asked without a name and answered; a case answered,
// with its reason afterwards; the three that go with a version; the agenda on screen and on paper.
import assert from "node:assert/strict";
import test, { after } from "node:test";

import { assertNothing, enterDemo, inspect, launch, open, speak } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const demo = await startDemo({ after });
const browser = await launch({ after });

/** What is seen on the way, in each language, and what was wrong with it. */
async function look(page, wrong) {
  wrong.push(...(await inspect(page, { widths: [360] })).map((line) => `${new URL(page.url()).pathname}: ${line}`));
}

/** Presses what leads on, and waits for the page it leads to. */
async function on(page, selector, url) {
  await Promise.all([page.waitForURL(url), page.locator(selector).first().click()]);
}

const QUESTIONS = {
  nb: "Kan jeg dele et bilde av lunsjen?", da: "Må jeg dele et billede af frokosten?", en: "May I share a picture of lunch?",
};

for (const [language, locale] of Object.entries({ nb: "nb-NO", da: "da-DK", en: "en-GB" })) {
  test(`a question is asked without a name and answered in ${language}`, async () => {
    const wrong = [];
    const asker = await open(browser, { locale });
    await enterDemo(asker, demo.base, "employee");
    await speak(asker, language);
    await asker.goto(`${demo.base}/policy/questions/new`);
    await look(asker, wrong);
    await asker.fill("#body", QUESTIONS[language]);
    await asker.check("input[name=sign][value=no]");
    await on(asker, "form[action='/policy/questions'] .button:not(.button-quiet)", /\/policy\/questions\/[0-9a-f-]{36}$/);
    const address = asker.url();

    const editor = await open(browser, { locale });
    await enterDemo(editor, demo.base, "hr");
    await speak(editor, language);
    await editor.goto(`${demo.base}/policy/questions?state=waiting`);
    await look(editor, wrong);
    await on(editor, `a.list-title:has-text("${QUESTIONS[language]}")`, address);
    await look(editor, wrong);
    await editor.fill("#answer", "**42**");
    await Promise.all([editor.waitForURL(address), editor.click("form[action$='/answer'] .button")]);
    await editor.locator(".card-warm strong").waitFor();
    await on(editor, "a[href*='/policy/cases/new?question=']", "**/policy/cases/new**");
    await look(editor, wrong);

    await asker.goto(address);
    assert.match(await asker.locator(".card-warm").innerText(), /42/);
    assertNothing([...wrong, ...asker.complaints, ...editor.complaints], "found");
    await asker.context().close();
    await editor.context().close();
  });
}

test("cases are answered in three languages, and the three of a version", async () => {
  const wrong = [];
  const page = await open(browser);
  await enterDemo(page, demo.base, "employee");
  for (const language of ["nb", "da", "en"]) {
    await speak(page, language);
    await page.goto(`${demo.base}/policy/cases`);
    await look(page, wrong);
    await on(page, ".page-head a.button:not(.button-quiet)", /\/policy\/cases\/[0-9a-f-]{36}$/);
    await look(page, wrong);
    await page.click("button[name=choice][value=ask]");
    await page.locator(".card-warm [role=status]").waitFor();
    await look(page, wrong);
  }
  await page.goto(`${demo.base}/policy/understanding`);
  await look(page, wrong);
  await on(page, "main .actions a.button:not(.button-quiet)", /edition=\d+$/);
  for (let at = 0; at < 3; at++) {
    await page.click("button[name=choice][value=go]");
    await page.locator(".card-warm [role=status]").waitFor();
    const here = page.url();
    await page.locator(".card-warm .actions a.button").first().click();
    await page.waitForURL((url) => url.href !== here);
  }
  assert.equal(new URL(page.url()).pathname, "/policy", "after the third it is over");
  assertNothing([...wrong, ...page.complaints], "found");
});

test("the agenda stands in three languages, widest gap first, and prints", async () => {
  const wrong = [];
  const page = await open(browser);
  await enterDemo(page, demo.base, "leader");
  for (const language of ["nb", "da", "en"]) {
    await speak(page, language);
    await page.goto(`${demo.base}/policy/cases/agenda`);
    await look(page, wrong);
    const gaps = await page.locator("article .section-head .badge").allInnerTexts();
    const numbers = gaps.map((gap) => Number(gap.match(/\d+/)[0]));
    assert.ok(numbers.length > 5, "the demo has something to talk of");
    assert.deepEqual(numbers, [...numbers].sort((a, b) => b - a));
  }
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("main .tabs").isVisible(), false);
  assertNothing([...wrong, ...page.complaints], "found");
});

test("editors write a case, hide it and show it again", async () => {
  const wrong = [];
  const page = await open(browser);
  await enterDemo(page, demo.base, "comms");
  await page.goto(`${demo.base}/policy/cases/new`);
  await look(page, wrong);
  await page.check("input[name=choice][value=dont]");
  await page.fill("#title_nb", "Vaktplanen");
  await page.fill("#situation_nb", "Vaktplanen henger på veggen. Deler du den?");
  await page.fill("#reason_nb", "Den viser hvem som er alene på jobb.");
  await on(page, "form[action='/policy/cases'] .actions .button:not(.button-quiet)", /\/policy\/cases\/[0-9a-f-]{36}$/);
  await page.click("form[action$='/hiding'] button");
  await page.locator("form[action$='/hiding/removal'] button").click();
  await page.locator("form[action$='/hiding']").waitFor();
  await on(page, "a[href$='/text']", /\/text$/);
  await look(page, wrong);
  await page.goto(`${demo.base}/policy/understanding/cases`);
  await look(page, wrong);
  assertNothing([...wrong, ...page.complaints], "found");
});
