import { writeFileSync } from "node:fs";
import { eraseAccount } from "@/lib/accounts/commands/erase-account";
import { jobs } from "@/lib/infra/launch/services";
import { withDatabase } from "@/lib/infra/launch/with-database";
import { logFault } from "@/lib/infra/log";
import { noon } from "./a-finding";
import { aFullAccount } from "./a-full-account";

/**
 * Lets two people fill whatever people can fill, in a process that has its own log, does what the portal does by itself meanwhile, and erases
 * the first of them. Writes into the file that is named what each could be found by.
 */
const [file = ""] = process.argv.slice(2);
const { now } = noon;

await withDatabase(async () => {
  const [gone, stays] = [await aFullAccount(), await aFullAccount()];
  for (const { run } of jobs) await run(now);
  // As a library would, whose words quote what it was given.
  logFault("life.broken", new Error(`Of ${gone.actor.email}: ${gone.typed.join(" ")}`));
  await eraseAccount(gone.actor, { withdrawSignatures: true }, now);
  const found = [gone, stays].map(({ typed, ids }) => ({ typed, ids }));
  writeFileSync(file, JSON.stringify(found));
});
