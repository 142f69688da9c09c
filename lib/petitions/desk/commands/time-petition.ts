import "server-only";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { endOfUkDay, startOfUkDay } from "@/lib/kernel/uk-day";
import { type Closing, type Delivery, missingWords, type Opening } from "../schema";
import { actOn, type At, type Refused } from "./act";

/** Opens a petition now, or sets the days on which it opens and closes: from midnight to midnight in the United Kingdom. */
export function openPetition(
  at: At,
  { opensOn, closesOn }: Opening,
  now: Date,
): Promise<Result<undefined, Refused | "words-missing">> {
  const opensAt = opensOn ? startOfUkDay(opensOn) : now;
  const closesAt = closesOn ? endOfUkDay(closesOn) : null;
  const detail = { opensAt: opensAt.toISOString(), closesAt: closesAt?.toISOString() ?? null };
  return actOn<"words-missing">({ ...at, act: "open", detail }, now, async (work, petition) => {
    if (missingWords(petition).length > 0) return refuse("words-missing");
    await work.petition.update({ where: { id: at.petition }, data: { opensAt, closesAt } });
    return succeed(undefined);
  });
}

/** Makes a petition that has not opened yet a draft again. */
export function takeBackPetition(at: At, now: Date): Promise<Result<undefined, Refused>> {
  return actOn<never>({ ...at, act: "take-back" }, now, async (work) => {
    await work.petition.update({ where: { id: at.petition }, data: { opensAt: null, closesAt: null } });
    return succeed(undefined);
  });
}

/** Closes an open petition at once, or at the end of a day. */
export function closePetition(at: At, { closesOn }: Closing, now: Date): Promise<Result<undefined, Refused>> {
  const closesAt = closesOn ? endOfUkDay(closesOn) : now;
  return actOn<never>({ ...at, act: "close", detail: { closesAt: closesAt.toISOString() } }, now, async (work) => {
    await work.petition.update({ where: { id: at.petition }, data: { closesAt } });
    return succeed(undefined);
  });
}

/** Says on which day a closed petition was delivered, and what came of it. Said again, the later words hold. */
export function deliverPetition(
  at: At,
  { deliveredOn, outcome }: Delivery,
  now: Date,
): Promise<Result<undefined, Refused | "delivered-before">> {
  const deliveredAt = startOfUkDay(deliveredOn);
  return actOn<"delivered-before">(
    { ...at, act: "deliver", detail: { deliveredOn } },
    now,
    async (work, { opensAt }) => {
      if (opensAt && endOfUkDay(deliveredOn) <= opensAt) return refuse("delivered-before");
      await work.petition.update({ where: { id: at.petition }, data: { deliveredAt, outcome } });
      return succeed(undefined);
    },
  );
}
