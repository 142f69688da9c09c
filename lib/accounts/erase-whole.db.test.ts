import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { aMailServer } from "@/lib/testing/a-mail-server";
import { aStart, killStarted } from "@/lib/testing/a-start";
import { anS3Store } from "@/lib/testing/an-s3-store";
import { filesWith } from "@/lib/testing/a-search";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unticked-whole-"));
  // Its database runs as another user.
  chmodSync(folder, 0o711);
});
afterEach(() => {
  killStarted();
  rmSync(folder, { recursive: true });
});

const eraseCommand = "lib/infra/launch/erase.ts";
const peopleSchema = z.array(z.object({ typed: z.array(z.string()), ids: z.array(z.string()) }));

/** A portal with a mail server that refuses and an S3 store, in which commands are run. */
async function aPortal() {
  const [mails, store] = [await aMailServer(), await anS3Store()];
  mails.be("refuses");
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = store.settings;
  const dataDir = join(folder, "data");
  const variables = {
    ...{ DATA_DIR: dataDir, SMTP_URL: mails.url, S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region },
    ...{ S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey },
  };
  const run = (file: string, argument: string, typed?: string) =>
    aStart(["node", "lib/infra/launch/run.mjs", file, argument], variables, typed).ended;
  const close = async () => {
    mails.close();
    await store.close();
  };
  return { dataDir, store, run, close };
}

test(
  "whoever is erased is in no file of the portal’s, no line of its log, no mail and no object of its store",
  { timeout: 240_000 },
  async () => {
    const { dataDir, store, run, close } = await aPortal();
    const told = join(folder, "told.json");
    const { code, printed } = await run("lib/testing/an-erased-life.ts", told);
    expect(code, printed).toBe(0);
    const [gone, stays] = peopleSchema.parse(JSON.parse(readFileSync(told, "utf8")));
    if (!gone || !stays) return expect.fail("Nobody lived there");

    // The log has what went wrong, and of nobody what they typed.
    expect(printed).toContain('"event":"life.broken"');
    expect(printed).toContain('"event":"mail.failed"');
    expect([...gone.typed, ...stays.typed].filter((mark) => printed.includes(mark))).toEqual([]);
    // The store has what stays, in which nothing can be read, and not what went.
    const objects = [...store.objects.keys()];
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter((name) => !stays.ids.includes(name))).toEqual([]);
    const readable = [...store.objects.values()].filter((bytes) => stays.typed.some((mark) => bytes.includes(mark)));
    expect(readable).toEqual([]);
    // The folder has the database's files with their log, the secrets, and mail that was not sent.
    expect(filesWith(dataDir, ["masterKey"])).toEqual([join(dataDir, "secrets.json")]);
    expect(filesWith(dataDir, gone.typed)).toEqual([]);

    // The other one asks the operator, who types the address twice, or another by mistake.
    const address = `${stays.typed[0] ?? ""}@example.org`;
    expect(await run(eraseCommand, address, "somebody@example.org\n")).toMatchObject({ code: 1 });
    expect(store.objects.size).toBe(objects.length);
    const erased = await run(eraseCommand, address, `${address}\n`);
    expect(erased).toMatchObject({ code: 0, printed: expect.stringContaining('"what": "account"') as string });
    expect(store.objects.size).toBe(0);
    expect(await run(eraseCommand, address, `${address}\n`)).toMatchObject({ code: 1 });
    await close();
  },
);
