// What hangs on the wall comes out of the printer as it should: one page is one page, of the right size, in
// every language, and nothing is cut off however long the texts are.
import assert from "node:assert/strict";
import { join } from "node:path";
import test, { after } from "node:test";

import { assertNothing, enterDemo, inspect, launch, open } from "./lib/browser.mjs";
import { print } from "./lib/paper.mjs";
import { folder, startDemo } from "./lib/server.mjs";

const LANGUAGES = ["nb", "da", "en"];
const demo = await startDemo({ after });
const browser = await launch({ after });
const cwd = await folder({ after });

test("the command line prints every paper in every language", async () => {
  const database = `sqlite:${join(demo.data, "forpost.db")}`;
  const papers = [
    [["poster"], { pages: 1, width: 210, height: 297 }],
    [["poster", "--size", "a3"], { pages: 1, width: 297, height: 420 }],
    [["leaflet"], { pages: 2, width: 297, height: 210 }],
    [["summary"], { pages: 1, width: 210, height: 297 }],
  ];
  for (const language of LANGUAGES) {
    for (const [words, expected] of papers) {
      const found = await print([...words, "--language", language], join(cwd, "paper.pdf"), database);
      assert.deepEqual(found, expected, `${words.join(" ")} in ${language}`);
    }
  }
});

test("nothing on a paper is cut off, however long the texts are", async () => {
  const page = await open(browser);
  await enterDemo(page, demo.base, "comms");
  const wrong = [];
  for (const language of LANGUAGES) {
    for (const address of ["poster?size=a4", "poster?size=a3", "leaflet?", "summary?"]) {
      const path = `/office/${address}&language=${language}`;
      await page.goto(demo.base + path);
      assert.equal(await page.getAttribute("html", "lang"), language);
      wrong.push(...(await inspect(page)).map((line) => `${path}: ${line}`));
      await page.emulateMedia({ media: "print" });
      const cut = await page.evaluate(() => {
        // As long as the forms take them: six channels, lines of eighty characters.
        for (const line of document.querySelectorAll(".sheet-lines li")) {
          line.textContent = "Kunder og kolleger viser vi bare når de har sagt ja, og de kan ombestemme seg nå".slice(0, 80);
        }
        const list = document.querySelector(".sheet-channels ul");
        for (let more = list?.children.length; more < 6; more++) list.append(list.lastElementChild.cloneNode(true));
        for (const words of list?.querySelectorAll("li p") ?? []) {
          words.innerHTML = `<b>${"Nettverket ".repeat(3).slice(0, 24)}</b> ${"@havlun.energi.".repeat(3).slice(0, 40)}`;
        }
        for (const words of document.querySelectorAll(".sheet-contact, .one-page .facts dd:last-of-type")) {
          words.innerHTML = `<b>Lurer du på noe?</b> ${"Bente Kommunikasjon ".repeat(4)}, ${"spørsmål om deling, rom 214, 55 00 00 00 ".repeat(4)}`;
        }
        const boxes = [...document.querySelectorAll(".sheet, .leaflet-panel, .one-page")];
        const foot = document.querySelector(".poster > .sheet-foot")?.getBoundingClientRect();
        const above = document.querySelector(".sheet-channels")?.getBoundingClientRect();
        return boxes.filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1).length
          + (foot && above && foot.top < above.bottom - 1 ? 1 : 0);
      });
      if (cut > 0) {
        wrong.push(`${path}: something is cut off`);
      }
      await page.emulateMedia({ media: null });
    }
  }
  assertNothing([...wrong, ...page.complaints], "found");
});
