// Mail as the folder transport writes it, read as a mail program would.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

function split(message) {
  const at = message.search(/\r?\n\r?\n/);
  const head = message.slice(0, at).replace(/\r?\n[ \t]+/g, " ");
  const headers = new Map();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: message.slice(at).replace(/^(\r?\n){2}/, "") };
}

function decode(body, encoding) {
  switch ((encoding ?? "7bit").toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64").toString("utf8");
    case "quoted-printable": {
      const bytes = body.replace(/=\r?\n/g, "")
        .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
      return Buffer.from(bytes, "latin1").toString("utf8");
    }
    default:
      return Buffer.from(body, "latin1").toString("utf8");
  }
}

/** `{ headers, to, text, html }` of one message; without parts `html` is missing. */
export function parse(bytes) {
  const { headers, body } = split(bytes.toString("latin1"));
  const boundary = headers.get("content-type")?.match(/boundary="?([^";]+)"?/)?.[1];
  const parts = boundary ? body.split(`--${boundary}`).slice(1, -1).map((part) => split(part.replace(/^\r?\n/, "")))
    : [{ headers, body }];
  const part = (kind) => {
    const found = parts.find((part) => (part.headers.get("content-type") ?? "text/plain").startsWith(kind));
    return found && decode(found.body, found.headers.get("content-transfer-encoding"));
  };
  return { headers, to: headers.get("to"), text: part("text/plain"), html: part("text/html") };
}

/** Waits for a mail to `address` that holds a link matching `pattern`; gives the link. */
export async function linkIn(folder, address, pattern) {
  const end = Date.now() + 20_000;
  for (;;) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((name) => name.endsWith(".eml"))) {
      const mail = parse(await readFile(join(folder, name)));
      const link = mail.to?.includes(address) && mail.text.match(pattern);
      if (link) {
        return link[0];
      }
    }
    if (Date.now() > end) {
      throw new Error(`no mail to ${address} with ${pattern} among ${names.length} in ${folder}`);
    }
    await pause(100);
  }
}
