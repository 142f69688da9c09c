import { ensureBuilt } from "@/lib/infra/launch/build";
import { writeMigration } from "@/lib/infra/launch/new-migration";
import { sayToOutput } from "@/lib/infra/launch/progress.mjs";
import { reportFault, withDatabase } from "@/lib/infra/launch/with-database";
import { env } from "@/lib/infra/env";

/** What the operator and the maintainer run beside `npm start`. */
const commands: Record<string, (argument: string) => Promise<void>> = {
  build: () => ensureBuilt(sayToOutput, new AbortController().signal),
  // Opening the database applies what is missing.
  migrate: () => withDatabase(() => Promise.resolve()),
  "new-migration": (name) => withDatabase(() => writeMigration(name, env().databaseUrl)),
};

const [name = "", argument = ""] = process.argv.slice(2);
try {
  await commands[name]?.(argument);
} catch (error) {
  reportFault(error);
  process.exitCode = 1;
}
