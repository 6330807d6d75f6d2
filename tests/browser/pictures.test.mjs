// Pictures in the networks' formats: comms choose what must stay in them, an ambassador fetches
// each as a file, in three languages and once without JavaScript.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test, { after } from "node:test";

import { PHONE, assertNothing, enterDemo, inspect, launch, open, speak } from "./lib/browser.mjs";
import { png } from "./lib/pages.mjs";
import { startDemo } from "./lib/server.mjs";

const demo = await startDemo({ after });
const browser = await launch({ after });

const SIZES = { landscape: [1200, 627], square: [1080, 1080], portrait: [1080, 1920] };
const WORDS = {
  nb: { place: "Nede til venstre", small: "for lite for dette formatet", alt: "Kopier beskrivelsen", copied: "Kopiert", size: "1200 × 627 piksler" },
  da: { place: "Nederst til venstre", small: "for lille til dette format", alt: "Kopiér beskrivelsen", copied: "Kopieret", size: "1200 × 627 pixels" },
  en: { place: "Bottom left", small: "too small for this format", alt: "Copy the description", copied: "Copied", size: "1200 × 627 pixels" },
};

async function send(page, button) {
  await Promise.all([page.waitForEvent("load"), button.click()]);
}

const saves = (page) => page.locator("#item button.button:not([formaction])");

/** Width and height of a JPEG, from its frame header. */
function sizeOf(jpeg) {
  for (let at = 2; at < jpeg.length;) {
    const [mark, length] = [jpeg[at + 1], jpeg.readUInt16BE(at + 2)];
    if (mark >= 0xc0 && mark <= 0xc2) {
      return [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
    }
    at += 2 + length;
  }
  throw new Error("no JPEG");
}

/** Every picture on the page has been drawn. */
const drawn = (page, selector) => page.locator(selector).evaluateAll((images) => Promise.all(images.map(async (image) => {
  image.loading = "eager";
  await image.decode();
  return [image.naturalWidth, image.naturalHeight];
})));

async function download(page, link) {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: file.suggestedFilename(), size: sizeOf(await readFile(await file.path())) };
}

for (const [language, words] of Object.entries(WORDS)) {
  test(`the focus of a picture and its three files, in ${language}`, async () => {
    const comms = await open(browser);
    await enterDemo(comms, demo.base, "comms");
    await speak(comms, language);
    await comms.goto(`${demo.base}/studio?state=published&kind=article&lang=nb`);
    await send(comms, comms.locator(".list-title").last());
    const address = comms.url();

    await comms.getByLabel(words.place, { exact: true }).check();
    await send(comms, saves(comms));
    assert.equal(await comms.getByLabel(words.place, { exact: true }).isChecked(), true);
    assert.deepEqual(await drawn(comms, "#crops img"), Object.values(SIZES));
    assert.ok((await comms.locator("#crops").innerText()).includes(words.small));

    // A click in the picture is a point of it, and the mark goes there.
    const board = comms.locator(".focus-board");
    const { width, height } = await board.boundingBox();
    await board.click({ position: { x: width * 0.7, y: height * 0.1 } });
    const near = async (id, wished) => Math.abs(Number(await comms.inputValue(id)) - wished) <= 1;
    assert.ok(await near("#focus_x", 70) && await near("#focus_y", 10));
    assert.equal(await comms.isChecked("#focus-exact"), true);
    assert.equal(await board.locator("circle").getAttribute("cx"), `${await comms.inputValue("#focus_x")}%`);
    await comms.fill("#focus_y", "101");
    await send(comms, saves(comms));
    assert.equal(await comms.locator("#focus_x-error").count(), 1);
    assertNothing(await inspect(comms), "refused");
    await comms.fill("#focus_y", "12");
    await send(comms, saves(comms));
    assert.equal(await comms.inputValue("#focus_y"), "12");
    assertNothing(await inspect(comms), "the editor");

    const page = await open(browser, { viewport: PHONE, acceptDownloads: true });
    await enterDemo(page, demo.base, "ambassador");
    await speak(page, language);
    await page.goto(address.replace("/studio/", "/"));
    const pictures = page.locator("section[aria-labelledby=pictures-title]");
    assert.ok((await pictures.innerText()).includes(words.size));
    await pictures.locator("summary").click();
    for (const [format, size] of Object.entries(SIZES)) {
      const file = await download(page, pictures.locator(`a[href$='/pictures/${format}']`));
      assert.deepEqual(file.size, size, format);
      assert.match(file.name, new RegExp(`^[a-z0-9-]+-${size[0]}x${size[1]}\\.jpg$`));
    }
    assertNothing(await inspect(page), "the item");
    await pictures.getByRole("button", { name: words.alt }).click();
    await pictures.getByRole("button", { name: words.copied }).waitFor();
    assert.deepEqual([...comms.complaints, ...page.complaints], []);
    await comms.context().close();
    await page.context().close();
  });
}

test("the way to a post brings the format that suits, and everything works without JavaScript", async () => {
  const comms = await open(browser, { javaScriptEnabled: false });
  await enterDemo(comms, demo.base, "comms");
  await comms.goto(`${demo.base}/studio?state=published&kind=article&lang=nb`);
  await comms.locator(".list-title").last().click();
  const address = comms.url();
  await comms.setInputFiles("#picture", { name: "ny.png", mimeType: "image/png", buffer: png(2000, 2000, [20, 90, 80]) });
  await comms.fill("#media_alt", "En grønn flate");
  await saves(comms).click();
  assert.equal(await comms.isChecked("input[name=focus][value=middle]"), true);
  assert.equal(await comms.locator("#crops .icon").count(), 0, "large enough for all three");
  await comms.check("input[name=focus][value=right]");
  await saves(comms).click();
  assert.equal(await comms.isChecked("input[name=focus][value=right]"), true);

  const page = await open(browser, { javaScriptEnabled: false, acceptDownloads: true });
  await enterDemo(page, demo.base, "ambassador");
  await page.goto(address.replace("/studio/", "/"));
  const more = page.locator("#share details.more > summary");
  if (await more.count() > 0) {
    await more.click();
  }
  await page.locator("#share button[name=channel][value=whatsapp]").click();
  if (page.url().endsWith("/caption")) {
    await page.fill("textarea#caption", "Se her.");
    await page.locator("form[action$='/caption'] .actions button.button").click();
  }
  const pictures = page.locator("section[aria-labelledby=pictures-title]");
  assert.match(await pictures.innerText(), /En grønn flate/);
  const first = pictures.locator("a[download]").first();
  assert.match(await first.getAttribute("href"), /\/pictures\/square$/);
  assert.deepEqual((await download(page, first)).size, SIZES.square);
});
