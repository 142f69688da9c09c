import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import type { Organiser } from "@/lib/kernel/actor";
import { aDatabase } from "@/lib/testing/a-database";
import { anOrganiser } from "@/lib/testing/an-actor";
import { addGathered, postNews, removeGathered, removeMilestone, setMilestone } from "./commands/accompany-petition";
import { closePetition, deliverPetition, openPetition, takeBackPetition } from "./commands/time-petition";
import { discardPetition, rewritePetition, writePetition } from "./commands/write-petition";
import { findDeskPetition, listDeskPetitions } from "./queries/petitions";
import { petitionSchema } from "./schema";

beforeAll(aDatabase);
let by: Organiser;
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition" CASCADE`;
  by = await anOrganiser();
});

const now = new Date("2026-11-22T12:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 60 * 60 * 1000);
const words = (typed: Record<string, string> = {}) =>
  petitionSchema.parse({ title: "Ask first", addressee: "LinkedIn", asks: "Ask.", reasons: "Because.", ...typed });
const done = { ok: true, value: undefined };
const refused = (reason: string) => ({ ok: false, reason });

async function written(typed?: Record<string, string>) {
  const at = { by, petition: crypto.randomUUID() };
  expect(await writePetition(at, words(typed), now)).toEqual(done);
  return at;
}
async function opened() {
  const at = await written();
  expect(await openPetition(at, { opensOn: undefined, closesOn: undefined }, now)).toEqual(done);
  return at;
}
const found = ({ petition }: { petition: string }, when = now) => findDeskPetition({ by, id: petition }, when);

describe("a petition at the desk", () => {
  test("goes from draft to delivery by the days of the United Kingdom", async () => {
    const at = await written();
    expect(await found(at)).toMatchObject({ state: "draft", slug: "ask-first", count: 0 });
    const days = { opensOn: "2026-11-23", closesOn: "2026-11-24" };
    expect(await openPetition(at, days, now)).toEqual(done);
    expect((await found(at))?.state).toBe("scheduled");
    expect((await found(at, hours(12)))?.state).toBe("open");
    expect((await found(at, new Date("2026-11-24T23:59:59.999Z")))?.state).toBe("open");
    expect((await found(at, new Date("2026-11-25T00:00:00Z")))?.state).toBe("closed");
    const handed = { deliveredOn: "2026-11-25", outcome: "They took it." };
    expect(await deliverPetition(at, handed, hours(12))).toEqual(refused("not-now"));
    expect(await deliverPetition(at, { ...handed, deliveredOn: "2026-11-22" }, hours(96))).toEqual(
      refused("delivered-before"),
    );
    expect(await deliverPetition(at, handed, hours(96))).toEqual(done);
    expect(await found(at, hours(96))).toMatchObject({ state: "delivered", outcome: "They took it." });
    expect(await deliverPetition(at, { ...handed, outcome: "They answered." }, hours(97))).toEqual(done);
    expect((await found(at, hours(97)))?.outcome).toBe("They answered.");
  });

  test("has a key for its signers, and is one however often its form is sent", async () => {
    const at = { by, petition: crypto.randomUUID() };
    const sent = await Promise.all([1, 2, 3].map(() => writePetition(at, words(), now)));
    expect(sent).toEqual([done, done, done]);
    expect(await db.petition.count()).toBe(1);
    expect(await db.petitionKey.count()).toBe(1);
    expect(await listDeskPetitions({ by }, now)).toHaveLength(1);
  });

  test("does not take the address of another", async () => {
    await written();
    const other = { by, petition: crypto.randomUUID() };
    expect(await writePetition(other, words(), now)).toEqual(refused("slug-taken"));
    const third = await written({ title: "Ask again" });
    expect(await rewritePetition(third, words({ slug: "ask-first" }), now)).toEqual(refused("slug-taken"));
  });

  test("of many that want one address at the same moment, one has it and the others hear so", async () => {
    const drafts = await Promise.all([1, 2, 3].map((at) => written({ title: `Draft ${at}` })));
    const outcomes = await Promise.all([
      ...drafts.map((at) => rewritePetition(at, words({ slug: "wanted" }), now)),
      ...[1, 2, 3].map(() => writePetition({ by, petition: crypto.randomUUID() }, words({ slug: "wanted" }), now)),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 5 }, () => refused("slug-taken")));
    expect(await db.petition.count({ where: { slug: "wanted" } })).toBe(1);
  });

  test("keeps its words from the moment at which it opens", async () => {
    const at = await written();
    expect(await rewritePetition(at, words({ asks: "Ask politely." }), now)).toEqual(done);
    expect(await openPetition(at, { opensOn: "2026-11-23", closesOn: undefined }, now)).toEqual(done);
    expect(await rewritePetition(at, words({ asks: "Ask nicely." }), hours(11))).toEqual(done);
    expect(await rewritePetition(at, words({ asks: "" }), hours(11))).toEqual(refused("words-missing"));
    expect(await rewritePetition(at, words({ asks: "Demand." }), hours(12))).toEqual(refused("not-now"));
    expect(await discardPetition(at, hours(12))).toEqual(refused("not-now"));
    expect((await found(at))?.asks).toBe("Ask nicely.");
  });

  test("does not open without its words", async () => {
    const at = await written({ reasons: "" });
    expect(await openPetition(at, { opensOn: undefined, closesOn: undefined }, now)).toEqual(refused("words-missing"));
  });

  test("can be made a draft again, and only a draft can be deleted", async () => {
    const at = await written();
    await openPetition(at, { opensOn: "2026-11-23", closesOn: undefined }, now);
    expect(await discardPetition(at, now)).toEqual(refused("not-now"));
    expect(await takeBackPetition(at, hours(12))).toEqual(refused("not-now"));
    expect(await takeBackPetition(at, now)).toEqual(done);
    expect(await discardPetition(at, now)).toEqual(done);
    expect(await found(at)).toBeUndefined();
    expect(await discardPetition(at, now)).toEqual(refused("no-petition"));
  });

  test("closes early, and does not open again", async () => {
    const at = await opened();
    expect(await closePetition(at, { isNow: false, closesOn: "2026-11-22" }, now)).toEqual(done);
    expect((await found(at, hours(11)))?.state).toBe("open");
    expect(await closePetition(at, { isNow: true, closesOn: undefined }, hours(1))).toEqual(done);
    expect((await found(at, hours(1)))?.state).toBe("closed");
    const anew = { opensOn: undefined, closesOn: undefined };
    expect(await openPetition(at, anew, hours(2))).toEqual(refused("not-now"));
    expect(await closePetition(at, { isNow: true, closesOn: undefined }, hours(2))).toEqual(refused("not-now"));
  });

  test("is not found by what is no id", async () => {
    expect(await findDeskPetition({ by, id: "ask-first" }, now)).toBeUndefined();
  });
});

describe("what goes with a petition", () => {
  test("its news is numbered, and one form is one piece of news", async () => {
    const at = await opened();
    const news = (mark: string) => ({ mark, title: "Half way", text: "We are.", isMailed: true });
    const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
    await Promise.all([one, one, other].map((mark) => postNews(at, news(mark), now)));
    expect((await found(at))?.updates.map(({ number }) => number)).toEqual([2, 1]);
    expect(await postNews(await written({ title: "Draft" }), news(crypto.randomUUID()), now)).toEqual(
      refused("not-now"),
    );
  });

  test("a milestone can be changed and removed until it is reached", async () => {
    const at = await opened();
    const banner = (words: string | null) => ({ signatures: 100, banner: words });
    expect(await setMilestone(at, banner("A hundred!"), now)).toEqual(done);
    expect(await setMilestone(at, banner("One hundred!"), now)).toEqual(done);
    await removeMilestone(at, 100, now);
    expect((await found(at))?.milestones).toEqual([]);
    await setMilestone(at, banner("A hundred!"), now);
    await db.milestone.updateMany({ data: { reachedAt: now } });
    expect(await setMilestone(at, banner(null), now)).toEqual(refused("reached"));
    await removeMilestone(at, 100, now);
    expect((await found(at))?.milestones).toMatchObject([{ banner: "A hundred!" }]);
  });

  test("signatures gathered elsewhere are shown apart and never counted", async () => {
    const at = await opened();
    const mark = crypto.randomUUID();
    const sheets = { mark, gathered: 250, source: "On paper" };
    await addGathered(at, sheets, now);
    await addGathered(at, sheets, now);
    expect(await found(at)).toMatchObject({ count: 0, gathered: [{ signatures: 250, source: "On paper" }] });
    await removeGathered(await written({ title: "Another" }), mark, now);
    expect((await found(at))?.gathered).toHaveLength(1);
    await removeGathered(at, mark, now);
    expect((await found(at))?.gathered).toEqual([]);
  });
});

test("every act is in the log, and what was refused", async () => {
  const before = await db.auditEvent.count();
  const at = await written();
  await openPetition(at, { opensOn: undefined, closesOn: undefined }, now);
  await discardPetition(at, now);
  const events = await db.auditEvent.findMany({ orderBy: { number: "asc" }, skip: before });
  expect(events.map(({ kind, actorId, detail }) => [kind, actorId, detail])).toEqual([
    ["petition.write", by.userId, { petition: at.petition, slug: "ask-first" }],
    ["petition.open", by.userId, { petition: at.petition, opensAt: now.toISOString(), closesAt: null }],
    ["petition.discard", by.userId, { petition: at.petition, refused: "not-now" }],
  ]);
});
