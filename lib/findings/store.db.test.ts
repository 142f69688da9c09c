import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { newKey } from "@/lib/infra/vault";
import { aDatabase } from "@/lib/testing/a-database";
import { aBrowser, noon, type BrowserHolder } from "@/lib/testing/a-finding";
import { anActor } from "@/lib/testing/an-actor";
import { changeDraft, deleteDraft, draftLifeMs, findDraft, purgeExpiredDrafts, type DraftHolder } from "./store";
import { emptyDraft, withAnswer } from "./states";

beforeAll(aDatabase);

const { now } = noon;
const later = (ms: number) => new Date(now.getTime() + ms);
const marker = "Zyzzogeton";
const content = withAnswer(emptyDraft, "effect", { effect: marker });

async function holding<Holder extends DraftHolder>(holder: Holder): Promise<Holder> {
  await changeDraft(holder, () => content, now);
  return holder;
}

/** The whole table as text: what a thief of the database reads. */
async function table(): Promise<string> {
  const rows =
    await db.$queryRaw`SELECT d::text, encode(sealed, 'escape') AS bytes, encode(sealed, 'base64') FROM "Draft" d`;
  return JSON.stringify(rows);
}

const anAccount = async () => ({ kind: "account", actor: await anActor() }) as const;
const withAnotherKey = (holder: BrowserHolder): BrowserHolder => ({ ...holder, key: newKey() });

describe("a browser's draft", () => {
  test("opens with its own key and no other", async () => {
    const sofia = await holding(aBrowser());
    expect(await findDraft(sofia, now)).toEqual(content);
    expect(await findDraft(withAnotherKey(sofia), now)).toBeUndefined();
    expect(await findDraft(aBrowser(), now)).toBeUndefined();
  });

  test("shows nothing typed to whoever reads the table", async () => {
    await holding(aBrowser());
    await holding(await anAccount());
    const seen = await table();
    expect(seen).not.toContain(marker);
    expect(seen).not.toContain(Buffer.from(marker).toString("hex"));
    expect(seen).not.toContain("effect");
  });

  test("is not destroyed by a forged cookie that names it", async () => {
    const sofia = await holding(aBrowser());
    const forged = withAnotherKey(sofia);
    await expect(changeDraft(forged, () => emptyDraft, now)).rejects.toThrow("does not open");
    expect(await findDraft(sofia, now)).toEqual(content);
  });

  test("is not found by the id of a draft in an account", async () => {
    const account = await holding(await anAccount());
    const rows = await db.draft.findMany({
      where: { ownerId: account.actor.userId },
    });
    const id = rows[0]?.id ?? "";
    expect(await findDraft({ kind: "browser", id, key: newKey() }, now)).toBeUndefined();
    await deleteDraft({ kind: "browser", id, key: newKey() });
    expect(await findDraft(account, now)).toEqual(content);
  });

  test.each([
    ["a millisecond before seven days are over", draftLifeMs - 1, content, 0],
    ["when they are over", draftLifeMs, undefined, 1],
    ["a millisecond after", draftLifeMs + 1, undefined, 1],
  ])("%s", async (_, after, found, purged) => {
    await db.draft.deleteMany();
    const sofia = await holding(aBrowser());
    expect(await findDraft(sofia, later(after))).toEqual(found);
    expect(await purgeExpiredDrafts(later(after))).toBe(purged);
    expect(await db.draft.count()).toBe(1 - purged);
  });

  test("lives seven days from the last change", async () => {
    const sofia = await holding(aBrowser());
    await changeDraft(sofia, () => content, later(draftLifeMs - 1));
    expect(await findDraft(sofia, later(draftLifeMs + 1))).toEqual(content);
  });

  test("is gone when deleted, and nobody else's is", async () => {
    const [sofia, sam] = [await holding(aBrowser()), await holding(aBrowser())];
    await deleteDraft(sofia);
    expect(await findDraft(sofia, now)).toBeUndefined();
    expect(await findDraft(sam, now)).toEqual(content);
  });
});

describe("an account's draft", () => {
  test("does not run out", async () => {
    const account = await holding(await anAccount());
    const muchLater = later(100 * draftLifeMs);
    await purgeExpiredDrafts(muchLater);
    expect(await findDraft(account, muchLater)).toEqual(content);
  });

  test("is seen by its owner alone", async () => {
    await holding(await anAccount());
    expect(await findDraft(await anAccount(), now)).toBeUndefined();
  });

  test("is one, however many tabs begin at once", async () => {
    const account = await anAccount();
    await Promise.all([1, 2, 3, 4].map(() => holding(account)));
    expect(await findDraft(account, now)).toEqual(content);
  });

  test("is sealed anew with each change", async () => {
    await db.draft.deleteMany();
    const account = await holding(await anAccount());
    const before = await table();
    await holding(account);
    expect(await table()).not.toBe(before);
  });
});

test.each(["browser", "account"] as const)("no change of a %s is lost when many tabs write at once", async (kind) => {
  const holder = kind === "browser" ? aBrowser() : await anAccount();
  const names = Array.from({ length: 20 }, (_, at) => `step-${at}`);
  await Promise.all(
    names.map((name) => changeDraft(holder, (before) => withAnswer(before ?? emptyDraft, name, name), now)),
  );
  const draft = await findDraft(holder, now);
  expect(Object.keys(draft?.answers ?? {}).sort()).toEqual([...names].sort());
});
