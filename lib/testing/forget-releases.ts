import { db } from "@/lib/infra/db";

/** Empties everything that is counted and published, which the portal itself cannot do: its triggers are passed by. */
export async function forgetReleases(): Promise<void> {
  globalThis.untickedReleases = undefined;
  globalThis.untickedChain = undefined;
  globalThis.untickedPlaces = undefined;
  await db.$transaction([
    db.$executeRaw`SET LOCAL session_replication_role = replica`,
    db.$executeRaw`DELETE FROM "Release"`,
    db.$executeRaw`DELETE FROM "PlaceRelease"`,
    db.$executeRaw`DELETE FROM "ChainEntry"`,
    db.$executeRaw`DELETE FROM "Contribution"`,
    db.$executeRaw`DELETE FROM "Counted"`,
    db.$executeRaw`DELETE FROM "CountedAnswer"`,
    db.$executeRaw`DELETE FROM "Installation"`,
  ]);
}
