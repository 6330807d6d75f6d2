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
      for (const period of ["12", "52"]) {
        await assertOneSheet(page, `${demo.base}/reports/board?period=${period}`, `${role}, ${period} weeks`);
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
