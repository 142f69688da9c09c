import "server-only";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { hasKey, makeKey, withKey } from "@/lib/infra/key-apart";
import { type Transaction, writeMail } from "@/lib/infra/outbox";
import { type Answered, newPasskey } from "@/lib/infra/passkeys";
import type { Organiser, RecentActor } from "@/lib/kernel/actor";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { say } from "@/lib/words/say";
import { passkeyKey, passkeyKeyPlace, sealPasskeyName } from "../store";

/** More than anybody has devices. */
const most = 20;

interface Changed {
  userId: string;
  id: string;
  how: "added" | "removed";
}

/** Tells a person by mail that a way into their account was added or removed, in case it was not they. */
async function tell(work: Transaction, { userId, id, how }: Changed, now: Date) {
  const words = say("mail");
  const home = env().baseUrl;
  const letter = { subject: words(`passkey.${how}.subject`), text: words(`passkey.${how}.text`, { home }) };
  await writeMail(work, { userId, key: `passkey ${how} ${id}`, letter }, now);
}

interface Adding extends Answered {
  by: RecentActor;
  /** What its owner calls it. */
  name: string;
  /** The same person where they have shown their second factor in this session: then the passkey may stand for it. */
  as: Organiser | undefined;
}

/** Keeps the passkey that was made in this browser. */
export async function addPasskey(
  { by, name, as, ...answered }: Adding,
  now: Date,
): Promise<Result<undefined, "no-passkey" | "too-many">> {
  const { userId } = by;
  if ((await db.passkey.count({ where: { userId, ...hasKey } })) >= most) return refuse("too-many");
  const made = await newPasskey(userId, answered, now);
  if (!made) return refuse("no-passkey");
  const id = crypto.randomUUID();
  const { key, wrappedKey } = makeKey(passkeyKeyPlace(id));
  const vouchedAt = as?.userId === userId ? now : null;
  const isAdded = await db.$transaction(async (work) => {
    const row = { id, userId, ...made, sealedName: sealPasskeyName(key, id, name), vouchedAt, createdAt: now };
    // One that is somebody's already stays theirs.
    const { count } = await work.passkey.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return false;
    await work.passkeyKey.create({ data: { passkeyId: id, wrappedKey } });
    await tell(work, { userId, id, how: "added" }, now);
    return true;
  });
  return isAdded ? succeed(undefined) : refuse("no-passkey");
}

/** Names a passkey anew. False where it is none of the person's. */
export async function renamePasskey(
  { userId }: RecentActor,
  { id, name }: { id: string; name: string },
): Promise<boolean> {
  const where = { id, userId, ...hasKey };
  const row = await db.passkey.findUnique({ where, select: { id: true, ...withKey } });
  if (!row) return false;
  const sealedName = sealPasskeyName(passkeyKey(row), id, name);
  return (await db.passkey.updateMany({ where, data: { sealedName } })).count === 1;
}

/** Removes a passkey: it opens nothing any more. False where it is none of the person's. */
export async function removePasskey({ userId }: RecentActor, id: string, now: Date): Promise<boolean> {
  return db.$transaction(async (work) => {
    const { count } = await work.passkey.deleteMany({ where: { id, userId } });
    if (count === 1) await tell(work, { userId, id, how: "removed" }, now);
    return count === 1;
  });
}
