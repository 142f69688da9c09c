import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { open, seal } from "@/lib/infra/vault";
import { OperatorFault } from "@/lib/kernel/operator-fault";

const place = "Installation:keyCheck";

/** Makes sure that the key at hand is the one this database was begun with: with another, nothing that people entrusted to it opens. */
export async function checkMasterKey(): Promise<void> {
  const keyCheck = seal(env().masterKey, place, Buffer.from("unticked"));
  await db.installation.createMany({ data: { id: 1, keyCheck }, skipDuplicates: true });
  const kept = await db.installation.findUniqueOrThrow({ where: { id: 1 } });
  if (open(env().masterKey, place, kept.keyCheck)) return;
  throw new OperatorFault(
    "This database was sealed with another master key. Set MASTER_KEY to that key, or put back the secrets.json of its DATA_DIR; " +
      "to begin anew, use another DATA_DIR or an empty database.",
  );
}
