import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkStorage } from "@/lib/infra/launch/storage-check";
import { aDatabase } from "@/lib/testing/a-database";
import { anS3Store, type AnS3Store } from "@/lib/testing/an-s3-store";
import { env } from "./env";
import { storage } from "./storage";
import type { Storage } from "./storage-contract";
import { databaseStorage } from "./storage-database";
import { s3Storage } from "./storage-s3";

let s3: AnS3Store | undefined;
const store = () => s3 ?? expect.fail("The store is not up");

beforeAll(async () => {
  s3 = await anS3Store();
  await aDatabase();
});
beforeEach(() => store().troubles.splice(0));
afterAll(() => s3?.close());

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);
const asList = (bytes: Uint8Array | undefined) => bytes && [...bytes];

describe.each<[string, () => Storage]>([
  ["the database", () => databaseStorage],
  ["an S3-compatible store", () => s3Storage(store().settings)],
])("%s as storage", (_, of) => {
  test("gives back what was put, and nothing for another name", async () => {
    const name = crypto.randomUUID();
    await of().put(name, bytesOf(0, 255, 13, 10, 0));
    expect(asList(await of().get(name))).toEqual([0, 255, 13, 10, 0]);
    expect(await of().get(crypto.randomUUID())).toBeUndefined();
  });

  test("replaces what lay under a name, and keeps megabytes", async () => {
    const name = crypto.randomUUID();
    await of().put(name, bytesOf(1));
    const large = new Uint8Array(5_000_000).fill(7);
    await of().put(name, large);
    expect(Buffer.compare(Buffer.from((await of().get(name)) ?? []), Buffer.from(large))).toBe(0);
  });

  test("removes many, those that are not there too", async () => {
    const names = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    const [first = "", , third = ""] = names;
    await of().put(first, bytesOf(1));
    await of().put(third, bytesOf(3));
    await of().remove(names);
    for (const name of names) expect(await of().get(name)).toBeUndefined();
    await of().remove([]);
  });
});

describe("a store that stumbles", () => {
  test.each([[[503]], [[500, 429]], [["hang up"]], [["hang up", 503]]] as const)(
    "%j is asked again",
    async (troubles) => {
      const name = crypto.randomUUID();
      store().troubles.push(...troubles);
      await s3Storage(store().settings).put(name, bytesOf(1));
      expect(store().objects.has(name)).toBe(true);
    },
  );

  test.each([[503], ["hang up"]] as const)("with %j for ever is asked three times and no more", async (trouble) => {
    const before = store().requests();
    store().troubles.push(...Array.from({ length: 9 }, () => trouble));
    await expect(s3Storage(store().settings).get(crypto.randomUUID())).rejects.toThrow();
    expect(store().requests() - before).toBe(3);
  });

  test("and one that refuses is not asked again", async () => {
    const before = store().requests();
    const wrong = s3Storage({ ...store().settings, secretAccessKey: "another" });
    await expect(wrong.get(crypto.randomUUID())).rejects.toMatchObject({ code: "S3_403_SignatureDoesNotMatch" });
    expect(store().requests() - before).toBe(1);
  });
});

describe("the check at the start", () => {
  test("passes where no store is set, and where it works, and leaves nothing there", async () => {
    const before = store().objects.size;
    await checkStorage({ s3: undefined });
    await checkStorage({ s3: store().settings });
    expect(store().objects.size).toBe(before);
  });

  test.each<[string, Partial<AnS3Store["settings"]>, RegExp]>([
    ["another bucket", { bucket: "nowhere" }, /no bucket “nowhere”.*S3_BUCKET/],
    ["another id", { accessKeyId: "somebody" }, /S3_ACCESS_KEY_ID/],
    ["another secret", { secretAccessKey: "wrong" }, /S3_SECRET_ACCESS_KEY does not belong/],
    ["another region", { region: "us-east-1" }, /S3_REGION/],
    ["an address where nothing answers", { endpoint: "http://127.0.0.1:9" }, /S3_ENDPOINT/],
  ])("with %s says what to set, and no secret", async (_, change, sentence) => {
    const checked = checkStorage({ s3: { ...store().settings, ...change } });
    await expect(checked).rejects.toThrow(sentence);
    await expect(checked).rejects.toThrow(expect.not.stringContaining(store().settings.secretAccessKey));
  });
});

test("the settings decide where bytes lie", async () => {
  const name = crypto.randomUUID();
  expect(storage()).toBe(databaseStorage);
  expect(storage(env())).toBe(databaseStorage);
  const { settings, objects } = store();
  await storage({ s3: settings }).put(name, bytesOf(1));
  expect(objects.has(name)).toBe(true);
  expect(storage({ s3: settings })).toBe(storage({ s3: settings }));
});
