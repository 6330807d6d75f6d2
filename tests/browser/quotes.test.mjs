// A quote from the studio to a post in three languages: comms write it, an ambassador shares it with
// one tap, and own words are kept; without JavaScript throughout, but for a look at the pages with it.
import assert from "node:assert/strict";
import test, { after } from "node:test";

import { PHONE, assertNothing, enterDemo, inspect, launch, open, speak } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const demo = await startDemo({ after });
const browser = await launch({ after });

const LANGUAGES = {
  nb: { title: "Sitatprøve", body: "Vi graver, så dere slipper å fryse.", by: "Kari, driftsleder", shown: "«Vi graver, så dere slipper å fryse.»",
    share: "Del på", own: "Jeg var med på det." },
  da: { title: "Citatprøve", body: "Vi graver, så I slipper for at fryse.", by: "Mette, driftsleder", shown: "»Vi graver, så I slipper for at fryse.«",
    share: "Del på", own: "Jeg var med til det." },
  en: { title: "A quote on trial", body: "We dig so that you stay warm.", by: "Kari, shift manager", shown: "“We dig so that you stay warm.”",
    share: "Share on", own: "I was there." },
};

async function send(page, button) {
  await Promise.all([page.waitForEvent("load"), button.click()]);
}

for (const [language, words] of Object.entries(LANGUAGES)) {
  test(`from the studio to the post, in ${language}`, async () => {
    const comms = await open(browser, { javaScriptEnabled: false });
    await enterDemo(comms, demo.base, "comms");
    await speak(comms, language);
    await comms.goto(`${demo.base}/studio/items/new`);
    await send(comms, comms.locator("button[name=words]"));
    await comms.fill("#url", `${demo.base}/privacy?${language}`);
    await comms.fill("#title", words.title);
    await comms.fill("#gain", words.title);
    await comms.selectOption("#lang", language);
    await comms.locator("#quotes summary").click();
    await comms.fill("#quote-0-said_by", words.by);
    await send(comms, comms.locator("button[name=when][value=now]"));
    assert.equal(await comms.locator("#quote-0-body-error").count(), 1, "a name alone is no quote");
    assert.equal(await comms.inputValue("#quote-0-said_by"), words.by);
    await comms.fill("#quote-0-body", words.body);
    await send(comms, comms.locator("button[name=when][value=now]"));
    assert.equal(await comms.locator("figure.quote blockquote").innerText(), words.shown);
    const item = comms.url().replace("/studio", "").split("?")[0];

    const page = await open(browser, { javaScriptEnabled: false, viewport: PHONE });
    await enterDemo(page, demo.base, "ambassador");
    await speak(page, language);
    await page.goto(item);
    assert.equal(await page.locator("#quotes blockquote").innerText(), words.shown);
    assert.match(await page.locator("#quotes figcaption").innerText(), new RegExp(words.by));
    const tap = () => page.locator("#quotes form > button[name=channel]").first();
    assert.match(await tap().innerText(), new RegExp(`^${words.share} `));
    await send(page, tap());
    assert.match(page.url(), /\/shares\/\w+$/, "one tap leads to where it is posted");
    const text = await page.locator("#composed").innerText();
    assert.match(text, new RegExp(`${words.shown}\\s+— ${words.by}[\\s\\S]*/s/\\w+\\s*$`));

    await page.goto(`${page.url()}/caption`);
    await page.fill("#caption", words.own);
    await send(page, page.locator("form.split .actions button.button"));
    await page.goto(item);
    await send(page, tap());
    assert.match(page.url(), /\/caption\?quote=/);
    const both = `${words.own}\n\n${words.shown}\n— ${words.by}`;
    assert.equal(await page.inputValue("#caption"), both, "nothing typed is lost");
    await page.fill("#caption", `${words.own} `);
    await send(page, page.locator("button[name=quote]"));
    assert.equal(await page.inputValue("#caption"), both, "put to what was typed");

    const scripted = await open(browser);
    await enterDemo(scripted, demo.base, "ambassador");
    await speak(scripted, language);
    const themes = language === "nb" ? ["light", "dark"] : ["light"];
    await scripted.goto(item);
    await scripted.locator("#quotes details > summary").first().click();
    const wrong = await inspect(scripted, { themes });
    await scripted.goto(page.url());
    await scripted.locator("button[name=quote]").click();
    assert.equal(await scripted.inputValue("#caption"), `${words.shown}\n— ${words.by}`, "the quote fills the field");
    wrong.push(...await inspect(scripted, { themes }));
    const desk = await open(browser);
    await enterDemo(desk, demo.base, "comms");
    await speak(desk, language);
    await desk.goto(comms.url());
    await desk.locator("#quotes summary").click();
    wrong.push(...await inspect(desk, { themes }));
    assertNothing(wrong, "quotes");
    assert.deepEqual([...scripted.complaints, ...desk.complaints], []);
  });
}
