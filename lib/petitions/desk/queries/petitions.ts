import "server-only";
import { z } from "zod";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Organiser } from "@/lib/kernel/actor";
import { petitionState, type PetitionState } from "@/lib/petitions/states";
import { countWaiting } from "./comments";

/** A petition in the organisers' list. */
export interface ListedPetition {
  id: string;
  slug: string;
  title: string;
  state: PetitionState;
  opensAt: Date | null;
  closesAt: Date | null;
  deliveredAt: Date | null;
  /** Verified signatures, as its page says. */
  count: number;
  target: number | null;
  /** Comments that wait for a decision. */
  waiting: number;
}

async function countsOf(petitions: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sums = await organiserDb.countedHour.groupBy({
    by: ["petitionId"],
    where: { petitionId: { in: [...petitions] } },
    _sum: { added: true, removed: true },
  });
  return new Map(sums.map(({ petitionId, _sum }) => [petitionId, (_sum.added ?? 0) - (_sum.removed ?? 0)]));
}

/** Every petition, drafts included, the newest first. */
export async function listDeskPetitions(_: { by: Organiser }, now: Date): Promise<readonly ListedPetition[]> {
  const rows = await organiserDb.petition.findMany({ orderBy: [{ createdAt: "desc" }, { id: "asc" }] });
  const [counts, waiting] = await Promise.all([countsOf(rows.map(({ id }) => id)), countWaiting()]);
  return rows.map(({ id, slug, title, opensAt, closesAt, deliveredAt, target }) => ({
    ...{ id, slug, title, opensAt, closesAt, deliveredAt, target },
    state: petitionState({ opensAt, closesAt, deliveredAt }, now),
    count: counts.get(id) ?? 0,
    waiting: waiting.get(id) ?? 0,
  }));
}

/** A petition with all that organisers set. */
export type DeskPetition = NonNullable<Awaited<ReturnType<typeof findDeskPetition>>>;

interface Wanted {
  by: Organiser;
  id: string;
}

/** Undefined where there is no such petition. */
export async function findDeskPetition({ id }: Wanted, now: Date) {
  if (!z.uuid().safeParse(id).success) return undefined;
  const petition = await organiserDb.petition.findUnique({
    where: { id },
    include: {
      updates: { orderBy: { number: "desc" } },
      milestones: { orderBy: { signatures: "asc" } },
      gathered: { where: { removedAt: null }, orderBy: { addedAt: "asc" } },
    },
  });
  if (!petition) return undefined;
  const counts = await countsOf([id]);
  return { ...petition, state: petitionState(petition, now), count: counts.get(id) ?? 0 };
}
