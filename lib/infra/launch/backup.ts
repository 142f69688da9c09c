import { join } from "node:path";
import type { Contents } from "@/lib/infra/launch/backup-folder";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { withDatabase } from "@/lib/infra/launch/with-database";
import { type Folders, writeBackup } from "@/lib/infra/launch/write-backup";

const badInput = 2;
const usage = `npm run backup -- FOLDER           writes FOLDER/data-… with what the database holds, and FOLDER/keys with the keys to it
npm run backup -- FOLDER KEYS      writes the keys to the folder KEYS instead

The keys take the place of those of the last time, so that what people erased since is gone from older backups too.
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

const tell = (folder: string, { tables }: Contents) => {
  const rows = tables.reduce((sum, each) => sum + each.rows, 0);
  say(`${folder}: ${String(rows)} rows of ${String(tables.length)} tables`);
};

async function backUp(folders: Folders): Promise<void> {
  const { data, keys } = await writeBackup(env().databaseUrl, folders, now());
  tell(folders.data, data);
  tell(folders.keys, keys);
}

const [folder, keysFolder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0) {
  process.stderr.write(usage);
  process.exitCode = badInput;
} else {
  const moment = now().toISOString().slice(0, 19).replaceAll(":", "-");
  await withDatabase(() => backUp({ data: join(folder, `data-${moment}`), keys: keysFolder ?? join(folder, "keys") }));
}
