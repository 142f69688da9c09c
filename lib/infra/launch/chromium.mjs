import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/**
 * The browser the journeys run in: CHROMIUM_PATH, else Playwright's own, else the system's.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const { chromium } = await import("playwright-core");
  return [process.env.CHROMIUM_PATH ?? "", chromium.executablePath(), ...systemBrowsers].find(
    (path) => path !== "" && existsSync(path),
  );
}

const canInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

function aptGet(...words) {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", words, { stdio: "inherit", env: environment }).status === 0;
}

/**
 * The same, installed from Debian when it is missing and we may install.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (canInstall()) {
    console.log("Installing Chromium for the browser tests …");
    if (aptGet("update", "-qq") && aptGet("install", "-y", "-qq", "--no-install-recommends", "chromium")) {
      const installed = await findChromium();
      if (installed) return installed;
    }
  }
  throw new Error(
    "The browser tests need Chromium, and none is here. Install it (on Debian: sudo apt-get install chromium, " +
      "elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to one.",
  );
}
