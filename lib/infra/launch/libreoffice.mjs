import { existsSync } from "node:fs";
import { canInstall, installPackages } from "./debian.mjs";

const programs = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

const findLibreOffice = () =>
  [process.env.SOFFICE_PATH ?? "", ...programs].find((path) => path !== "" && existsSync(path));

/**
 * LibreOffice, which opens the letters as Word files: SOFFICE_PATH, else the system's, else installed from Debian if we may.
 * @returns {string} where its program lies
 */
export function ensureLibreOffice() {
  const found = findLibreOffice();
  if (found) return found;
  if (canInstall()) {
    console.log("Installing LibreOffice to open Word files …");
    const installed = installPackages("libreoffice-writer-nogui") ? findLibreOffice() : undefined;
    if (installed) return installed;
  }
  throw new Error(
    "Opening Word files needs LibreOffice, and it is not here. " +
      "On Debian: sudo apt-get install libreoffice-writer-nogui; elsewhere set SOFFICE_PATH to its soffice.",
  );
}
