import "server-only";
import { now } from "@/lib/infra/clock";
import { keptReading, type KeptReading } from "@/lib/infra/kept-reading";
import { publicDb } from "@/lib/infra/public-db";
import { switches } from "@/lib/infra/switches";
import { petitionState, type PetitionState } from "./states";

/** A petition as everybody may see it: open, closed or delivered. */
export interface ListedPetition {
  id: string;
  slug: string;
  title: string;
  addressee: string;
  asks: string;
  reasons: string;
  /** Ids in the catalogues of platforms and authorities. */
  practice: string | null;
  authority: string | null;
  /** How many signatures it is to reach. */
  target: number | null;
  opensAt: Date;
  closesAt: Date | null;
  deliveredAt: Date | null;
  /** What happened when it was delivered. */
  outcome: string | null;
  state: Exclude<PetitionState, "draft" | "scheduled">;
  /** Verified signatures, none of which is withdrawn or invalid; a few seconds old. */
  count: number;
}

/** A petition with all that its page shows. */
export interface PublicPetition extends ListedPetition {
  /** Those that it has reached, the largest first. `banner` is what its page says from then on. */
  milestones: readonly { signatures: number; banner: string | null; reachedAt: Date }[];
  /** The newest first. */
  updates: readonly { number: number; title: string; text: string; publishedAt: Date }[];
  /** Signatures gathered elsewhere, which are in no count. */
  gathered: readonly { signatures: number; source: string; addedAt: Date }[];
  /** The newest of those that were let through; of each at least one of name and words is there. */
  comments: readonly { name: string | null; text: string | null; publishedAt: Date }[];
  /** How many came and went in each hour with any, the first first. */
  hours: readonly { hour: Date; added: number; removed: number }[];
}

type Words = Omit<ListedPetition, "state" | "count">;
type Read<Petition extends ListedPetition> = Omit<Petition, "state">;

const commentsShown = 100;
const words = {
  ...{ id: true, slug: true, title: true, addressee: true, asks: true, reasons: true, practice: true, authority: true },
  ...{ target: true, opensAt: true, closesAt: true, deliveredAt: true, outcome: true },
} as const;

async function readAll(): Promise<Read<ListedPetition>[]> {
  const [petitions, sums] = await Promise.all([
    publicDb.petition.findMany({ where: { opensAt: { not: null } }, select: words, orderBy: { opensAt: "desc" } }),
    publicDb.countedHour.groupBy({ by: ["petitionId"], _sum: { added: true, removed: true } }),
  ]);
  const counts = new Map(
    sums.map(({ petitionId, _sum: { added, removed } }) => [petitionId, (added ?? 0) - (removed ?? 0)]),
  );
  return petitions.flatMap(({ opensAt, ...petition }) =>
    opensAt ? [{ ...petition, opensAt, count: counts.get(petition.id) ?? 0 }] : [],
  );
}

type Details = Omit<PublicPetition, keyof ListedPetition> & { count: number };

async function readDetails(petitionId: string): Promise<Details> {
  const where = { petitionId };
  const [milestones, updates, gathered, comments, hours] = await Promise.all([
    publicDb.milestone.findMany({ where: { petitionId, reachedAt: { not: null } }, orderBy: { signatures: "desc" } }),
    publicDb.petitionUpdate.findMany({
      where,
      select: { number: true, title: true, text: true, publishedAt: true },
      orderBy: { number: "desc" },
    }),
    publicDb.gathered.findMany({
      where: { petitionId, removedAt: null },
      select: { signatures: true, source: true, addedAt: true },
      orderBy: { addedAt: "asc" },
    }),
    publicDb.publishedComment.findMany({
      where,
      select: { name: true, text: true, publishedAt: true },
      orderBy: { publishedAt: "desc" },
      take: commentsShown,
    }),
    publicDb.countedHour.findMany({
      where,
      select: { hour: true, added: true, removed: true },
      orderBy: { hour: "asc" },
    }),
  ]);
  return {
    milestones: milestones.flatMap(({ signatures, banner, reachedAt }) =>
      reachedAt ? [{ signatures, banner, reachedAt }] : [],
    ),
    ...{ updates, gathered, comments, hours },
    count: hours.reduce((sum, { added, removed }) => sum + added - removed, 0),
  };
}

declare global {
  // Next evaluates a module once per bundle; petitions are kept once per process.
  var untickedPetitions: KeptReading<Read<ListedPetition>[]> | undefined;
  var untickedPetitionDetails: Map<string, KeptReading<Details>> | undefined;
}

/** So old a count may be in this process, beside the counter's own two seconds; and so long somebody waits to hear a newer one. */
const [looksEveryMs, patienceMs] = [3_000, 1_000];

/** In static mode what was read once is all there is. */
const kept = <Value>(read: () => Promise<Value>) =>
  keptReading<Value>({
    name: "petitions",
    read: async (before) => (before !== undefined && (await switches()).staticMode ? before : read()),
    everyMs: looksEveryMs,
    patienceMs,
  });

const all = (globalThis.untickedPetitions ??= kept(readAll));
const details = (globalThis.untickedPetitionDetails ??= new Map<string, KeptReading<Details>>());

function detailsOf(petitionId: string): Promise<Details> {
  const reading = details.get(petitionId) ?? kept(() => readDetails(petitionId));
  details.set(petitionId, reading);
  return reading.get();
}

/** With where it stands now; nothing of one that has not opened is shown. */
function standing<Petition extends Pick<Words, "opensAt" | "closesAt" | "deliveredAt">>(petition: Petition) {
  const state = petitionState(petition, now());
  return state === "draft" || state === "scheduled" ? [] : [{ ...petition, state }];
}

/** The petitions that have opened, the newest first, with counts that are a few seconds old. */
export async function listPetitions(): Promise<ListedPetition[]> {
  return (await all.get()).flatMap(standing);
}

/** A petition by its address; undefined where none of it has opened. */
export async function findPetition(slug: string): Promise<PublicPetition | undefined> {
  const listed = (await listPetitions()).find((petition) => petition.slug === slug);
  return listed && { ...listed, ...(await detailsOf(listed.id)) };
}
