import { withDatabase } from "@/lib/infra/launch/with-database";
import { checkLog, findEntryHash } from "./queries/check-log";

const badInput = 2;

const usage = `npm run --silent verify:log                       checks the log of the organisers' desk from its first entry to its last
npm run --silent verify:log -- NUMBER HASH        checks as well that entry NUMBER has the hash that somebody noted

Each entry is sealed by the hash of the one before. That the last ones were cut off shows only to somebody who kept a later number
and hash: note those that this prints. Ends with 0 where the log is as it was written, with 1 where it is not.
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

interface Noted {
  number: number;
  hash: string;
}

async function verify(noted: Noted | undefined): Promise<void> {
  const { whole, brokenAt } = await checkLog();
  if (brokenAt !== undefined) {
    say(
      `Entry ${String(brokenAt)} is NOT as it was written, or is missing. Up to entry ${String(whole.number)} the log is whole.`,
    );
    process.exitCode = 1;
  } else say(`The log is whole. Its last entry is ${String(whole.number)}, with the hash ${whole.hash}`);
  if (!noted || (await findEntryHash(noted.number)) === noted.hash) return;
  say(`Entry ${String(noted.number)} has NOT the hash that was noted, or is missing.`);
  process.exitCode = 1;
}

function notedIn([number = "", hash = ""]: readonly string[]): Noted | undefined {
  return /^[1-9]\d{0,8}$/.test(number) && /^[0-9a-f]{64}$/i.test(hash)
    ? { number: Number(number), hash: hash.toLowerCase() }
    : undefined;
}

const words = process.argv.slice(2);
const noted = notedIn(words);
if (words.length === 0 || (words.length === 2 && noted)) await withDatabase(() => verify(noted));
else {
  process.stderr.write(usage);
  process.exitCode = badInput;
}
