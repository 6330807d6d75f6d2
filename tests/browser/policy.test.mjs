// The frame in three languages: a new version is written from a text to begin with, told of once
// and read; the table reads well on a phone; objections are searched and rewritten.
import assert from "node:assert/strict";
import test, { after } from "node:test";

import { PHONE, assertNothing, enterDemo, inspect, launch, open, speak } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const demo = await startDemo({ after });
const browser = await launch({ after });

const LANGUAGES = {
  nb: { template: "En bank", news: "Nå står det noe om kurser.", search: "hemmeligheter", begins: "Det du kan om penger" },
  da: { template: "En kommune", news: "Nu står der noget om børn.", search: "hemmeligheder", begins: "Fortæl, hvad vi gør" },
  en: { template: "A small firm", news: "It is shorter now.", search: "secrets", begins: "You have more to tell" },
};

async function send(page, button) {
  await Promise.all([page.waitForEvent("load"), button.click()]);
}

for (const [language, words] of Object.entries(LANGUAGES)) {
  test(`a new version, in ${language}`, async () => {
    const reader = await open(browser, { viewport: PHONE });
    await enterDemo(reader, demo.base, "employee");
    await speak(reader, language);
    const comms = await open(browser);
    await enterDemo(comms, demo.base, "comms");
    await speak(comms, language);
    await comms.goto(`${demo.base}/policy/templates`);
    assertNothing(await inspect(comms), "templates");
    await send(comms, comms.locator(".card", { hasText: words.template }).locator("a.button"));
    const body = comms.locator(`#body_${language}`);
    assert.ok((await body.inputValue()).includes(words.begins));

    // Without what it has to say, the editor and the preview say so.
    await body.fill(`## ${words.news}`);
    await comms.locator(`#news_${language}`).fill(words.news);
    await send(comms, comms.locator("form[action='/policy/edition/preview'] button.button").first());
    assert.equal(await comms.locator(".notice-warning li").count(), 3);
    assertNothing(await inspect(comms), "preview");
    await send(comms, comms.locator("button[formaction='/policy/edition']"));
    assert.equal(await comms.locator(".notice-warning li").count(), 3);
    assertNothing(await inspect(comms), "editor");
    await send(comms, comms.locator("form[action='/policy/edition/preview'] button.button").first());
    await send(comms, comms.locator("form[action='/policy/versions'] button.button").first());
    assert.match(comms.url(), /\/policy$/);

    await reader.goto(`${demo.base}/programme`);
    const told = reader.locator(".notice", { hasText: words.news });
    assert.equal(await told.count(), 1, "whatever page comes next");
    assertNothing(await inspect(reader), "a page that tells");
    const difference = await told.locator("a").getAttribute("href");
    await reader.goto(`${demo.base}/feed`);
    assert.equal(await told.count(), 0, "told once");
    await reader.goto(demo.base + difference);
    assert.ok((await reader.locator("main").innerText()).includes(words.news));
    assert.ok(await reader.locator(".diff ins").count() > 0);
    assertNothing(await inspect(reader), "the difference");

    assert.deepEqual([...comms.complaints, ...reader.complaints], []);
    await comms.context().close();
    await reader.context().close();
  });

  test(`table and objections, in ${language}`, async () => {
    const page = await open(browser, { viewport: PHONE });
    await enterDemo(page, demo.base, "hr");
    await speak(page, language);
    await page.goto(`${demo.base}/policy`);
    // Each sentence has the width of the table to itself, below what it is about.
    const widths = await page.locator(".matrix").evaluate((table) =>
      [...table.querySelectorAll("tbody td")].map((cell) => cell.offsetWidth / table.offsetWidth));
    assert.equal(widths.length, 4);
    assert.ok(widths.every((width) => width > 0.9), widths.join());
    assert.equal(await page.getByRole("rowheader").count(), 2, "a table for the ear as well");

    await page.goto(`${demo.base}/policy/objections`);
    const all = await page.locator("article").count();
    await page.locator("#q").fill(words.search);
    await send(page, page.locator("form[role=search] button"));
    const found = await page.locator("article").count();
    assert.ok(found > 0 && found < all, `${found} of ${all}`);
    await send(page, page.locator("article a.button").first());
    await page.locator(`#answer_${language}`).fill(`**${words.news}**`);
    await send(page, page.locator("form.form button.button").first());
    assert.equal(await page.locator("article strong", { hasText: words.news }).count(), 1);
    assertNothing(await inspect(page), "objections");
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}
