import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Makes what is missing of a path, one folder at a time: Node's own way never ends on a file system that refuses, such as /proc. */
function makeMissing(folder) {
  if (existsSync(folder)) return;
  makeMissing(dirname(folder));
  mkdirSync(folder);
}

/**
 * Makes the folder that holds everything the portal keeps, closed to other users of the machine.
 * @param {string} folder
 * @returns {string | undefined} why this user cannot use it
 */
export function ensureDataDir(folder) {
  try {
    if (!existsSync(folder)) {
      makeMissing(folder);
      // Under root the database runs as another user, who has to pass through; what must stay secret is closed itself.
      chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    if (!statSync(folder).isDirectory()) return notAFolder(folder);
    accessSync(join(folder, "."), constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return error.code === "ENOTDIR" || error.code === "EEXIST"
      ? notAFolder(folder)
      : sentence(folder, "cannot be written to by this user");
  }
}

const notAFolder = (folder) => sentence(folder, "is not a folder");
const sentence = (folder, why) =>
  `DATA_DIR is ${folder}, which ${why}. Choose another folder: DATA_DIR=/path/to/folder npm start`;
