import "server-only";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import type { GatheredWords, MilestoneWords, News } from "../schema";
import { actOn, type At, type Refused } from "./act";

/** Puts news on the page of a petition, and into a mail to those who wanted some if asked. The same mark sent twice is one piece of news. */
export function postNews(at: At, { mark, ...news }: News, now: Date): Promise<Result<undefined, Refused>> {
  const { petition: petitionId } = at;
  const detail = { update: mark, isMailed: news.isMailed };
  return actOn<never>({ ...at, act: "post-news", detail }, now, async (work) => {
    const before = await work.petitionUpdate.count({ where: { petitionId } });
    const data = { id: mark, petitionId, number: before + 1, ...news, publishedAt: now };
    await work.petitionUpdate.createMany({ data, skipDuplicates: true });
    return succeed(undefined);
  });
}

/** Sets what happens at a number of signatures; set again, the later words hold, until it is reached. */
export function setMilestone(
  at: At,
  { signatures, banner }: MilestoneWords,
  now: Date,
): Promise<Result<undefined, Refused | "reached">> {
  const { petition: petitionId } = at;
  return actOn<"reached">({ ...at, act: "set-milestone", detail: { signatures } }, now, async (work) => {
    const data = { petitionId, signatures, banner };
    const { count } = await work.milestone.createMany({ data, skipDuplicates: true });
    if (count > 0) return succeed(undefined);
    const changed = await work.milestone.updateMany({ where: { petitionId, signatures, reachedAt: null }, data });
    return changed.count > 0 ? succeed(undefined) : refuse("reached");
  });
}

/** Takes away a milestone; one that was reached stays, with what the page has said since. */
export function removeMilestone(at: At, signatures: number, now: Date): Promise<Result<undefined, Refused>> {
  return actOn<never>({ ...at, act: "remove-milestone", detail: { signatures } }, now, async (work) => {
    await work.milestone.deleteMany({ where: { petitionId: at.petition, signatures, reachedAt: null } });
    return succeed(undefined);
  });
}

/** Shows signatures gathered elsewhere, apart from the verified count. The same mark sent twice is one row. */
export function addGathered(
  at: At,
  { mark, gathered: signatures, source }: GatheredWords,
  now: Date,
): Promise<Result<undefined, Refused>> {
  const { petition: petitionId } = at;
  return actOn<never>({ ...at, act: "add-gathered", detail: { gathered: mark, signatures } }, now, async (work) => {
    const data = { id: mark, petitionId, signatures, source, addedAt: now };
    await work.gathered.createMany({ data, skipDuplicates: true });
    return succeed(undefined);
  });
}

/** Shows them no more. */
export function removeGathered(at: At, id: string, now: Date): Promise<Result<undefined, Refused>> {
  return actOn<never>({ ...at, act: "remove-gathered", detail: { gathered: id } }, now, async (work) => {
    await work.gathered.updateMany({
      where: { id, petitionId: at.petition, removedAt: null },
      data: { removedAt: now },
    });
    return succeed(undefined);
  });
}
