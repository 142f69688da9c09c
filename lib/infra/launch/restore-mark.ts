import type { Client } from "pg";
import { connect } from "@/lib/infra/launch/connection";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** A table without columns, which stands from the moment the data of a backup are in until their keys are: what has no key seems erased till then. */
const mark = '"RestoreUnderWay"';

export const setMark = (client: Client) => client.query(`CREATE TABLE ${mark} ()`);
export const takeMarkAway = (client: Client) => client.query(`DROP TABLE ${mark}`);

/**
 * Keeps a portal from beginning on a database that is half restored: it would take accounts and drafts for erased.
 * @throws OperatorFault
 */
export async function checkRestored(databaseUrl: string): Promise<void> {
  const client = await connect({ connectionString: databaseUrl });
  try {
    const { rows } = await client.query<{ stands: boolean }>("SELECT to_regclass($1) IS NOT NULL AS stands", [mark]);
    if (rows[0]?.stands === true)
      throw new OperatorFault(
        "A backup is being restored into this database, or that broke off. Wait until npm run restore ends; if it has ended, restore again into an empty database.",
      );
  } finally {
    await client.end();
  }
}
