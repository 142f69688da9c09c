import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isMasterKeys } from "@/lib/infra/master-keys";
import { OperatorFault } from "@/lib/kernel/operator-fault";

const secretsSchema = z.object({
  authSecret: z.string().min(32),
  masterKey: z.string().refine(isMasterKeys),
  databasePassword: z.string().min(16),
});

export type Secrets = z.infer<typeof secretsSchema>;

function readSecrets(file: string): Secrets {
  const damaged = new OperatorFault(
    `The secrets in ${file} cannot be read. Put the file back from a backup: without it, what is sealed in the database is lost.`,
  );
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw damaged;
  }
}

function makeSecrets(file: string): Secrets {
  const secrets = {
    authSecret: randomBytes(32).toString("base64url"),
    masterKey: randomBytes(32).toString("base64"),
    databasePassword: randomBytes(24).toString("base64url"),
  };
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
  return secrets;
}

/** The secrets of this installation, made at the first start. Call it under the folder's lock. */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  return existsSync(file) ? readSecrets(file) : makeSecrets(file);
}
