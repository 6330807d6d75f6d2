// The product's main journey with real pages, real mail and a visitor of his own: comms publish
// two pasted addresses, staff invited by mail share one, a visitor and three machines follow the
// link, and HR sees one click.
//
// Reports show weeks that are over and groups of five; so five people share, and the whole of it
// happens a week ago: on a server whose clock runs late, started again on time for HR.
import assert from "node:assert/strict";
import http from "node:http";
import { join } from "node:path";
import test, { after } from "node:test";

import { assertNothing, inspect, launch, open } from "./lib/browser.mjs";
import { linkIn } from "./lib/mail.mjs";
import { startSite } from "./lib/pages.mjs";
import { folder, freePort, startServer } from "./lib/server.mjs";

const ORGANISATION = "Blåfjell Energi";
const PASSWORD = "lyng og lyngheier 42";
const CHROME = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
const TITLE = "Montør til Ålesund & Sunnmøre: bli med på laget";
const AMBASSADORS = ["kari", "ola", "siv", "bjørg", "åse"].map((name) => ({
  name: `${name[0].toUpperCase()}${name.slice(1)} Fjell`,
  email: `${name.replace("ø", "o").replace("å", "a")}@blafjell.example`,
}));
const [KARI, ...OTHERS] = AMBASSADORS;

const site = await startSite({ after });
const browser = await launch({ after });
const cwd = await folder({ after });
const mails = join(cwd, "mail");
const port = await freePort();
const env = {
  FORPOST_DATABASE_URL: process.env.BROWSER_DATABASE_URL ?? `sqlite:${join(cwd, "forpost.db")}`,
  FORPOST_LISTEN: `127.0.0.1:${port}`,
  FORPOST_ORGANISATION__NAME: ORGANISATION,
  FORPOST_MAIL__TRANSPORT: "folder",
  FORPOST_MAIL__FOLDER: mails,
  FORPOST_UNFURL__ALLOW_PRIVATE: site.authority,
};
let server = await startServer({ cwd, env, daysAgo: 7 });
after(() => server.stop());
const base = server.base;

/** What is wrong on the pages passed through; looked at in the last test. */
const wrong = [];

async function look(page) {
  const path = new URL(page.url()).pathname;
  wrong.push(...(await inspect(page)).map((line) => `${path}: ${line}`));
}

async function send(page, selector) {
  const [answer] = await Promise.all([
    page.waitForResponse((r) => r.request().method() === "POST" && r.url().startsWith(base)),
    page.click(selector),
  ]);
  await page.waitForLoadState();
  assert.ok(answer.status() < 400, `${answer.url()}: ${answer.status()} ${await page.locator(".error-summary, .notice").allInnerTexts().catch(() => "")}`);
}

/** A browser in which the invited person has just set a password. */
async function comeIn(email) {
  const page = await open(browser);
  await page.goto(await linkIn(mails, email, /http:\/\/\S+\/invitations\/\S+/));
  await look(page);
  await page.fill("input[name=new_password]", PASSWORD);
  await send(page, "form[action^='/invitations/'] button.button");
  return page;
}

async function signIn(email) {
  const page = await open(browser);
  await page.goto(`${base}/sign-in`);
  await page.fill("input[name=email]", email);
  await page.fill("input[name=password]", PASSWORD);
  await send(page, "form[action='/sign-in'] button.button");
  return page;
}

/** One request as a program sends it; redirects are not followed. */
function ask(address, { method = "GET", headers = {} } = {}) {
  return new Promise((done, fail) => {
    const request = http.request(address, { method, headers: { "user-agent": CHROME, ...headers } }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk) => { bytes += chunk.length; });
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, bytes }));
    });
    request.on("error", fail);
    request.end();
  });
}

test("the first admin comes in by the one-time address, and nobody after", async () => {
  const [address] = await server.printed(/http:\/\/\S+\/invitations\/\S+/);
  const page = await open(browser);
  await page.goto(address);
  await look(page);
  await page.fill("input[name=name]", "Admin Adamsen");
  await page.fill("input[name=email]", "admin@blafjell.example");
  await page.fill("input[name=new_password]", PASSWORD);
  await send(page, "form[action^='/invitations/'] button.button");
  const second = await open(browser);
  const answer = await second.goto(address);
  assert.ok([404, 410].includes(answer.status()), `${answer.status()}`);
  await look(second);
});

test("the admin invites from a file and one by one; a bad row does not stop the good ones", async () => {
  const page = await signIn("admin@blafjell.example");
  await page.goto(`${base}/admin/people/import`);
  await look(page);
  const rows = [
    "navn;e-post;avdeling;språk;roller",
    "Marit Mæland;marit@blafjell.example;Kommunikasjon;nb;comms",
    "Nils Uten Adresse;ikke en adresse;Montasje;nb;",
    "Hanne Rød;hanne@blafjell.example;HR;nb;hr",
    ...OTHERS.map(({ name, email }) => `${name};${email};Montasje;nb;`),
  ];
  await page.setInputFiles("input[name=file]", { name: "folk.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\r\n")) });
  await confirmPassword(page);
  await send(page, "form[action='/admin/people/import'] button.button");
  const refused = await page.locator("main").innerText();
  assert.match(refused, /3/, "the line of the bad row is named");
  assert.match(refused, /ikke en adresse/);
  await look(page);

  await page.goto(`${base}/admin/people/new`);
  await look(page);
  await page.fill("input[name=name]", KARI.name);
  await page.fill("input[name=email]", KARI.email);
  await page.fill("input[name=team]", "Montasje");
  await confirmPassword(page);
  await send(page, "form[action='/admin/people'] button.button");
});

async function confirmPassword(page) {
  if (await page.locator("input[name=own_password]").count() > 0) {
    await page.fill("input[name=own_password]", PASSWORD);
  }
}

test("comms put the policy in force", async () => {
  const page = await comeIn("marit@blafjell.example");
  await page.goto(`${base}/policy/edition`);
  await look(page);
  const body = page.locator("form textarea").first();
  if (await body.inputValue() === "") {
    await body.fill("**Tenk deg om.** Kan du stå for det senere? Er det hemmelig?");
  }
  await send(page, "form[action='/policy/edition/preview'] button.button");
  await look(page);
  await send(page, "form[action='/policy/versions'] button.button");
  await page.goto(`${base}/policy`);
  await look(page);
});

/** Pastes an address and waits for the fields; within five seconds they are there. */
async function paste(page, address) {
  await page.goto(`${base}/studio/items/new`);
  await page.fill("input[name=url]", address);
  const begun = Date.now();
  await send(page, "form[action='/studio/items']:has(input[name=url]) button.button");
  await page.waitForSelector("form#item", { timeout: 6_000 });
  assert.ok(Date.now() - begun < 6_000, "read within five seconds");
}

test("comms paste two addresses; title, text, picture and job data are filled in", async () => {
  const page = await signIn("marit@blafjell.example");
  await page.goto(`${base}/studio/items/new`);
  await look(page);
  await paste(page, `${site.base}/jobb/montor`);
  assert.equal(await page.inputValue("input[name=title]"), TITLE);
  assert.match(await page.inputValue("textarea[name=summary]"), /en montør som liker både fjell og fjord/);
  assert.equal(await page.inputValue("input[name=site_name]"), ORGANISATION);
  assert.equal(await page.inputValue("select[name=kind]"), "vacancy");
  assert.equal(await page.inputValue("select[name=lang]"), "nb");
  assert.equal(await page.inputValue("input[name=job_place]"), "Ålesund");
  assert.equal(await page.inputValue("input[name=job_employer]"), "Blåfjell Energi AS");
  assert.equal(await page.inputValue("input[name=job_deadline]"), site.deadline);
  assert.ok(site.hits.includes("GET /bilder/laget.png"), "the relative address of the picture was followed");
  const picture = page.locator("form#item .focus-board img");
  await picture.waitFor();
  assert.ok(await picture.evaluate((image) => image.complete && image.naturalWidth > 0));
  await page.fill("input[name=media_alt]", "Laget ved en trafo på fjellet");
  await page.fill("textarea[name=gain]", "En jobb der du ser hva strømmen går til.");
  await page.check("input[name=purpose][value=recruitment]");
  await look(page);
  await send(page, "button[name=when][value=now]");

  await paste(page, `${site.base}/nyheter/sno`);
  assert.equal(await page.inputValue("input[name=title]"), "Slik måler vi snødybden på Blåfjell");
  assert.match(await page.inputValue("textarea[name=summary]"), /kjepphøyt/);
  await page.fill("textarea[name=gain]", "Hvordan vi vet når flommen kommer.");
  await page.check("input[name=purpose][value=brand]");
  await send(page, "button[name=when][value=now]");
  await page.goto(`${base}/studio`);
  assert.equal(await page.locator(".state-published").count(), 2);
  await look(page);
});

/** Accepts, joins and shares the vacancy on LinkedIn; gives the personal link. */
async function joinAndShare(page, { thorough }) {
  const seen = () => (thorough ? look(page) : undefined);
  await page.goto(`${base}/programme`);
  await seen();
  await page.goto(`${base}/policy`);
  await seen();
  await send(page, "form[action='/policy/acceptance'] button");
  await page.goto(`${base}/programme/membership`);
  await seen();
  assert.equal(await page.locator("main input:checked").count(), 0, "nothing is ticked beforehand");
  await page.check("input[name=channels][value=linkedin]");
  await page.check("input[name=agreed]");
  await send(page, "form[action='/programme/membership'] button.button");

  await page.goto(`${base}/feed`);
  await seen();
  await page.locator(".feed-card", { hasText: TITLE }).locator("a.button[href$='#share']").click();
  await seen();
  await send(page, "button[name=channel][value=linkedin]");
  if (!page.url().includes("/caption")) {
    await page.locator("a[href*='/caption']").first().click();
  }
  await seen();
  await page.fill("textarea#caption", "Bli kollegaen min!");
  await send(page, "main form[method=post] .actions button.button");
  await seen();
  const text = await page.locator("#composed").innerText();
  assert.match(text, new RegExp(`^[^\\n]*${ORGANISATION}`), "who one works for stands first");
  const link = text.match(/http\S+\/s\/\w+/)[0];
  assert.ok(text.trim().endsWith(link), "the link stands last");
  assert.equal(await page.getAttribute("a.button[target=_blank]", "href"),
    `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(link)}`);
  await page.fill("input[name=post_url]", "https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000000");
  await send(page, "form[action$='/post'] button.button");
  return link;
}

const links = [];

test("an employee invited by mail sets a password, accepts, opts in and shares; so do four colleagues", async () => {
  for (const [at, person] of AMBASSADORS.entries()) {
    const page = await comeIn(person.email);
    links.push(await joinAndShare(page, { thorough: at === 0 }));
    wrong.push(...page.complaints);
    await page.context().close();
  }
  assert.equal(new Set(links).size, AMBASSADORS.length, "each has a link of their own");
});

test("a visitor follows the link, and so do LinkedIn's bot, a HEAD and a prefetch", async () => {
  const [link] = links;
  const visitor = await open(browser, { userAgent: CHROME });
  await visitor.goto(link);
  assert.equal(visitor.url(), `${site.base}/jobb/montor`);
  assert.deepEqual(await visitor.context().cookies(), [], "no cookie was left");
  const machines = [
    { headers: { "user-agent": "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)" } },
    { method: "HEAD" },
    { headers: { "sec-purpose": "prefetch" } },
  ];
  for (const machine of machines) {
    const answer = await ask(link, machine);
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.location, `${site.base}/jobb/montor`);
    assert.equal(answer.headers["set-cookie"], undefined);
    assert.match(answer.headers["cache-control"], /no-store/);
    assert.ok(answer.bytes < 1024);
  }
  await visitor.goto(`${link}+`);
  await look(visitor);
  assert.match(await visitor.locator("main").innerText(), new RegExp(site.authority));
  const unknown = await visitor.goto(`${base}/s/AAAAAAAAAAA`);
  assert.ok([404, 410].includes(unknown.status()));
  await look(visitor);
});

test("HR sees exactly one human click on that vacancy", async () => {
  const hr = await comeIn("hanne@blafjell.example");
  await hr.context().close();
  await server.stop();
  server = await startServer({ cwd, env });

  const page = await signIn("hanne@blafjell.example");
  await page.goto(`${base}/reports/recruitment`);
  await look(page);
  const table = page.locator("table", { has: page.locator("tbody th", { hasText: TITLE }) });
  const headings = await table.locator("thead th").allInnerTexts();
  const row = table.locator("tbody tr", { hasText: TITLE });
  const cells = await row.locator("th, td").allInnerTexts();
  const figure = (heading) => cells[headings.findIndex((text) => text.trim().toLowerCase() === heading)]?.trim();
  assert.equal(figure("klikk"), "1", `${headings.join(" | ")}\n${cells.join(" | ")}`);
  assert.equal(figure("besøkende"), "1");

  const csv = await (await page.request.get(`${base}${await page.getAttribute("a[href*='.csv']", "href")}`)).text();
  assert.match(csv, /Montør til Ålesund & Sunnmøre/);
});

test("the ambassador sees the click, and the machines apart from it", async () => {
  const page = await signIn(KARI.email);
  await page.goto(`${base}/me`);
  await look(page);
  assert.equal((await page.locator(".figure-value").first().innerText()).trim(), "1");
});

test("a person who is deactivated is signed out at once", async () => {
  const kari = await signIn(KARI.email);
  await kari.goto(`${base}/feed`);
  const admin = await signIn("admin@blafjell.example");
  await admin.goto(`${base}/admin/people?q=${encodeURIComponent(KARI.email)}`);
  await admin.locator("a.list-title").first().click();
  await look(admin);
  const dialog = admin.locator("details.dialog:has(form[action$='/deactivation']) > summary");
  if (await dialog.count() > 0) {
    await dialog.click();
  }
  const own = admin.locator("form[action$='/deactivation'] input[name=own_password]");
  if (await own.count() > 0) {
    await own.fill(PASSWORD);
  }
  await send(admin, "form[action$='/deactivation'] button");
  await kari.goto(`${base}/feed`);
  assert.equal(new URL(kari.url()).pathname, "/sign-in");
});

test("nothing was wrong on the pages of the journey", () => {
  assertNothing(wrong, "found");
});
