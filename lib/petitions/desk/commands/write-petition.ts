import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { recordAct } from "@/lib/organisers/audit";
import { newPetitionKey } from "@/lib/petitions/store";
import { missingWords, type PetitionWords } from "../schema";
import { actOn, type At, type Refused, refusedIn, type Work } from "./act";

/** Of two who want the same address at the same moment, the second waits and sees that it is taken. */
const holdSlug = (work: Work, slug: string) =>
  work.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`slug:${slug}`}, 0))`;

async function isSlugTaken(work: Work, { petition, slug }: { petition: string; slug: string }): Promise<boolean> {
  await holdSlug(work, slug);
  return (await work.petition.count({ where: { slug, id: { not: petition } } })) > 0;
}

/** Writes a petition down as a draft, with the key for what its signers will type. The same id written twice is one petition. */
export async function writePetition(
  { by, petition: id }: At,
  words: PetitionWords,
  now: Date,
): Promise<Result<undefined, "slug-taken">> {
  return organiserDb.$transaction(async (work) => {
    await holdSlug(work, words.slug);
    const { count } = await work.petition.createMany({ data: { id, ...words, createdAt: now }, skipDuplicates: true });
    if (count > 0) await work.petitionKey.create({ data: { petitionId: id, wrappedKey: newPetitionKey(id) } });
    const isThere = count > 0 || (await work.petition.count({ where: { id } })) > 0;
    const outcome = isThere ? succeed(undefined) : refuse("slug-taken");
    const detail = { petition: id, slug: words.slug };
    await recordAct(work, { by, kind: "petition.write", detail, ...refusedIn(outcome) }, now);
    return outcome;
  });
}

/** Changes the words of a petition that has not opened. */
export function rewritePetition(
  at: At,
  words: PetitionWords,
  now: Date,
): Promise<Result<undefined, Refused | "slug-taken" | "words-missing">> {
  const { petition: id } = at;
  return actOn<"slug-taken" | "words-missing">(
    { ...at, act: "rewrite", detail: { slug: words.slug } },
    now,
    async (work, { opensAt }) => {
      // It has its day, and would open without them.
      if (opensAt && missingWords(words).length > 0) return refuse("words-missing");
      if (await isSlugTaken(work, { petition: id, slug: words.slug })) return refuse("slug-taken");
      await work.petition.update({ where: { id }, data: words });
      return succeed(undefined);
    },
  );
}

/** Takes away a draft. What has opened stays: people have signed it. */
export function discardPetition(at: At, now: Date): Promise<Result<undefined, Refused>> {
  return actOn<never>({ ...at, act: "discard" }, now, async (work) => {
    await work.petition.delete({ where: { id: at.petition } });
    return succeed(undefined);
  });
}
