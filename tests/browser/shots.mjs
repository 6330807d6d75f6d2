// Makes the README's pictures from the demo: node tests/browser/shots.mjs
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { enterDemo, launch, open, speak } from "./lib/browser.mjs";
import { startDemo } from "./lib/server.mjs";

const PICTURES = join(dirname(fileURLToPath(import.meta.url)), "../../docs/pictures");

const finish = [];
const script = { after: (step) => finish.unshift(step) };
try {
  await mkdir(PICTURES, { recursive: true });
  const demo = await startDemo(script);
  const browser = await launch(script);

  const phone = await open(browser, { viewport: { width: 390, height: 844 } });
  await enterDemo(phone, demo.base, "ambassador");
  await speak(phone, "en");
  await phone.goto(`${demo.base}/feed`, { waitUntil: "networkidle" });
  await phone.screenshot({ path: join(PICTURES, "feed.png") });

  const desk = await open(browser, { viewport: { width: 1280, height: 1180 } });
  await enterDemo(desk, demo.base, "hr");
  await speak(desk, "en");
  await desk.goto(`${demo.base}/reports/recruitment`, { waitUntil: "networkidle" });
  await desk.screenshot({ path: join(PICTURES, "report.png") });
} finally {
  for (const step of finish) {
    await step();
  }
}
