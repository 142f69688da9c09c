import "server-only";
import { databaseNow } from "@/lib/infra/database-clock";
import { db } from "@/lib/infra/db";
import { addDays } from "@/lib/kernel/calendar-date";
import { endOfUkDay, startOfUkDay, ukDayAt } from "@/lib/kernel/uk-day";
import { samplePetitions, type SamplePetition } from "../samples.data";
import { newPetitionKey } from "../store";

function rowOf({ opensInDays, closesInDays, update, ...words }: SamplePetition, now: Date) {
  const today = ukDayAt(now);
  const id = crypto.randomUUID();
  return {
    ...words,
    id,
    createdAt: now,
    opensAt: startOfUkDay(addDays(today, opensInDays)),
    closesAt: closesInDays === undefined ? null : endOfUkDay(addDays(today, closesInDays)),
    key: { create: { wrappedKey: newPetitionKey(id) } },
    updates: { create: update ? [{ ...update, number: 1, publishedAt: now, isMailed: false }] : [] },
  };
}

const slugs = samplePetitions.map(({ slug }) => slug);

/** Adds the sample petitions that are not there, without signatures. Gives how many. */
export async function plantSamplePetitions(): Promise<number> {
  const now = await databaseNow();
  const there = await db.petition.findMany({ where: { slug: { in: slugs } }, select: { slug: true } });
  const missing = samplePetitions.filter(({ slug }) => there.every((petition) => petition.slug !== slug));
  for (const sample of missing) await db.petition.create({ data: rowOf(sample, now) });
  return missing.length;
}

/** Takes the sample petitions away that nobody has signed: hours that were counted are published, and stay. Gives how many went. */
export async function removeSamplePetitions(): Promise<number> {
  const { count } = await db.petition.deleteMany({ where: { slug: { in: slugs }, hours: { none: {} } } });
  return count;
}

/** Closes the sample petitions that are left open, so that nobody signs them any more. Gives how many sample petitions there are. */
export async function closeSamplePetitions(): Promise<number> {
  const now = await databaseNow();
  const isOpen = { OR: [{ closesAt: null }, { closesAt: { gt: now } }] };
  await db.petition.updateMany({ where: { slug: { in: slugs }, ...isOpen }, data: { closesAt: now } });
  return db.petition.count({ where: { slug: { in: slugs } } });
}
