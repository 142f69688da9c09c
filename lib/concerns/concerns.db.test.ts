import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { listLog } from "@/lib/organisers/queries";
import { aConcern, concernIsSent } from "@/lib/testing/a-concern";
import { aDatabase } from "@/lib/testing/a-database";
import { anAdmin } from "@/lib/testing/an-actor";
import { noon } from "@/lib/testing/a-finding";
import { addToConcern, purgeConcerns, sendConcern, withdrawConcern } from "./commands";
import { actOnConcern } from "./commands/act";
import { findConcern, listConcerns } from "./queries";
import { findOwnConcern } from "./queries/own-concern";
import { concernIdIn } from "./store";

beforeAll(aDatabase);
beforeEach(() => db.$executeRaw`TRUNCATE "Concern", "RateLimit" CASCADE`);

const { now } = noon;
const later = (days: number, ms = 0) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000 + ms);
const sent = (changes = {}) => concernIsSent(changes, now);
const idOf = (token: string) => concernIdIn(token) ?? "";
const last = async () => (await listLog({ by: await anAdmin() }))[0];
const kinds = async (token: string) => (await findOwnConcern(token))?.entries.map(({ kind }) => kind);

describe("a concern that was sent", () => {
  test("is read as it was typed, by whoever holds its link and by an admin", async () => {
    const form = aConcern({ words: "Zeile\nשלום 🤖", name: undefined });
    const token = await sent(form);
    const own = await findOwnConcern(token);
    expect(own).toMatchObject({ writer: { email: form.email }, entries: [{ kind: "received", words: form.words }] });
    const by = await anAdmin();
    expect(await findConcern({ by, id: idOf(token) })).toEqual(own);
    expect(await listConcerns({ by })).toEqual([own]);
    expect(own?.reference).toMatch(/^C-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  });

  test("lies sealed: the rows tell neither what was said nor by whom", async () => {
    await sent({ words: "A secret word", name: "Secret Person", email: "secret@example.org" });
    const bytes = [await db.concern.findFirstOrThrow(), await db.concernEntry.findFirstOrThrow()];
    const seen = JSON.stringify(bytes) + bytes.map(({ sealed }) => Buffer.from(sealed).toString("latin1")).join();
    for (const word of ["secret", "Secret", "example.org"]) expect(seen).not.toContain(word);
  });

  test("does not open in the place of another", async () => {
    const [one, other] = [await sent(), await sent()];
    const [first, second] = await db.concernEntry.findMany();
    await db.concernEntry.update({
      where: { id: first?.id ?? "" },
      data: { sealed: second?.sealed ?? Buffer.from("") },
    });
    const outcomes = await Promise.allSettled([findOwnConcern(one), findOwnConcern(other)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("is one, however often and however fast the form was sent", async () => {
    const sending = { form: aConcern(), mark: "one", client: "somebody" };
    const tokens = await Promise.all([1, 2, 3].map(() => sendConcern(sending, now)));
    expect(new Set(tokens.map((token) => (token.ok ? token.value : "none"))).size).toBe(1);
    expect([await db.concern.count(), await db.concernEntry.count()]).toEqual([1, 1]);
    await sendConcern({ ...sending, mark: "two" }, now);
    expect(await db.concern.count()).toBe(2);
  });

  test("is not taken where much was sent to one address, or from one place", async () => {
    const email = "flooded@example.org";
    const send = (changes: object, client: string) =>
      sendConcern({ form: aConcern(changes), mark: crypto.randomUUID(), client }, now);
    const toOne = [];
    for (let at = 0; at < 8; at += 1) toOne.push((await send({ email }, `client ${String(at)}`)).ok);
    expect(toOne.filter(Boolean)).toHaveLength(6);
    const fromOne = await Promise.all(Array.from({ length: 33 }, () => send({}, "one client")));
    expect(fromOne.filter(({ ok }) => ok)).toHaveLength(30);
  });

  test.each(["", "nonsense", "A".repeat(54)])("is not found by a link that reads %j", async (token) => {
    await sent();
    expect(await findOwnConcern(token)).toBeUndefined();
    expect(await withdrawConcern(token, now)).toBe(false);
    expect(await addToConcern({ token, words: "More", client: "somebody" }, now)).toEqual({
      ok: false,
      reason: "gone",
    });
  });
});

describe("dealing with one", () => {
  test("goes to and fro, each act in the log by its reference", async () => {
    const [token, by] = [await sent(), await anAdmin()];
    const act = (name: "acknowledge" | "ask" | "answer" | "close", words = "") =>
      actOnConcern({ by, id: idOf(token), act: name, words }, now);
    await act("acknowledge");
    await act("ask", "On which day?");
    await addToConcern({ token, words: "On Monday", client: "somebody" }, later(1));
    await act("answer", "It is mended.");
    await act("close");
    expect((await kinds(token))?.sort()).toEqual(
      ["acknowledged", "added", "answered", "asked", "closed", "received"].sort(),
    );
    const { reference } = (await findOwnConcern(token)) ?? {};
    expect(await last()).toMatchObject({ kind: "concern.close", actorId: by.userId, detail: { concern: reference } });
    expect(JSON.stringify(await listLog({ by }))).not.toContain("mended");
  });

  test("that is closed is refused to both sides, and to the desk with an entry in the log", async () => {
    const [token, by] = [await sent(), await anAdmin()];
    await actOnConcern({ by, id: idOf(token), act: "close", words: "" }, now);
    const closed = { ok: false, reason: "closed" };
    expect(await actOnConcern({ by, id: idOf(token), act: "answer", words: "More" }, now)).toEqual(closed);
    expect(await last()).toMatchObject({ kind: "concern.answer", detail: { refused: "closed" } });
    expect(await addToConcern({ token, words: "More", client: "somebody" }, now)).toEqual(closed);
    expect(await kinds(token)).toEqual(["received", "closed"]);
  });

  test.each(["nonsense", crypto.randomUUID()])("that is not there is refused: %s", async (id) => {
    const acted = await actOnConcern({ by: await anAdmin(), id, act: "close", words: "" }, now);
    expect(acted).toEqual({ ok: false, reason: "gone" });
    expect(await findConcern({ by: await anAdmin(), id })).toBeUndefined();
  });
});

test("taken back, it is deleted with its key, and the log keeps its reference", async () => {
  const token = await sent();
  const { reference } = await db.concern.findFirstOrThrow();
  expect(await withdrawConcern(token, now)).toBe(true);
  expect([await db.concern.count(), await db.concernEntry.count()]).toEqual([0, 0]);
  expect(await last()).toMatchObject({
    kind: "concern.withdraw",
    actorId: undefined,
    detail: { concern: reference },
  });
  expect(await withdrawConcern(token, now)).toBe(false);
});

test("one that was taken back, and comes back with an old backup, is there for nobody", async () => {
  const [token, other, by] = [await sent(), await sent(), await anAdmin()];
  const id = idOf(token);
  await db.concernKey.delete({ where: { concernId: id } });
  expect(await findOwnConcern(token)).toBeUndefined();
  expect(await findConcern({ by, id })).toBeUndefined();
  expect((await listConcerns({ by })).map((one) => one.id)).toEqual([idOf(other)]);
  const gone = { ok: false, reason: "gone" };
  expect(await addToConcern({ token, words: "More", client: "somebody" }, now)).toEqual(gone);
  expect(await actOnConcern({ by, id, act: "answer", words: "More" }, now)).toEqual(gone);
  expect(await withdrawConcern(token, now)).toBe(false);
  expect(await db.concern.count({ where: { id } })).toBe(0);
});

test("it goes a year after the last word once it was answered or closed, and after three years in any case", async () => {
  const by = await anAdmin();
  const [waiting, answered] = [await sent(), await sent()];
  await actOnConcern({ by, id: idOf(answered), act: "answer", words: "It is mended." }, later(10));
  await addToConcern({ token: answered, words: "Thank you", client: "somebody" }, later(20));
  expect(await purgeConcerns(later(385, -1))).toBe(0);
  expect(await purgeConcerns(later(385))).toBe(1);
  expect(await findOwnConcern(waiting)).toBeDefined();
  expect(await purgeConcerns(later(1_095, -1))).toBe(0);
  expect(await purgeConcerns(later(1_095))).toBe(1);
});
