// The built binary, started as its users start it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
export const BINARY = process.env.BROWSER_BINARY
  ?? join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug/forpost");

/** What a demo prints when it can be visited. */
const READY = /(http:\/\/[^/\s]+)\/ is ready/;

/** A folder that is gone when the test file is over. */
export async function folder(test) {
  const path = await mkdtemp(join(tmpdir(), "forpost-browser-"));
  test.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A port that nobody listens on now. */
export function freePort() {
  return new Promise((done, fail) => {
    const probe = net.createServer();
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** A running server: `base` is its address, `output` what it has printed so far. */
class Server {
  constructor(child, ready) {
    this.child = child;
    this.output = "";
    this.ended = new Promise((done) => child.once("exit", (code, signal) => done(code ?? signal)));
    this.started = new Promise((done, fail) => {
      const read = (chunk) => {
        this.output += chunk;
        const found = this.output.match(ready);
        if (found) {
          this.base = found[1];
          done(this);
        }
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.once("error", fail);
      this.ended.then((code) => fail(new Error(`ended with ${code} before it was ready:\n${this.output}`)));
    });
  }

  /** What the server prints sooner or later; gives the match. */
  async printed(pattern) {
    for (;;) {
      const found = this.output.match(pattern);
      if (found) {
        return found;
      }
      await Promise.race([once(this.child.stdout, "data"), once(this.child.stderr, "data"), this.ended.then((code) => {
        throw new Error(`ended with ${code} without printing ${pattern}:\n${this.output}`);
      })]);
    }
  }

  async stop() {
    this.child.kill("SIGTERM");
    await this.ended;
  }
}

async function start(command, args, options, ready) {
  if (!existsSync(BINARY)) {
    throw new Error(`${BINARY} is not there; cargo build --features postgres makes it`);
  }
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  return new Server(child, ready).started;
}

/**
 * A folder with the company of seed 7, which is the caller's own: what happens there leaves the other
 * files alone. In a debug build the company takes its time to be made: `BROWSER_DEMO_DATA` names a
 * folder where it is made once, never to be touched again.
 */
async function company(test) {
  const own = join(await folder(test), "demo");
  const made = process.env.BROWSER_DEMO_DATA ?? own;
  if (!existsSync(made) || readdirSync(made).length === 0) {
    const args = ["demo", "--listen", "127.0.0.1:0", "--data", made, "--seed", "7"];
    const demo = await start(BINARY, args, { cwd: dirname(own) }, READY);
    await demo.stop();
  }
  if (made !== own) {
    await cp(made, own, { recursive: true });
  }
  return own;
}

async function startIn(test, data, env = process.env) {
  const args = ["demo", "--listen", "127.0.0.1:0", "--data", data];
  const demo = await start(BINARY, args, { cwd: data, env }, READY);
  test.after(() => demo.stop());
  return Object.assign(demo, { data, mails: join(data, "mail") });
}

/** `forpost demo` with a company of its own in the folder `data`; stopped when the test file is over. */
export async function startDemo(test) {
  return startIn(test, await company(test));
}

/** The same with its clock put to `moment`. `mails` is the folder its mail goes to. */
export async function startDemoAt(test, moment) {
  const at = moment.toISOString().slice(0, 19).replace("T", " ");
  return startIn(test, await company(test), { ...process.env, ...fakeClock(`@${at}`), TZ: "UTC" });
}

/**
 * `forpost serve` with settings from `env`. With `daysAgo` its clock runs that many days late,
 * so that what is done there is past when the server is started again without it.
 */
export async function startServer({ cwd, env, daysAgo = 0 }) {
  // Settings of the one who runs the tests stay out.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("FORPOST_"));
  const options = { cwd, env: { ...Object.fromEntries(own), NO_COLOR: "1", ...env } };
  const ready = /Forpost listens on (http:\/\/\S+)/;
  if (daysAgo === 0) {
    return start(BINARY, ["serve"], options, ready);
  }
  Object.assign(options.env, fakeClock(`-${daysAgo}d`));
  return start(BINARY, ["serve"], options, ready);
}

/** The environment in which a program's clock is another; `time` as libfaketime takes it. */
function fakeClock(time) {
  return {
    LD_PRELOAD: faketime(),
    FAKETIME: time,
    // Timers go by the monotonic clock, which must go on as it is.
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
    DONT_FAKE_MONOTONIC: "1",
  };
}

/** Debian's libfaketime. Its wrapper of a command would stand between us and the server. */
function faketime() {
  const found = readdirSync("/usr/lib").map((name) => join("/usr/lib", name, "faketime/libfaketime.so.1")).find(existsSync);
  if (!found) {
    throw new Error("libfaketime is not there; apt install libfaketime brings it");
  }
  return found;
}
