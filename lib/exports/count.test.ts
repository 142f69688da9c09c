import { describe, expect, test } from "vitest";
import { looseSample, packedSample } from "@/lib/testing/exports/archive";
import type { Expected } from "@/lib/testing/exports/sample";
import { samples } from "@/lib/testing/exports/samples";
import { exportPlatforms, type ExportTally } from "./answer";
import { countExport } from "./count";

/** The tally in the shape of what the sample says of itself. */
function counted({ categories }: ExportTally): Record<string, Expected> {
  return Object.fromEntries(
    categories
      .filter(({ rows }) => rows > 0)
      .map(({ category, rows, undated, words, characters, days }) => [
        category,
        { rows, undated, words, characters, days },
      ]),
  );
}

async function tallyOf(...given: Parameters<typeof countExport>): Promise<ExportTally> {
  const answer = await countExport(...given);
  if (!answer.ok) throw new Error(`Not counted: ${answer.reason}`);
  return answer.value;
}

describe("an archive of each platform is counted as it was made", () => {
  const platforms = exportPlatforms.filter((platform) => platform !== "threads");

  test.each(platforms)("%s", async (platform) => {
    const { file, expected } = packedSample(samples[platform]({ rows: 400, seed: 7 }), { seed: 7 });
    const tally = await tallyOf([file]);
    expect(tally.platform).toBe(platform);
    expect(counted(tally)).toEqual(expected);
    expect(tally.notes).toEqual([]);
  });

  test.each([1, 2, 3])("LinkedIn's, made up otherwise (%i)", async (seed) => {
    const { file, expected } = packedSample(samples.linkedin({ rows: 3000, seed, words: 90 }), { seed });
    expect(counted(await tallyOf([file]))).toEqual(expected);
  });

  test("LinkedIn's as a dropped folder", async () => {
    const { files, expected } = looseSample(samples.linkedin({ rows: 300, seed: 3 }), 3);
    const tally = await tallyOf(files);
    expect(counted(tally)).toEqual(expected);
    expect(tally.archive).toBe("complete");
  });
});
