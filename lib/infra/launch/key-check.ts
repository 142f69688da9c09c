import { connect } from "@/lib/infra/launch/connection";
import type { MasterKeys } from "@/lib/infra/master-keys";
import { newKey, open, sealByMaster, unwrappedKey, wrapKey } from "@/lib/infra/vault";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** Where the row of the installation keeps a known text, and the key of keyed hashes. */
export const keyCheckPlace = "Installation:keyCheck";
export const hashKeyPlace = "Installation:hashKey";

const wrongKey = () =>
  new OperatorFault(
    "This database was sealed with another master key. Set MASTER_KEY to that key, or put back the secrets.json of its DATA_DIR; " +
      "to begin anew, use another DATA_DIR or an empty database.",
  );

interface Row {
  keyCheck: Buffer;
  wrappedHashKey: Buffer | null;
}

/**
 * Makes sure that one of the keys at hand is the one this database was begun with, since with another nothing opens that people entrusted
 * to it. Gives the key of keyed hashes: a new database gets one of its own; one from before there was such a key goes on with the master
 * key that made its hashes until then. Starts that come at once agree.
 * @throws OperatorFault
 */
export async function openInstallation(databaseUrl: string, keys: MasterKeys): Promise<Buffer> {
  const client = await connect({ connectionString: databaseUrl });
  const row = async () =>
    (await client.query<Row>('SELECT "keyCheck", "wrappedHashKey" FROM "Installation" WHERE "id" = 1')).rows[0];
  try {
    await client.query(
      'INSERT INTO "Installation" ("id", "keyCheck", "wrappedHashKey") VALUES (1, $1, $2) ON CONFLICT DO NOTHING',
      [sealByMaster(keyCheckPlace, Buffer.from("unticked"), keys), wrapKey(hashKeyPlace, newKey(), keys)],
    );
    const found = await row();
    const used = [keys.newest, ...keys.older].find((key) => found && open(key, keyCheckPlace, found.keyCheck));
    if (!used) throw wrongKey();
    await client.query('UPDATE "Installation" SET "wrappedHashKey" = $1 WHERE "id" = 1 AND "wrappedHashKey" IS NULL', [
      wrapKey(hashKeyPlace, used, keys),
    ]);
    const hashKey = unwrappedKey(hashKeyPlace, (await row())?.wrappedHashKey ?? Buffer.alloc(0), keys);
    if (!hashKey) throw wrongKey();
    return hashKey;
  } finally {
    await client.end();
  }
}
