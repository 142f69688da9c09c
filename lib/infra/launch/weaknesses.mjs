// `npm run weaknesses`: asks the registry for known weaknesses of the packages that the portal runs with. It is no stage of `npm test`:
// the answer changes with the day and needs a registry that gives one. Ends with 0 for none, 1 for some, 3 where nobody answered.
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";

const unanswered = 3;
/** Lower ones are told, and do not fail. */
const failing = ["high", "critical"];

/** A record of JSON; undefined for anything else. */
function record(text) {
  try {
    const parsed = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What an answer of `npm audit --json` means: how the command ends, and what it says.
 * @param {string} answer
 * @returns {{ status: number, says: string }}
 */
export function judged(answer) {
  const found = record(answer)?.vulnerabilities;
  if (typeof found !== "object" || found === null) {
    const says =
      "The registry gave no answer about known weaknesses, so nothing is known about them. Ask again where it does.";
    return { status: unanswered, says };
  }
  const lines = Object.values(found).map(({ name, severity, range }) => `${severity}: ${name} ${range}`);
  const isGrave = Object.values(found).some(({ severity }) => failing.includes(severity));
  const says =
    lines.length === 0 ? "No known weakness in the packages that the portal runs with." : lines.sort().join("\n");
  return { status: isGrave ? 1 : 0, says };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const { status, says } = judged(stdout ?? "");
  (status === 0 ? process.stdout : process.stderr).write(`${says}\n`);
  process.exitCode = status;
}
