import { answersDue } from "@/lib/complaints/queries/answers-due";
import { now } from "@/lib/infra/clock";
import { withDatabase } from "@/lib/infra/launch/with-database";
import { latestClosing } from "./calendar";
import { publishRelease } from "./commands";

const usage = `npm run release            publishes the last closed week, if the portal has not done so yet
npm run release -- --now   closes the window at this moment and publishes it: for trying out, since small windows expose people
`;

async function release(closesAt: Date): Promise<void> {
  const release = await publishRelease(closesAt, await answersDue(closesAt));
  const until = closesAt.toISOString().replace("T", " ").slice(0, 19);
  process.stdout.write(
    release.kind === "published"
      ? `Published: findings confirmed before ${until} UTC, ${release.counted} of them. See /dashboard.\n`
      : `The window that closed at ${until} UTC was published before; nothing was changed.\n`,
  );
}

const [flag, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (flag !== undefined && flag !== "--now")) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  await withDatabase(() => release(flag === "--now" ? now() : latestClosing(now())));
}
