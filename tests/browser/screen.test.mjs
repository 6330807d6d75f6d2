// An info-screen lives through a night: the server is gone for a minute, the network too, and what it shows
// stays, then follows again; a crisis is there within ten seconds; a revoked address shows nothing.
import assert from "node:assert/strict";
import { join } from "node:path";
import test, { after } from "node:test";

import { assertNothing, inspect, launch, open, violations } from "./lib/browser.mjs";
import { folder, freePort, startServer } from "./lib/server.mjs";

const PASSWORD = "lyng og lyngheier 42";
const NEWS = { nb: "Nytt hos oss", da: "Nyt hos os", en: "News from us" };
const browser = await launch({ after });
const cwd = await folder({ after });
const env = {
  FORPOST_DATABASE_URL: process.env.BROWSER_DATABASE_URL ?? `sqlite:${join(cwd, "forpost.db")}`,
  FORPOST_LISTEN: `127.0.0.1:${await freePort()}`,
  FORPOST_ORGANISATION__NAME: "Blåfjell Energi",
  FORPOST_MAIL__FOLDER: join(cwd, "mail"),
};
let server = await startServer({ cwd, env });
after(() => server.stop());
const { base } = server;
const admin = await open(browser);

/** Posts the page's form and waits for the answer. */
async function send(selector) {
  await Promise.all([admin.waitForResponse((answer) => answer.request().method() === "POST"), admin.click(selector)]);
  await admin.waitForLoadState();
}

/** Makes a screen; its address. */
async function makeScreen(name, language) {
  await admin.goto(`${base}/office/screens/new`);
  await admin.fill("#name", name);
  await admin.selectOption("#language", language);
  await send("main form .button:not(.button-quiet)");
  return (await admin.textContent("#address")).trim();
}

test("the first administrator comes in", async () => {
  const [link] = await server.printed(/http:\/\/\S+\/invitations\/\S+/);
  await admin.goto(link);
  for (const [field, text] of [["name", "Ada Admin"], ["email", "ada@blafjell.example"]]) {
    await admin.fill(`input[name=${field}]`, text);
  }
  await admin.fill("input[name=new_password]", PASSWORD);
  await send("form[action^='/invitations/'] button.button");
});

test("a screen speaks its language, lying and standing, and axe finds nothing", async () => {
  for (const [language, news] of Object.entries(NEWS)) {
    const address = await makeScreen(`Resepsjonen ${language}`, language);
    const screen = await open(browser);
    await screen.goto(address);
    assert.equal(await screen.getAttribute("html", "lang"), language);
    assert.equal(await screen.textContent("h1"), news);
    const wrong = await inspect(screen);
    for (const [width, height] of [[1920, 1080], [1080, 1920]]) {
      await screen.setViewportSize({ width, height });
      wrong.push(...await violations(screen));
      const fits = await screen.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
      assert.ok(fits, `${width} × ${height}: it would have to be scrolled`);
    }
    assertNothing([...wrong, ...screen.complaints], language);
    await screen.context().close();
  }
});

test("a screen is alive before, during and after a minute without its server", async () => {
  const address = await makeScreen("Kantinen", "nb");
  const screen = await open(browser);
  await screen.clock.install();
  let visits = 0;
  screen.on("framenavigated", () => { visits += 1; });
  await screen.goto(address);

  const lines = async (text) => {
    await admin.goto(`${base}/office/frame`);
    await admin.fill("#lines_nb", text);
    await send("main form .button:not(.button-quiet)");
  };
  await lines("Del det du vil.");
  await screen.getByText("Del det du vil.").waitFor();

  await server.stop();
  // A minute goes by for the screen.
  await screen.clock.fastForward("01:00");
  await screen.locator("#quiet:not([hidden])").waitFor();
  assert.ok(await screen.getByText("Del det du vil.").isVisible(), "what was there stays");

  server = await startServer({ cwd, env });
  await screen.clock.fastForward("00:30");
  await screen.locator("#quiet[hidden]").waitFor({ state: "attached" });
  await lines("Spør når du lurer.");
  await screen.getByText("Spør når du lurer.").waitFor();

  await screen.context().setOffline(true);
  await screen.clock.fastForward("01:00");
  await screen.locator("#quiet:not([hidden])").waitFor();
  assert.ok(await screen.getByText("Spør når du lurer.").isVisible());
  await screen.context().setOffline(false);
  await screen.clock.fastForward("00:30");
  await screen.locator("#quiet[hidden]").waitFor({ state: "attached" });
  assert.equal(visits, 1, "the page was never left");
  await screen.context().close();
});

test("a crisis is on the screen within ten seconds, and gone when it is over", async () => {
  const address = await makeScreen("Trappen", "en");
  const screen = await open(browser);
  await screen.goto(address);
  await admin.goto(`${base}/studio/crisis/new`);
  const csrf = await admin.getAttribute("input[name=csrf]", "value");
  const post = async (path, form) => {
    const answer = await admin.request.post(base + path, { form: { csrf, ...form }, maxRedirects: 0, headers: { origin: base } });
    assert.equal(answer.status(), 303, await answer.text());
  };
  await post("/studio/crisis", {
    kind: "drill", name: "Leak", links: "statement", mails: "nobody", meant: "yes",
    message_nb: "Ikke del noe nå.", statement_nb: "Vi retter feilen.", message_en: "Share nothing.", statement_en: "We are mending it.",
  });
  await screen.getByText("We are mending it.").waitFor({ timeout: 10_000 });
  assert.ok(await screen.getByText("Drill").isVisible());
  assertNothing([...await inspect(screen), ...screen.complaints], "in a crisis");
  await post("/studio/crisis/ending", {});
  await screen.getByText(NEWS.en).waitFor();
  await screen.context().close();
});

test("a revoked screen goes blank, and its address leads nowhere", async () => {
  const address = await makeScreen("Verkstedet", "nb");
  const screen = await open(browser);
  await screen.clock.install();
  await screen.goto(address);
  await admin.goto(`${base}/office/screens?q=Verkstedet`);
  await admin.click("details.dialog > summary");
  await send("details.dialog .button-danger");
  const gone = screen.waitForResponse((answer) => answer.url() === address && answer.status() === 404);
  await screen.clock.runFor("01:00");
  await gone;
  await screen.locator("#view").waitFor({ state: "detached" });
  await screen.context().close();
});

test("without a script the page loads itself again", async () => {
  const address = await makeScreen("Heisen", "nb");
  const screen = await open(browser, { javaScriptEnabled: false });
  const page = await screen.goto(address);
  assert.match(await page.text(), /<noscript><meta http-equiv="refresh" content="60"><\/noscript>/);
  assert.ok(await screen.getByText(NEWS.nb).isVisible());
  await screen.context().close();
});
