import { tmpdir } from "node:os";
import { parseSettings, publishEnv, type Env } from "@/lib/infra/env";

export const masterKeyOfTests = Buffer.alloc(32, 7);

/** Gives this process the settings of a portal that was started; for tests that need secrets and no database. */
export function anEnvironment(changes: Partial<Env> = {}): void {
  publishEnv({
    ...parseSettings({ DATA_DIR: tmpdir(), MAIL_FROM: "Unticked <no-reply@example.org>" }),
    // Empty rather than undefined: it takes away the server that an earlier test of the file has set.
    smtpUrl: "",
    databaseUrl: "postgresql://nobody@127.0.0.1:1/nothing",
    databaseReaderUrl: "postgresql://nobody@127.0.0.1:1/nothing",
    databaseOrganiserUrl: "postgresql://nobody@127.0.0.1:1/nothing",
    authSecret: "a-secret-for-tests-of-32-characters",
    masterKeys: { newest: masterKeyOfTests, older: [] },
    hashKey: masterKeyOfTests,
    ...changes,
  });
}
