import { setTimeout as sleep } from "node:timers/promises";
import { answersDue } from "@/lib/complaints/queries/answers-due";
import { databaseNow } from "@/lib/infra/database-clock";
import { withDatabase } from "@/lib/infra/launch/with-database";
import { latestClosing } from "./calendar";
import { publishPlaces } from "./commands/publish-places";
import { publishRelease } from "./commands/publish-release";

const usage = `npm run release            publishes the last closed week, if the portal has not done so yet
npm run release -- --now   closes the window at this moment and publishes it: for trying out. Few people and a release's noise make
                           figures that say little, and each release adds its noise to the sums
`;

/** A release is named by its second: once that is over, whoever confirmed in it is in the release. */
async function thisSecond(): Promise<Date> {
  await sleep(1000);
  const now = await databaseNow();
  return new Date(now.getTime() - now.getUTCMilliseconds());
}

async function release(closesAt: Date): Promise<void> {
  const release = await publishRelease(closesAt, answersDue);
  const until = closesAt.toISOString().replace("T", " ").slice(0, 19);
  process.stdout.write(
    release.kind === "published"
      ? `Published ${release.name}: findings confirmed before ${until} UTC, with noise in every count. See /dashboard.\n`
      : `The window that closed at ${until} UTC was published before; nothing was changed.\n`,
  );
  const places = await publishPlaces(closesAt);
  if (places.kind === "published")
    process.stdout.write(`Published where signers live, ${places.name}, with noise in every count.\n`);
}

const [flag, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (flag !== undefined && flag !== "--now")) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  await withDatabase(async () => release(flag === "--now" ? await thisSecond() : latestClosing(await databaseNow())));
}
