// The board report is one sheet of paper in every language, and a saved view leads back to what
// was looked at.
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

for (const [language, locale] of Object.entries({ nb: "nb-NO", da: "da-DK", en: "en-GB" })) {
  test(`the board report is one sheet of A4 in ${language}`, async () => {
    for (const role of ["comms", "leader"]) {
      const page = await open(browser, { locale });
      await enterDemo(page, demo.base, role);
      await speak(page, language);
      for (const period of ["12", "52"]) {
        await page.goto(`${demo.base}/reports/board?period=${period}`);
        // As on paper: the sheet of A4 less its margins is so wide.
        await page.setViewportSize({ width: 673, height: 1000 });
        const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
        assert.equal(pagesOf(pdf), 1, `${role}, ${period} weeks`);
        await page.emulateMedia({ media: "print" });
        const cut = await page.$$eval(".one-page", ([sheet]) => sheet && sheet.scrollHeight > sheet.clientHeight + 1);
        assert.notEqual(cut, true, `${role}, ${period} weeks: something is cut off`);
        await page.emulateMedia({ media: null });
      }
      assertNothing(page.complaints, "complaints");
      await page.context().close();
    }
  });
}

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
