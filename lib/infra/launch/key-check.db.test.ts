import { expect, test } from "vitest";
import { newKey } from "@/lib/infra/vault";
import { aDatabase } from "@/lib/testing/a-database";
import { anEnvironment } from "@/lib/testing/an-environment";
import { checkMasterKey } from "./key-check";

test("a database opens for the key it was begun with, also for two starts at once, and for no other", async () => {
  const { url: databaseUrl } = await aDatabase();
  anEnvironment({ databaseUrl, masterKey: newKey() });
  await Promise.all([checkMasterKey(), checkMasterKey()]);
  await checkMasterKey();
  anEnvironment({ databaseUrl, masterKey: newKey() });
  await expect(checkMasterKey()).rejects.toThrow("This database was sealed with another master key.");
});
