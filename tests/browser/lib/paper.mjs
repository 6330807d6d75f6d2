// What comes out of the printer.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

import { BINARY } from "./server.mjs";

/** Pages of a PDF of Chromium's, and their size in millimetres: `{ pages, width, height }`. */
export function measure(pdf) {
  const text = pdf.toString("latin1");
  const [, width, height] = text.match(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/);
  const millimetres = (points) => Math.round(Number(points) / 72 * 25.4);
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    width: millimetres(width),
    height: millimetres(height),
  };
}

/** `forpost office …` with these words on the database `url`; gives the PDF's measure. */
export async function print(words, out, url) {
  const env = { ...process.env, FORPOST_DATABASE_URL: url, FORPOST_OFFICE__CHROMIUM: process.env.CHROMIUM ?? "" };
  const child = spawn(BINARY, ["office", ...words, "--out", out], { env, stdio: ["ignore", "ignore", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (chunk) => { complaints += chunk; });
  const code = await new Promise((done, fail) => { child.on("close", done); child.on("error", fail); });
  if (code !== 0) {
    throw new Error(`forpost office ${words.join(" ")} ended with ${code}: ${complaints}`);
  }
  return measure(await readFile(out));
}
