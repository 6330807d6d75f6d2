// The board report and the weekly are one sheet of paper in every language, and a saved view leads
// back to what was looked at.
import assert from "node:assert/strict";
import test, { after } from "node:test";

import { assertNothing, enterDemo, inspect, launch, open, speak } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const demo = await startDemo({ after });
const browser = await launch({ after });

/** How many pages a PDF of Chromium's has. */
function pagesOf(pdf) {
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

/** Whether a page prints on one sheet of A4, with nothing cut off. */
async function assertOneSheet(page, address, what) {
  await page.goto(address);
  // As on paper: the sheet of A4 less its margins is so wide.
  await page.setViewportSize({ width: 673, height: 1000 });
  const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  assert.equal(pagesOf(pdf), 1, what);
  await page.emulateMedia({ media: "print" });
  const cut = await page.$$eval(".one-page", ([sheet]) => sheet && sheet.scrollHeight > sheet.clientHeight + 1);
  assert.notEqual(cut, true, `${what}: something is cut off`);
  await page.emulateMedia({ media: null });
}

for (const [language, locale] of Object.entries({ nb: "nb-NO", da: "da-DK", en: "en-GB" })) {
  test(`the board report is one sheet of A4 in ${language}`, async () => {
    for (const role of ["comms", "leader"]) {
      const page = await open(browser, { locale });
      await enterDemo(page, demo.base, role);
      await speak(page, language);
      // Lines for weeks; bars for the last month that is over.
      await page.goto(`${demo.base}/reports/board`);
      const month = await page.$$eval("#period option", (all) => all.map((one) => one.value).find((value) => /^\d{4}-/.test(value)));
      for (const period of ["12", "52", month]) {
        await assertOneSheet(page, `${demo.base}/reports/board?period=${period}`, `${role}, period ${period}`);
        assert.equal(await page.locator(".one-page .chart svg").count(), 1, `${role}, period ${period}: no drawing`);
      }
      assertNothing(page.complaints, "complaints");
      await page.context().close();
    }
  });
}

test("the weekly on paper is one sheet of A4 in every language, however long the texts are", async () => {
  for (const role of ["comms", "hr", "leader"]) {
    const page = await open(browser);
    await enterDemo(page, demo.base, role);
    for (const language of ["nb", "da", "en"]) {
      const address = `${demo.base}/digest/printable?language=${language}`;
      await assertOneSheet(page, address, `${role}, ${language}`);
      assert.equal(await page.getAttribute("html", "lang"), language);
      assert.ok(await page.locator(".one-page svg.qr").count() > 0, `${role}, ${language}: no code`);
      // Titles and summaries as long as the studio takes them.
      await page.emulateMedia({ media: "print" });
      const left = await page.$$eval(".one-page", ([sheet]) => {
        for (const title of sheet.querySelectorAll(".list-title")) title.textContent = "Fjernvarmeanlegg ".repeat(12);
        for (const summary of sheet.querySelectorAll(".summary")) summary.textContent = "Fra iskaldt vann til varm radiator. ".repeat(14);
        return sheet.clientHeight + 1 - sheet.scrollHeight;
      });
      assert.ok(left >= 0, `${role}, ${language}: ${-left} px are cut off`);
      await page.emulateMedia({ media: null });
    }
    assertNothing(page.complaints, "complaints");
    await page.context().close();
  }
});

test("bars and their words fit on the phone and on the desk, in the light and in the dark", async () => {
  for (const [width, colorScheme] of [[320, "light"], [360, "dark"], [1280, "light"]]) {
    const page = await open(browser, { viewport: { width, height: 900 }, colorScheme });
    await enterDemo(page, demo.base, "comms");
    for (const report of ["overview", "recruitment", "brand"]) {
      await page.goto(`${demo.base}/reports/${report}`);
      const bars = await page.$$eval("svg.bars", (all) => all.map((svg) => {
        const frame = svg.getBoundingClientRect();
        const isOut = (box) => box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.top < frame.top - 1;
        const parts = [...svg.querySelectorAll("text, rect")];
        return { out: parts.filter((part) => isOut(part.getBoundingClientRect())).map((part) => part.textContent), count: parts.length };
      }));
      assert.ok(bars.length > 0, report);
      for (const { out, count } of bars) {
        assertNothing(out, `${report} at ${width} px`);
        assert.ok(count >= 6, report);
      }
    }
    assertNothing(page.complaints, "complaints");
    await page.context().close();
  }
});

test("a report is saved under a name and found again by its link", async () => {
  const page = await open(browser);
  await enterDemo(page, demo.base, "hr");
  await page.goto(`${demo.base}/reports/recruitment?period=26`);
  await page.click("a[href^='/reports/views/new']");
  await page.fill("#name", "Stillinger i et halvt år");
  await Promise.all([page.waitForURL("**/reports/views"), page.click("main form .button:not(.button-quiet)")]);
  assertNothing(await inspect(page), "saved views");
  await Promise.all([page.waitForURL("**/reports/recruitment?period=26"), page.click("a.list-title")]);
  assertNothing(page.complaints, "complaints");
});
