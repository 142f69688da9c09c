import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../lib/infra/launch/chromium.mjs";
import { operator } from "./support/operator.data";

const host = "127.0.0.1";

async function freePort(): Promise<string> {
  return new Promise((found, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => {
        found(address !== null && typeof address === "object" ? String(address.port) : "0");
      });
    });
  });
}

/** A folder that lives as long as the run; the database's own user must be able to enter it. */
function folderForThisRun(): string {
  const folder = mkdtempSync(join(tmpdir(), "unticked-e2e-"));
  chmodSync(folder, 0o755);
  process.on("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

// The workers read this file too, and inherit what the first reading decided.
const folder = (process.env.E2E_FOLDER ??= folderForThisRun());
const port = (process.env.E2E_PORT ??= await freePort());
const laterPort = (process.env.E2E_LATER_PORT ??= await freePort());
// A journey starts the portal there itself, before and after an update.
process.env.E2E_UPDATED_PORT ??= await freePort();
// Nonsense of every kind is sent to one that nobody else uses.
process.env.E2E_FUZZ_PORT ??= await freePort();
const mailPort = (process.env.E2E_MAIL_PORT ??= await freePort());
const providerPort = (process.env.E2E_PROVIDER_PORT ??= await freePort());
const mailFolder = (process.env.E2E_MAIL_FOLDER ??= join(folder, "mail"));
mkdirSync(mailFolder, { recursive: true });

/** Under a name, since passkeys are bound to one. */
const laterAddress = `http://localhost:${laterPort}`;

/** Where people of the portal may sign in as well; those of the later one may not. */
const provider = {
  OIDC_ISSUER: `http://${host}:${providerPort}`,
  OIDC_CLIENT_ID: "unticked",
  OIDC_CLIENT_SECRET: "a secret of the journeys",
  OIDC_NAME: "Union House",
};

/** How far the clock of the later portal is ahead: its journeys write it. */
const clockFile = (process.env.E2E_CLOCK_FILE ??= join(folder, "clock-ahead"));

/** A portal of its own: a database, a port and a clock that nobody else has. */
const portal = (name: string, own: { port: string; data: string; variables?: Record<string, string> }) => ({
  name,
  command: "node lib/infra/launch/start.mjs",
  cwd: "..",
  url: `http://${host}:${own.port}/api/health`,
  timeout: 300_000,
  stdout: "pipe" as const,
  env: {
    PORT: own.port,
    HOST: host,
    DATA_DIR: join(folder, own.data),
    SMTP_URL: `smtp://${host}:${mailPort}`,
    BASE_URL: `http://${host}:${own.port}`,
    // Whatever a developer's own environment says, the journeys run on the embedded database.
    DATABASE_URL: "",
    ...own.variables,
  },
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 20_000 },
});

const executablePath = await findChromium();
if (!executablePath) {
  throw new Error("The journeys need Chromium, and none is here: npm test installs it where it may.");
}

const quiet = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results/e2e",
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // For machines that have other work to do: nothing here is a test of speed.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://${host}:${port}`,
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    trace: "retain-on-failure",
    launchOptions: { executablePath, args: [...quiet, "--no-first-run", ...asRoot] },
  },
  projects: [
    { name: "chromium", testIgnore: "later/**" },
    // Days pass there for everybody at once, so one journey at a time.
    {
      name: "later",
      testMatch: "later/**/*.spec.ts",
      fullyParallel: false,
      workers: 1,
      use: { baseURL: laterAddress },
    },
  ],
  webServer: [
    {
      name: "mail",
      command: "node --import tsx e2e/support/mail-peer.ts",
      cwd: "..",
      port: Number(mailPort),
      env: { MAIL_PORT: mailPort, MAIL_FOLDER: mailFolder },
      gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    },
    {
      name: "provider",
      command: "node e2e/support/sign-in-provider.mjs",
      cwd: "..",
      url: `${provider.OIDC_ISSUER}/.well-known/openid-configuration`,
      env: { ...provider, SENT_BACK_TO: `http://${host}:${port}/sign-in/provider/answer` },
      gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    },
    portal("portal", { port, data: "data", variables: provider }),
    portal("later", {
      port: laterPort,
      data: "later",
      variables: { CLOCK_AHEAD_FILE: clockFile, BASE_URL: laterAddress, ...operator },
    }),
  ],
});
