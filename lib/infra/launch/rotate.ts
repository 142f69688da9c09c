import { withDatabase } from "@/lib/infra/launch/with-database";
import { checkWrappedKeys, type Found, rotateWrappedKeys } from "@/lib/infra/launch/wrapped-keys";

const badInput = 2;
const usage = `npm run rotate               seals every key and address anew with the first of the keys in MASTER_KEY
npm run rotate -- --check    counts what an older one of them still opens, and changes nothing
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

const sum = (found: readonly Found[], what: "newest" | "older" | "broken") =>
  found.reduce((all, each) => all + each[what], 0);

function tell(found: readonly Found[], done: string): void {
  for (const { table, newest, older, broken } of found)
    if (newest + older + broken > 0)
      say(
        `${table}: ${newest} by the newest key, ${older} ${done}${broken > 0 ? `, ${broken} that no key opens` : ""}`,
      );
}

async function rotate(): Promise<void> {
  const found = await rotateWrappedKeys();
  tell(found, "sealed anew");
  say(`${sum(found, "older")} sealed anew. To see that no older key is needed any more: npm run rotate -- --check`);
  if (sum(found, "broken") > 0) process.exitCode = 1;
}

async function check(): Promise<void> {
  const found = await checkWrappedKeys();
  tell(found, "by an older one");
  const [older, broken] = [sum(found, "older"), sum(found, "broken")];
  if (older > 0) say("An older key is still needed. Seal everything anew with: npm run rotate");
  else say("No older key is needed: leave MASTER_KEY with its first key, and start the portal again.");
  if (older + broken > 0) process.exitCode = 1;
}

const given = process.argv.slice(2);
if (given.length === 0) await withDatabase(rotate);
else if (given.length === 1 && given[0] === "--check") await withDatabase(check);
else {
  process.stderr.write(usage);
  process.exitCode = badInput;
}
