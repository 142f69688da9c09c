import { restoreBackup } from "@/lib/infra/launch/restore-backup";
import { withDatabase } from "@/lib/infra/launch/with-database";

const badInput = 2;
const usage = `npm run restore -- DATA KEYS      fills an empty database from the two folders that npm run backup wrote

Set DATABASE_URL to an empty database, or DATA_DIR to a folder with nothing but the secrets.json of the portal that was backed up.
`;

const [data, keys, ...rest] = process.argv.slice(2);
if (data === undefined || keys === undefined || rest.length > 0) {
  process.stderr.write(usage);
  process.exitCode = badInput;
} else {
  const told = () => Promise.resolve(void process.stdout.write("Restored. Start the portal: npm start\n"));
  await withDatabase(told, (databaseUrl) => restoreBackup(databaseUrl, { data, keys }));
}
