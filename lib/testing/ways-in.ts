import { randomUUID } from "node:crypto";
import { passkeyKeyPlace, sealPasskeyName } from "@/lib/accounts/store";
import { db } from "@/lib/infra/db";
import { makeKey } from "@/lib/infra/key-apart";
import { newKey } from "@/lib/infra/vault";
import { sealSecret } from "@/lib/organisers/store";
import { noon } from "./a-finding";

/** Gives somebody a passkey that they call by that name, and that no device has. Gives its id. */
export async function aPasskeyOf(userId: string, name = "My phone"): Promise<string> {
  const id = randomUUID();
  const { key, wrappedKey } = makeKey(passkeyKeyPlace(id));
  const made = { credentialId: randomUUID(), publicKey: Buffer.from(""), counter: 0, transports: [] };
  const said = { isSyncable: false, isBackedUp: false, createdAt: noon.now };
  const row = { id, userId, ...made, ...said, sealedName: sealPasskeyName(key, id, name) };
  await db.passkey.create({ data: { ...row, key: { create: { wrappedKey } } } });
  return id;
}

/** Gives somebody a second factor that no app has, as set up then, or as not confirmed. */
export async function aFactorOf(userId: string, confirmedAt?: Date): Promise<void> {
  const { factor, key } = sealSecret(userId, newKey());
  await db.secondFactor.create({ data: { ...factor, confirmedAt: confirmedAt ?? null } });
  await db.secondFactorKey.create({ data: key });
}
