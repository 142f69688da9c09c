import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { aCutLine, type Cut } from "@/lib/testing/a-cut-line";
import { aDatabase } from "@/lib/testing/a-database";
import { anEnvironment } from "@/lib/testing/an-environment";
import { forgetReleases } from "@/lib/testing/forget-releases";
import { aPetitionSince, someSigners } from "@/lib/testing/some-signers";
import { latestClosing } from "../calendar";
import { publishPlaces } from "./publish-places";

beforeAll(aDatabase);

const people = 40;
const closesAt = latestClosing(new Date(performance.timeOrigin));
const at = new Date(closesAt.getTime() - 1);

const contents = async () => ({
  releases: await db.placeRelease.findMany({ select: { name: true, sha256: true } }),
  chain: await db.chainEntry.findMany({ select: { number: true, contentSha256: true } }),
  places: await db.signature.count({ where: { place: { not: null } } }),
});

/** Publishes over a line that is cut there. Gives how many statements it took. */
async function publishedOverALine(cut?: Cut): Promise<number> {
  const before = env();
  const line = await aCutLine(before.databaseUrl, cut);
  await db.$disconnect();
  anEnvironment({ ...before, databaseUrl: line.url });
  await publishPlaces(closesAt).catch(() => undefined);
  await db.$disconnect();
  await line.close();
  anEnvironment(before);
  return line.statements();
}

async function prepared(): Promise<void> {
  await db.petition.deleteMany();
  await forgetReleases();
  const petitionId = await aPetitionSince("ask-first", new Date(0));
  await someSigners({ petitionId, people, place: "england", at });
}

test("killed before or after any statement, a release of places is all or nothing, and there is one when it is run again", async () => {
  await prepared();
  const statements = await publishedOverALine();
  expect(statements).toBeGreaterThan(8);
  const outcomes = new Set<string>();
  for (let statement = 1; statement <= statements; statement += 1)
    for (const when of ["before", "after"] as const) {
      await prepared();
      await publishedOverALine({ statement, when });
      const left = await contents();
      const isOut = left.releases.length === 1;
      if (isOut) expect(left).toMatchObject({ places: 0, chain: [{ number: 1 }] });
      else expect(left).toEqual({ releases: [], chain: [], places: people });
      expect(await publishPlaces(closesAt)).toMatchObject({ kind: isOut ? "published-before" : "published" });
      const after = await contents();
      if (isOut) expect(after).toEqual(left);
      expect(after).toMatchObject({ places: 0, chain: [{ number: 1 }], releases: [{}] });
      outcomes.add(isOut ? "out" : "nothing");
    }
  expect(outcomes).toEqual(new Set(["nothing", "out"]));
}, 240_000);
