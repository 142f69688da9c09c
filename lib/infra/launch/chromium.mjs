import { existsSync } from "node:fs";
import { canInstall, installPackages } from "./debian.mjs";

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

/**
 * The same, installed from Debian when it is missing and we may install.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (canInstall()) {
    console.log("Installing Chromium for the browser tests …");
    if (installPackages("chromium")) {
      const installed = await findChromium();
      if (installed) return installed;
    }
  }
  throw new Error(
    "The browser tests need Chromium, and none is here. Install it (on Debian: sudo apt-get install chromium, " +
      "elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to one.",
  );
}
