import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Candidate, Organiser } from "@/lib/kernel/actor";
import { keyFor } from "../one-time-code";
import { offeredSecret, recoveryCodesOf } from "../store";

/** When somebody's second factor was set up; undefined for none. */
export async function findSetUp({ userId }: Candidate): Promise<Date | undefined> {
  const factor = await organiserDb.secondFactor.findUnique({ where: { userId }, select: { confirmedAt: true } });
  return factor?.confirmedAt ?? undefined;
}

/** The key of a new second factor, for the app of a candidate. Looking at it changes nothing. */
export async function offerSecondFactor(candidate: Candidate): Promise<{ address: string; typed: string }> {
  return keyFor(offeredSecret(candidate, await findSetUp(candidate)), candidate.email);
}

/** How long after the set-up the recovery codes can be read. */
const shownForMs = 10 * 60 * 1000;

/** The recovery codes that are left, within ten minutes of setting up; undefined from then on. */
export async function findRecoveryCodes(
  { by: { userId } }: { by: Organiser },
  now: Date,
): Promise<readonly string[] | undefined> {
  const factor = await organiserDb.secondFactor.findUnique({ where: { userId }, select: { confirmedAt: true } });
  const setUpAt = factor?.confirmedAt;
  if (!setUpAt || now.getTime() - setUpAt.getTime() >= shownForMs) return undefined;
  return recoveryCodesOf(userId, setUpAt);
}

/** How many recovery codes somebody has left. */
export function countRecoveryCodes({ userId }: Organiser): Promise<number> {
  return organiserDb.recoveryCode.count({ where: { userId } });
}
