// The launch is written, an ambition is made and followed up, and the board gets one page of it all, in every language.
import assert from "node:assert/strict";
import test, { after } from "node:test";

import { assertNothing, enterDemo, inspect, launch, open, speak } from "./lib/browser.mjs";
import { measure } from "./lib/paper.mjs";
import { startDemo } from "./lib/server.mjs";

const LANGUAGES = ["nb", "da", "en"];
const demo = await startDemo({ after });
const browser = await launch({ after });

/** Presses what sends a form and waits for the page that follows. */
async function send(page, selector) {
  await Promise.all([page.waitForEvent("load"), page.click(selector)]);
}

for (const language of LANGUAGES) {
  test(`from the first step to the board, in ${language}`, async () => {
    const page = await open(browser);
    await enterDemo(page, demo.base, "hr");
    await page.goto(`${demo.base}/programme`);
    await speak(page, language);

    await page.goto(`${demo.base}/programme/launch`);
    await page.click("a[href='/programme/launch/rhythm']");
    await page.fill("#body", `To saker i uken (${language}).`);
    await send(page, "form[action$='/rhythm'] button[name=stay]");
    assert.match(await page.innerText("main"), new RegExp(`To saker i uken \\(${language}\\)`));

    const name = `Flere spør (${language})`;
    await page.goto(`${demo.base}/programme/ambitions/new`);
    await send(page, "form[action='/programme/ambitions'] button.button");
    assert.equal(await page.locator("#name-error").count(), 1, "what is missing is said beside the field");
    await page.fill("#name", name);
    await page.selectOption("#kind", "confidence");
    await page.selectOption("#measure", "typed");
    await page.fill("#target", "40");
    await page.fill("#unit", "x");
    await page.fill("#due_on", await page.evaluate((first) => {
      const due = new Date(first);
      due.setMonth(due.getMonth() + 3);
      return due.toISOString().slice(0, 10);
    }, await page.inputValue("#begins_on")));
    await send(page, "form[action='/programme/ambitions'] button.button");
    const ambition = new URL(page.url()).pathname;
    await page.fill("#figure", "10");
    await send(page, "#check-in button.button");
    assert.equal(await page.locator("progress").first().getAttribute("value"), "25");

    const wrong = [];
    for (const path of ["/programme", "/programme/launch", "/programme/launch/talk", "/programme/ambitions",
      "/programme/ambitions/new", ambition, "/office/summary"]) {
      await page.goto(demo.base + path);
      assert.equal(await page.getAttribute("html", "lang"), language);
      wrong.push(...(await inspect(page)).map((line) => `${path}: ${line}`));
    }
    await page.emulateMedia({ media: "print" });
    const paper = measure(await page.pdf({ format: "A4" }));
    assert.deepEqual(paper, { pages: 1, width: 210, height: 297 }, "one page is one page");
    const cut = await page.locator(".one-page").evaluate((sheet) => sheet.scrollHeight > sheet.clientHeight + 1);
    assert.equal(cut, false, "nothing is cut off");
    assertNothing([...wrong, ...page.complaints], "found");
  });
}
