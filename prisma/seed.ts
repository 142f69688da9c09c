import { withDatabase } from "@/lib/infra/launch/with-database";
import {
  closeSamplePetitions,
  plantSamplePetitions,
  removeSamplePetitions,
} from "@/lib/petitions/commands/plant-samples";
import { plantSamples, removeSamples } from "@/lib/statistics/commands/plant-samples";

const [flag, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (flag !== undefined && flag !== "--remove")) {
  process.stderr.write(
    "npm run seed               adds sample releases and sample petitions, marked as such\nnpm run seed -- --remove   takes them away again\n",
  );
  process.exitCode = 2;
} else {
  await withDatabase(async () => {
    const removed = [await removeSamples(), await removeSamplePetitions()] as const;
    if (flag === "--remove") {
      const left = await closeSamplePetitions();
      const stay = ` ${left} were signed: how often is published hour by hour and stays, so they are closed instead.`;
      process.stdout.write(
        `Removed ${removed[0]} sample releases and ${removed[1]} sample petitions.${left > 0 ? stay : ""}\n`,
      );
      return;
    }
    const [releases, petitions] = [await plantSamples(), await plantSamplePetitions()];
    process.stdout.write(
      `Planted ${releases} sample releases and ${petitions} sample petitions, marked as sample data. See /dashboard and /petitions. Take them away with: npm run seed -- --remove\n`,
    );
  });
}
