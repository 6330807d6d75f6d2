// The hashtags of a running campaign stand beside the words of a share, and are added when somebody asks for it:
// with the script, which counts along, and without.
import assert from "node:assert/strict";
import test, { after } from "node:test";

import { PHONE, assertNothing, enterDemo, inspect, launch, open, speak } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const TAG = "#klarforvinteren";
const demo = await startDemo({ after });
const browser = await launch({ after });
const comms = await open(browser);
await enterDemo(comms, demo.base, "comms");
await comms.goto(`${demo.base}/studio/campaigns`);
const studio = await comms.locator("a", { hasText: "Klar for vinteren" }).first().getAttribute("href");
const campaign = demo.base + studio.replace("/studio", "");

/** The words of a share of the campaign's first item. */
async function words(page) {
  await page.goto(campaign);
  await Promise.all([page.waitForEvent("load"), page.locator(".feed-card a.button[href$='#share']").first().click()]);
  const more = page.locator("#share details.more:not([open]) > summary");
  if (await more.count() > 0) {
    await more.click();
  }
  await Promise.all([page.waitForEvent("load"), page.click("#share button[name=channel][value=bluesky]")]);
  if (!page.url().endsWith("/caption")) {
    await page.goto(`${page.url()}/caption`);
  }
  return page.locator("textarea#caption");
}

for (const language of ["nb", "da", "en"]) {
  test(`added with one tap, in ${language}`, async () => {
    const page = await open(browser, { viewport: PHONE });
    await enterDemo(page, demo.base, "ambassador");
    await speak(page, language);
    const caption = await words(page);
    await caption.fill("Varmt her.");
    const count = await page.locator(".count").innerText();
    assert.ok(!(await page.locator("#composed").innerText()).includes(TAG), "nothing is added by itself");
    const add = page.locator("button[data-append]");
    await add.click();
    assert.equal(await caption.inputValue(), `Varmt her.\n\n${TAG}`);
    assert.ok((await page.locator("#composed").innerText()).includes(TAG));
    assert.notEqual(await page.locator(".count").innerText(), count, "it is counted");
    await add.click();
    assert.equal(await caption.inputValue(), `Varmt her.\n\n${TAG}`, "once");
    assertNothing(await inspect(page), "words");
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test("without JavaScript", async () => {
  const page = await open(browser, { javaScriptEnabled: false });
  await page.goto(`${demo.base}/sign-in`);
  await page.click("button[value=ambassador]");
  await words(page);
  await page.fill("textarea#caption", "Skrevet for hånd.");
  await page.click("button[name=append]");
  assert.equal((await page.inputValue("textarea#caption")).replaceAll("\r", ""), `Skrevet for hånd.\n\n${TAG}`);
  assert.match(await page.locator("#composed").innerText(), new RegExp(TAG));
});
