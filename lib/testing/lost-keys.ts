import { db } from "@/lib/infra/db";

/** Leaves somebody's rows as a backup from before they were erased brings them back, beside keys of today: without any. */
export async function keysAreLost(userId: string): Promise<void> {
  const owned = { ownerId: userId };
  await db.userKey.delete({ where: { userId } });
  await db.passkeyKey.deleteMany({ where: { passkey: { userId } } });
  await db.secondFactorKey.deleteMany({ where: { userId } });
  await db.complaintKey.deleteMany({ where: { complaint: owned } });
  await db.draftKey.deleteMany({ where: { draft: owned } });
}
