import { withDatabase } from "@/lib/infra/launch/with-database";
import { plantSamples, removeSamples } from "@/lib/statistics/commands/plant-samples";

const [flag, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (flag !== undefined && flag !== "--remove")) {
  process.stderr.write(
    "npm run seed               adds sample releases to the dashboard, marked as such\nnpm run seed -- --remove   takes them away again\n",
  );
  process.exitCode = 2;
} else {
  await withDatabase(async () => {
    const removed = await removeSamples();
    const planted = flag === "--remove" ? 0 : await plantSamples();
    process.stdout.write(
      flag === "--remove"
        ? `Removed ${removed} sample releases.\n`
        : `Planted ${planted} sample releases, marked as sample data. See /dashboard. Take them away with: npm run seed -- --remove\n`,
    );
  });
}
