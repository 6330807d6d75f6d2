// A drill from its announcement to its report, in three languages; what staff suggest; the calendar.
import assert from "node:assert/strict";
import test, { after } from "node:test";

import { assertNothing, enterDemo, inspect, launch, open, speak } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const demo = await startDemo({ after });
const browser = await launch({ after });

const WORDS = {
  nb: { banner: "Øvelse: all deling er satt på pause", report: "Tid til bryteren" },
  da: { banner: "Øvelse: al deling er sat på pause", report: "Tid til kontakten" },
  en: { banner: "Drill: all sharing is paused", report: "Time until the switch" },
};
const shareButtons = (page) => page.locator("a.button[href$='#share']");

test("a drill: announced, switched on, everywhere, resumed, reported", async () => {
  const comms = await open(browser);
  await enterDemo(comms, demo.base, "comms");
  const reader = await open(browser);
  await enterDemo(reader, demo.base, "ambassador");
  const wrong = [];
  for (const [language, words] of Object.entries(WORDS)) {
    await speak(comms, language);
    await comms.goto(`${demo.base}/studio/crisis`);
    await comms.locator("details.more", { has: comms.locator("form[action$='/drills']") }).locator("summary").click();
    await comms.fill("#drill_name", "Ø-1");
    await comms.click("form[action='/studio/crisis/drills'] button.button");
    await comms.goto(`${demo.base}/studio/crisis/new`);
    assert.equal(await comms.isChecked("input[name=kind][value=drill]"), true);
    await comms.click("form[action='/studio/crisis'] button.button-danger");
    assert.equal(await comms.locator("#meant-error").isVisible(), true, "it asks first");
    if (language === "nb") {
      wrong.push(...await inspect(comms));
    }
    await comms.check("input[name=mails][value=nobody]");
    await comms.check("input[name=meant]");
    await comms.click("form[action='/studio/crisis'] button.button-danger");
    await comms.locator("form[action='/studio/crisis/ending']").waitFor({ state: "attached" });

    await reader.goto(`${demo.base}/feed`);
    await speak(reader, language);
    assert.match(await reader.locator("[data-crisis]").innerText(), new RegExp(words.banner));
    assert.equal(await shareButtons(reader).count(), 0, "share buttons give way");
    wrong.push(...await inspect(reader, { themes: language === "nb" ? ["light", "dark"] : ["light"] }));

    await comms.locator("details.dialog", { has: comms.locator("form[action$='/ending']") }).locator("summary").click();
    await comms.click("form[action='/studio/crisis/ending'] button");
    await comms.waitForURL(/\/studio\/crisis\/[0-9a-f-]{36}$/);
    const report = await comms.locator("main").innerText();
    assert.match(report, new RegExp(words.report));
    wrong.push(...await inspect(comms, { themes: ["light"] }));
    await reader.goto(`${demo.base}/feed`);
    assert.equal(await reader.locator("[data-crisis]").count(), 0);
    assert.ok(await shareButtons(reader).count() > 0, "they come back in the same step");
  }
  assertNothing(wrong, "crisis mode");
  assert.deepEqual([...comms.complaints, ...reader.complaints], []);
});

test("a suggestion becomes a draft, without JavaScript", async () => {
  const reader = await open(browser, { javaScriptEnabled: false });
  await enterDemo(reader, demo.base, "employee");
  await reader.goto(`${demo.base}/feed`);
  await reader.click("a[href='/suggestions']");
  await reader.fill("#body", "Vaktmesteren vår har bygget en modell av pumpehuset.");
  await reader.fill("#why", "Den får alle til å smile.");
  await reader.click("form[action='/suggestions'] button.button");
  const comms = await open(browser, { javaScriptEnabled: false });
  await enterDemo(comms, demo.base, "comms");
  await comms.goto(`${demo.base}/studio/suggestions?state=waiting&q=vaktmesteren`);
  await comms.locator("a.list-title").first().click();
  await comms.fill("#thanks", "Den må vi se.");
  await comms.click("form[action$='/acceptance'] button.button");
  assert.match(comms.url(), /\/studio\/items\//);
  await reader.goto(`${demo.base}/suggestions`);
  assert.match(await reader.locator("main").innerText(), /Den må vi se/);
});

test("the calendar is a grid at the desk and a list on the phone", async () => {
  const comms = await open(browser);
  await enterDemo(comms, demo.base, "comms");
  const wrong = [];
  for (const view of ["month", "week"]) {
    await comms.goto(`${demo.base}/studio/calendar?view=${view}`);
    const columns = () => comms.locator(".calendar").evaluate((list) => getComputedStyle(list).gridTemplateColumns.split(" ").length);
    assert.equal(await columns(), 7);
    wrong.push(...await inspect(comms));
    await comms.setViewportSize({ width: 360, height: 780 });
    assert.equal(await columns(), 1);
    await comms.setViewportSize({ width: 1280, height: 900 });
  }
  assertNothing(wrong, "calendar");
});
