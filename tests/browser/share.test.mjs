// From sign-in to a share, by keyboard alone and without JavaScript.
import assert from "node:assert/strict";
import test, { after } from "node:test";

import { launch, open } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const demo = await startDemo({ after });
const browser = await launch({ after });

/** Nothing but the demo is reached; what was to be opened elsewhere is only noted. */
async function alone(page) {
  const elsewhere = [];
  await page.context().route((url) => url.origin !== demo.base, (route) => {
    elsewhere.push(route.request().url());
    return route.abort();
  });
  return elsewhere;
}

/** Presses Tab until the element has the focus; at every stop the focus must be seen. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((wanted) => {
      const here = document.activeElement;
      const style = getComputedStyle(here);
      return {
        arrived: here.matches(wanted),
        seen: here === document.body || style.outlineStyle !== "none" || style.boxShadow !== "none",
        what: here.outerHTML.slice(0, 120),
      };
    }, selector);
    assert.ok(stop.seen, `the focus is not seen on ${stop.what}`);
    if (stop.arrived) {
      return;
    }
  }
  assert.fail(`${selector} is not reached by keyboard on ${page.url()}`);
}

/** Follows what has the focus. */
async function press(page, key, url) {
  await Promise.all([page.waitForURL(url), page.keyboard.press(key)]);
}

test("by keyboard alone", async () => {
  const page = await open(browser);
  const elsewhere = await alone(page);
  await page.goto(`${demo.base}/sign-in`);
  await tabTo(page, "button[value=ambassador]");
  await press(page, "Enter", (url) => url.pathname !== "/sign-in");
  await page.goto(`${demo.base}/feed`);
  await tabTo(page, "a.button[href$='#share']");
  await press(page, "Enter", /\/items\/[^/]+#share$/);
  await tabTo(page, "button[name=channel][value=linkedin]");
  await press(page, "Enter", /\/shares\/linkedin/);
  if (!page.url().includes("/caption")) {
    await tabTo(page, "a[href*='/caption']");
    await press(page, "Enter", /\/caption/);
  }
  await tabTo(page, "textarea#caption");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Dette er jeg stolt av å være med på.");
  await tabTo(page, "form[method=post] .actions button.button");
  await press(page, "Enter", /\/shares\/linkedin$/);
  const text = await page.locator("#composed").innerText();
  assert.match(text, /Dette er jeg stolt av/);
  assert.match(text, /\/s\/\w+\s*$/, "the personal link stands last");
  await tabTo(page, "input[name=think]");
  await page.keyboard.press("Space");
  assert.equal(await page.locator("input[name=think]").first().isChecked(), true);
  await tabTo(page, "a.button[target=_blank]");
  const [popup] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("Enter")]);
  await popup.close();
  assert.ok(elsewhere.some((url) => url.startsWith("https://www.linkedin.com/sharing/share-offsite/?url=http")), elsewhere.join());
  await page.bringToFront();
  await tabTo(page, "form[action$='/post'] button.button");
  await Promise.all([page.waitForResponse((answer) => answer.request().method() === "POST"), page.keyboard.press("Enter")]);
  await page.goto(`${demo.base}/shares`);
  assert.equal(await page.locator(".state-published").first().isVisible(), true);
  assert.deepEqual(page.complaints.filter((line) => !line.includes("ERR_FAILED")), []);
});

test("without JavaScript", async () => {
  const page = await open(browser, { javaScriptEnabled: false });
  await alone(page);
  await page.goto(`${demo.base}/sign-in`);
  await page.click("button[value=comms]");
  await page.goto(`${demo.base}/programme`);
  if (await page.locator("a[href='/programme/membership'], a.button[href='/policy']").count() > 0) {
    await page.goto(`${demo.base}/policy`);
    const accept = page.locator("form[action='/policy/acceptance'] button");
    if (await accept.count() > 0) {
      await accept.click();
    }
    await page.goto(`${demo.base}/programme/membership`);
    assert.equal(await page.locator("input:checked").count(), 0, "nothing is ticked beforehand");
    await page.check("input[name=channels][value=linkedin]");
    await page.check("input[name=agreed]");
    await page.click("form[action='/programme/membership'] button.button");
  }
  await page.goto(`${demo.base}/feed`);
  await page.locator("a.button[href$='#share']").first().click();
  await page.click("button[name=channel][value=linkedin]");
  if (!page.url().includes("/caption")) {
    await page.locator("a[href*='/caption']").first().click();
  }
  const suggestion = page.locator("button[name=use]").first();
  if (await suggestion.count() > 0) {
    await suggestion.click();
    assert.notEqual(await page.inputValue("textarea#caption"), "", "the suggestion stands in the field");
  }
  await page.fill("textarea#caption", "Skrevet uten en linje JavaScript.");
  await page.click("form[method=post] .actions button.button");
  assert.match(await page.locator("#composed").innerText(), /uten en linje JavaScript[\s\S]*\/s\/\w+\s*$/);
  assert.match(await page.getAttribute("a.button[target=_blank]", "href"), /^https:\/\/www\.linkedin\.com\/sharing\/share-offsite\/\?url=/);
  assert.equal(await page.locator("[data-reveal]:visible").count(), 0, "no button that does nothing");
  await page.click("form[action$='/post'] button.button");
  await page.goto(`${demo.base}/shares`);
  assert.equal(await page.locator(".state-published").first().isVisible(), true);
});
