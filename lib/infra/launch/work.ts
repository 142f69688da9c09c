import { now } from "@/lib/infra/clock";
import { jobs, repeated } from "@/lib/infra/launch/services";
import { withDatabase } from "@/lib/infra/launch/with-database";

const works = [
  ...jobs.map(({ name, run }) => ({ name, run: () => run(now()) })),
  ...repeated.map(({ name, run }) => ({ name, run: () => run(new AbortController().signal) })),
];
const names = works.map(({ name }) => name);
const usage = `npm run work -- NAME…   does now what the portal does by itself: ${names.join(", ")}\n`;

async function work(wanted: readonly string[]): Promise<void> {
  for (const name of wanted) {
    const job = works.find((each) => each.name === name);
    if (job) process.stdout.write(`${name}: ${await job.run()}\n`);
  }
}

const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.some((name) => !names.includes(name))) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  await withDatabase(() => work(wanted));
}
