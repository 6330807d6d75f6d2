// What others say of a mail: a spam filter, the list of what programs for mail can show, and the
// checker of HTML. All of them judge without the network.
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { caniemail } from "caniemail";

const VNU = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");

/** Rules of the filter that say nothing about the mail, but that it never travelled. */
const UNTRAVELLED = /^(NO_RECEIVED|NO_RELAYS)$/;

/**
 * What some program for mail does not show, and why the mail is as readable there. Everything that
 * carries meaning is text in tables with inline styles.
 */
const MISSED = {
  "The style sheet only adds dark colours and the comfort of small screens": [
    "<style> element", "@media", "Chaining selectors", "Class selector", "Descendant combinator", "ID selector",
    "Type selector", ":last-child",
  ],
  "The line that lists of mails show beside the subject is then seen in the mail": ["display:none", "opacity", "overflow"],
  "The role and the name of the whole are for screen readers that know them": ["role attribute", "aria-label attribute"],
  "Corners are square": ["border-radius"],
  "What resets another program's habits is not needed where it is not known": [
    "cursor", "outline", "target attribute", "transform", "word-break", "word-spacing",
  ],
  "Of the element itself nothing is asked": ["<body> element"],
};
const EXPECTED = new Set(Object.values(MISSED).flat());

function run(command, args, input) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, LC_ALL: "C.UTF-8" } });
    let [out, complaints] = ["", ""];
    child.stdout.on("data", (chunk) => { out += chunk.toString("latin1"); });
    child.stderr.on("data", (chunk) => { complaints += chunk; });
    child.on("error", fail);
    child.on("close", (code) => done({ code, out, complaints }));
    child.stdin.end(input);
  });
}

/** The filter's points for a message, and the rules that gave any: `{ score, rules }`. */
export async function spamPoints(message) {
  const { out, complaints } = await run("spamassassin", ["--local", "--test-mode"], message);
  const status = out.replace(/\r?\n[ \t]+/g, " ").match(/^X-Spam-Status: .*?score=(-?[\d.]+) .*?tests=(\S*)/m);
  if (!status) {
    throw new Error(`the filter gave no points: ${complaints}`);
  }
  return { score: Number(status[1]), rules: status[2].split(",").filter((rule) => rule && !UNTRAVELLED.test(rule)) };
}

/** What the programs that most people read mail with cannot show, beyond what is expected. */
export function unsupported(html) {
  const { issues } = caniemail({ clients: ["gmail.*", "outlook.*", "apple-mail.*"], html });
  const missed = [...issues.errors].flatMap(([client, found]) => found
    .filter((issue) => !EXPECTED.has(issue.title)).map((issue) => `${client}: ${issue.title}`));
  return [...new Set(missed)];
}

/** What is wrong with these pages of HTML, `{ name: html }`, one line each. */
export async function htmlErrors(pages, folder) {
  const files = [];
  for (const [at, [name, html]] of Object.entries(pages).entries()) {
    files.push({ name, path: join(folder, `${at}.html`) });
    await writeFile(files[at].path, html);
  }
  const { complaints } = await run("java", ["-jar", VNU, "--errors-only", "--format", "json", ...files.map((file) => file.path)], "");
  const { messages } = JSON.parse(complaints);
  return messages.map((message) => {
    const file = files.find(({ path }) => message.url?.endsWith(path));
    return `${file?.name}: ${message.message} (${message.extract ?? ""})`;
  });
}
