import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { findPlace } from "@/lib/infra/launch/place";
import { stopPostmaster } from "@/lib/infra/launch/postmaster";
import { aStart, killStarted, until } from "@/lib/testing/a-start";

let folder = "";
let blocker: Server | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unticked-start-"));
  chmodSync(folder, 0o711);
});

afterEach(async () => {
  await new Promise((done) => (blocker ? blocker.close(done) : done(undefined)));
  blocker = undefined;
  killStarted();
  if (existsSync(join(folder, "data/postgres"))) await stopPostmaster(findPlace(join(folder, "data")));
  rmSync(folder, { recursive: true });
});

/** Listens on a free port of this machine. */
function aTakenPort(): Promise<number> {
  const server = createServer();
  blocker = server;
  return new Promise((done) =>
    server.listen({ host: "127.0.0.1", port: 0 }, () => {
      const address = server.address();
      done(typeof address === "object" && address !== null ? address.port : 0);
    }),
  );
}

async function aFreePort(): Promise<string> {
  const port = await aTakenPort();
  await new Promise((done) => blocker?.close(done));
  blocker = undefined;
  return String(port);
}

const npmStart = ["npm", "start"];
const plainStart = [process.execPath, "lib/infra/launch/start.mjs"];

/** Starts with these variables and expects it to end with the sentence alone. */
async function expectSentence(variables: Record<string, string>, sentence: RegExp) {
  const start = aStart(plainStart, { PORT: await aFreePort(), DATA_DIR: join(folder, "data"), ...variables });
  const { code, printed } = await start.ended;
  expect(printed).toMatch(sentence);
  expect(printed).not.toMatch(/^\s+at /m);
  expect(printed).not.toContain("s3cret");
  expect(code).toBe(1);
}

test("a taken port is a sentence", async () => {
  const port = String(await aTakenPort());
  const { code, printed } = await aStart(plainStart, { PORT: port, DATA_DIR: join(folder, "data") }).ended;
  expect(printed).toBe(
    `Port ${port} is taken by another program. Choose another one: PORT=${Number(port) + 1} npm start\n`,
  );
  expect(code).toBe(1);
});

test("a port that is none is a sentence", () => expectSentence({ PORT: "70000" }, /^PORT must be a whole number/));

test("a host of another machine is a sentence", () =>
  expectSentence({ HOST: "192.0.2.1" }, /^HOST is 192\.0\.2\.1, which is not an address of this machine/));

test("a folder that cannot be written to is a sentence", async () => {
  writeFileSync(join(folder, "file"), "");
  await expectSentence({ DATA_DIR: join(folder, "file") }, /^DATA_DIR is .*file, which is not a folder/);
  await expectSentence({ DATA_DIR: join(folder, "file/sub") }, /^DATA_DIR is .*sub, which is not a folder/);
  await expectSentence(
    { DATA_DIR: "/proc/unticked" },
    /^DATA_DIR is \/proc\/unticked, which cannot be written to by this user/,
  );
});

test.each([
  ["no address at all", "my s3cret database", /^DATABASE_URL is not the address of a PostgreSQL database/],
  ["another kind of database", "mysql://u:s3cret@127.0.0.1/x", /^DATABASE_URL is not the address of a PostgreSQL/],
  ["no database in it", "postgresql://u:s3cret@127.0.0.1:5432", /^DATABASE_URL is not the address of a PostgreSQL/],
  [
    "nothing there",
    "postgresql://u:s3cret@127.0.0.1:1/x",
    /DATABASE_URL names 127\.0\.0\.1:1, and nothing answers there/,
  ],
])("a DATABASE_URL with %s is a sentence", (_, url, sentence) => expectSentence({ DATABASE_URL: url }, sentence));

test("a DATABASE_URL with a wrong password or database is a sentence", async () => {
  const wrongPassword = new URL(inject("databaseServer"));
  wrongPassword.password = "s3cret";
  await expectSentence({ DATABASE_URL: wrongPassword.href }, /does not accept the user "unticked" with the password/);
  const wrongName = new URL(inject("databaseServer"));
  wrongName.pathname = "nowhere";
  await expectSentence({ DATABASE_URL: wrongName.href }, /has no database "nowhere"\. Create it \(createdb nowhere\)/);
});

test("several wrong variables are told at once", () =>
  expectSentence(
    { SMTP_URL: "http://s3cret", TRUST_PROXY: "maybe", BASE_URL: "example.org" },
    /^SMTP_URL is not .*\n(MAIL|BASE_URL must be) .*\nTRUST_PROXY must be 1 or 0/,
  ));

/** The PostgreSQL processes that work in the folder of this test. */
function databaseProcesses(): string[] {
  const commands = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => commandOf(pid));
  return commands.filter((command) => command.includes("bin/postgres") && command.includes(folder));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(join("/proc", pid, "cmdline"), "utf8");
  } catch {
    return "";
  }
}

const longStart = 300_000;

/** Starts the portal for good and waits for its health. */
async function aRunningPortal(port: string) {
  const start = aStart(npmStart, { PORT: port, DATA_DIR: join(folder, "data") });
  const healthy = () =>
    fetch(`http://127.0.0.1:${port}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
  await until(healthy, 280);
  await until(() => start.printed().includes("Stop it with"));
  return start;
}

test.each([
  ["Ctrl-C", "SIGINT", "the group"],
  ["a service manager's wish", "SIGTERM", "the group"],
  ["a wish to npm alone", "SIGTERM", "the command alone"],
] as const)("%s ends the portal and its database", { timeout: longStart }, async (_, signal, to) => {
  const start = await aRunningPortal(await aFreePort());
  expect(start.printed()).toMatch(/Unticked is ready: http:\/\/127\.0\.0\.1:\d+\nMail is not sent/);
  expect(databaseProcesses()).not.toEqual([]);
  start.signal(signal, to);
  const { printed } = await start.ended;
  expect(printed).toContain("Stopping …");
  expect(databaseProcesses()).toEqual([]);
});

test("killed and started again, the portal serves within seconds", { timeout: longStart }, async () => {
  const port = await aFreePort();
  const first = await aRunningPortal(port);
  first.signal("SIGKILL", "the group");
  await first.ended;
  const second = await aRunningPortal(port);
  second.signal("SIGINT", "the group");
  await second.ended;
  expect(databaseProcesses()).toEqual([]);
});
