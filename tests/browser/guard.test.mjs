// Think twice in three languages: comms keep a word with a reason, an ambassador on a phone is asked
// about what was found and about nothing else, and what blocks holds until it is taken out.
import assert from "node:assert/strict";
import test, { after } from "node:test";

import { PHONE, assertNothing, enterDemo, inspect, launch, open, speak } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const demo = await startDemo({ after });
const browser = await launch({ after });

const LANGUAGES = {
  nb: { term: "Blåskjellprosjekt*", said: "Blåskjellprosjektet", reason: "Vent til torsdag.", phone: "ser ut som et telefonnummer" },
  da: { term: "muslingeprojekt*", said: "Muslingeprojekterne", reason: "Vent til torsdag.", phone: "ligner et telefonnummer" },
  en: { term: "mussel project*", said: "mussel projects", reason: "Wait until Thursday.", phone: "looks like a telephone number" },
};

async function send(page, button) {
  await Promise.all([page.waitForEvent("load"), button.click()]);
}

for (const [language, words] of Object.entries(LANGUAGES)) {
  test(`thinking twice, in ${language}`, async () => {
    const comms = await open(browser);
    await enterDemo(comms, demo.base, "comms");
    await speak(comms, language);
    await comms.goto(`${demo.base}/studio/terms`);
    assertNothing(await inspect(comms), "terms");
    await send(comms, comms.locator("a.button[href='/studio/terms/new']"));
    await comms.locator("#phrase").fill(words.term);
    await comms.locator("input[name=force][value=block]").check();
    await send(comms, comms.locator("form[action='/studio/terms'] button.button"));
    assert.equal(await comms.locator("#reason-error").count(), 1, "no block without a reason");
    assert.equal(await comms.inputValue("#phrase"), words.term);
    assertNothing(await inspect(comms), "a term refused");
    await comms.locator("#reason").fill(words.reason);
    await send(comms, comms.locator("form[action='/studio/terms'] button.button"));
    assert.match(comms.url(), /\/studio\/terms$/);

    const page = await open(browser, { viewport: PHONE });
    await enterDemo(page, demo.base, "ambassador");
    await speak(page, language);
    await page.goto(`${demo.base}/feed`);
    await send(page, page.locator(".feed-card a.button[href$='#share']").first());
    const more = page.locator("#share details.more > summary");
    if (await more.count() > 0) {
      await more.click();
    }
    await send(page, page.locator("#share button[name=channel][value=whatsapp]"));
    if (!page.url().includes("/caption")) {
      await page.goto(`${page.url()}/caption`);
    }
    const caption = page.locator("textarea#caption");
    const go = page.locator("form[action$='/caption'] .actions button.button");

    // Advice: asked on the same page, decided with one button.
    await caption.fill("+47 90 12 34 56");
    await send(page, go);
    assert.ok((await page.locator("main").innerText()).includes(words.phone));
    assert.equal(await caption.inputValue(), "+47 90 12 34 56");
    assertNothing(await inspect(page), "asked");
    await send(page, page.locator("button[name=considered]"));
    assert.ok(!page.url().endsWith("/caption"), "decided");

    // A block: the reason, and no way past it.
    await send(page, page.locator("main a[href$='/caption']").first());
    await caption.fill(`Hei! ${words.said}.`);
    await send(page, go);
    const told = await page.locator("main").innerText();
    assert.ok(told.includes(words.said) && told.includes(words.reason), told);
    assert.equal(await page.locator("button[name=considered]").count(), 0);
    assertNothing(await inspect(page), "stopped");
    await caption.fill("Hei!");
    await send(page, go);
    assert.ok(!page.url().endsWith("/caption"), "nothing found, nothing asked");
    assertNothing(await inspect(page), "ready");

    assert.deepEqual([...comms.complaints, ...page.complaints], []);
    await comms.context().close();
    await page.context().close();
  });

  test(`labels and embargo, in ${language}`, async () => {
    const page = await open(browser);
    await enterDemo(page, demo.base, "comms");
    await speak(page, language);
    await page.goto(`${demo.base}/studio/labels`);
    assertNothing(await inspect(page), "labels");
    const field = page.locator(`[id="commercial-${language}"]`);
    await field.fill("#reklame");
    await send(page, page.locator("form[action='/studio/labels'] button.button"));
    assert.equal(await page.locator(`[id="commercial-${language}-error"]`).count(), 1);
    assert.equal(await field.inputValue(), "#reklame");
    assertNothing(await inspect(page), "a label refused");

    await page.goto(`${demo.base}/studio?state=published&kind=article`);
    await send(page, page.locator(".list-title").last());
    await page.locator("#embargo_until").fill("2099-01-02T08:00");
    await send(page, page.locator("#item button.button:not([formaction])"));
    await page.goto(page.url().replace("/studio/items/", "/items/"));
    assert.equal(await page.locator("button[name=channel]").count(), 0, "read, not shared");
    assert.ok((await page.locator("#share").innerText()).includes("2099"));
    assertNothing(await inspect(page), "under embargo");
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}
