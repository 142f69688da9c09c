import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { canInstall, installPackages } from "./debian.mjs";

const programs = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** Debian parts it: the libraries of Writer and of Calc lie beside the program. Elsewhere both are always there. */
const parts = ["libswlo.so", "libsclo.so"];
const packages = ["libreoffice-writer-nogui", "libreoffice-calc-nogui"];

function isWhole(path) {
  const beside = readdirSync(dirname(realpathSync(path)));
  return process.platform !== "linux" || parts.every((part) => beside.includes(part));
}

const findLibreOffice = () =>
  [process.env.SOFFICE_PATH ?? "", ...programs].find((path) => path !== "" && existsSync(path) && isWhole(path));

/**
 * LibreOffice, which opens the letters as Word files and the figures as tables: SOFFICE_PATH, else the system's, else installed
 * from Debian if we may.
 * @returns {string} where its program lies
 */
export function ensureLibreOffice() {
  const found = findLibreOffice();
  if (found) return found;
  if (canInstall()) {
    console.log("Installing LibreOffice to open Word files and tables …");
    const installed = installPackages(...packages) ? findLibreOffice() : undefined;
    if (installed) return installed;
  }
  throw new Error(
    "Opening Word files and tables needs LibreOffice with Writer and Calc, and it is not here. " +
      `On Debian: sudo apt-get install ${packages.join(" ")}; elsewhere set SOFFICE_PATH to its soffice.`,
  );
}
