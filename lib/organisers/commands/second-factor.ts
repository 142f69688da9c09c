import "server-only";
import { maySecondFactor } from "@/lib/infra/limits";
import { withKey } from "@/lib/infra/key-apart";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { ShownPasskey } from "@/lib/infra/passkeys";
import type { Candidate, Organiser } from "@/lib/kernel/actor";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { recordAct } from "../audit";
import { stepOf } from "../one-time-code";
import type { DeedDetail, DeedKind } from "../schema";
import { offeredSecret, openSecret, recoveryCodesOf, recoveryHash, sealSecret } from "../store";

export type CodeRefusal = "too-often" | "wrong-code" | "not-now";
export type PasskeyRefusal = "too-often" | "passkey";

interface Tried {
  by: Candidate;
  kind: DeedKind;
  detail?: DeedDetail;
}

/** Refuses what was shown, and writes that down. */
async function refused<Reason extends "wrong-code" | "passkey">(tried: Tried & { reason: Reason }, now: Date) {
  const { reason, ...deed } = tried;
  await organiserDb.$transaction((work) => recordAct(work, { ...deed, refused: reason }, now));
  return refuse(reason);
}

const refuseCode = (tried: Tried, now: Date) => refused({ ...tried, reason: "wrong-code" }, now);

interface SettingUp {
  by: Candidate;
  code: string;
  /** Who has shown the second factor they have may put another in its place; nobody else may. */
  as: Organiser | undefined;
}

/** Takes on the offered secret, once a code shows that an app has it. The recovery codes of the one before are gone. */
export async function setUpSecondFactor(
  { by, code, as }: SettingUp,
  now: Date,
): Promise<Result<undefined, CodeRefusal>> {
  if (!(await maySecondFactor(by.userId))) return refuse("too-often");
  const { userId } = by;
  const before = await organiserDb.secondFactor.findUnique({ where: { userId }, select: { confirmedAt: true } });
  if (before && as?.userId !== userId) return refuse("not-now");
  const secret = offeredSecret(by, before?.confirmedAt ?? undefined);
  const step = stepOf(code, secret, now);
  if (step === undefined) return refuseCode({ by, kind: "factor.set-up" }, now);
  const { factor: sealed, key } = sealSecret(userId, secret);
  const factor = { ...sealed, confirmedAt: now, lastStep: step };
  const codes = recoveryCodesOf(userId, now).map((one) => ({ userId, codeHash: recoveryHash(userId, one) }));
  await organiserDb.$transaction(async (work) => {
    await work.secondFactor.upsert({ where: { userId }, create: factor, update: factor });
    await work.secondFactorKey.upsert({ where: { userId }, create: key, update: key });
    await work.recoveryCode.deleteMany({ where: { userId } });
    await work.recoveryCode.createMany({ data: codes });
    await recordAct(work, { by, kind: "factor.set-up" }, now);
  });
  return succeed(undefined);
}

/** The second factor of a person; undefined for none, and for one that came back with a backup and was taken away or set up anew since. */
async function findFactor(userId: string): Promise<{ secret: Buffer; setUpAt: Date | null } | undefined> {
  const row = await organiserDb.secondFactor.findUnique({ where: { userId }, include: withKey });
  if (!row) return undefined;
  const secret = openSecret(row);
  return secret && { secret, setUpAt: row.confirmedAt };
}

/** Uses a code of the app: of a step of time that was used before, none works. */
async function isCodeUsed(userId: string, code: string, now: Date): Promise<boolean> {
  const factor = await findFactor(userId);
  const step = factor && stepOf(code, factor.secret, now);
  if (step === undefined) return false;
  const { count } = await organiserDb.secondFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

async function isRecoveryUsed(userId: string, code: string): Promise<boolean> {
  if (!(await findFactor(userId))) return false;
  const { count } = await organiserDb.recoveryCode.deleteMany({
    where: { userId, codeHash: recoveryHash(userId, code) },
  });
  return count === 1;
}

/** Shows a second factor: six digits of the app, or a recovery code, each of which works once. */
export async function showSecondFactor(
  { by, code }: { by: Candidate; code: string },
  now: Date,
): Promise<Result<undefined, CodeRefusal>> {
  if (!(await maySecondFactor(by.userId))) return refuse("too-often");
  const kind = "factor.show";
  const isOfApp = /^\d{6}$/.test(code);
  const detail = { with: isOfApp ? "app" : "recovery-code" };
  const isUsed = await (isOfApp ? isCodeUsed(by.userId, code, now) : isRecoveryUsed(by.userId, code));
  if (!isUsed) return refuseCode({ by, kind, detail }, now);
  await organiserDb.$transaction((work) => recordAct(work, { by, kind, detail }, now));
  return succeed(undefined);
}

/**
 * Takes a passkey that has just answered for a second factor: one that was added by somebody who had shown the factor they have now. One
 * that was added with the mailbox alone proves no more than the mailbox does.
 */
export async function showPasskey(
  { by, shown }: { by: Candidate; shown: ShownPasskey | undefined },
  now: Date,
): Promise<Result<undefined, PasskeyRefusal>> {
  if (!(await maySecondFactor(by.userId))) return refuse("too-often");
  const deed = { by, kind: "factor.show", detail: { with: "passkey" } } as const;
  const setUpAt = (await findFactor(by.userId))?.setUpAt;
  const vouchedAt = shown?.userId === by.userId ? shown.vouchedAt : undefined;
  if (!setUpAt || !vouchedAt || vouchedAt < setUpAt) return refused({ ...deed, reason: "passkey" }, now);
  await organiserDb.$transaction((work) => recordAct(work, deed, now));
  return succeed(undefined);
}
