import { beforeAll, describe, expect, test } from "vitest";
import { openSession } from "@/lib/infra/auth";
import { authAdapter, rememberDevice } from "@/lib/infra/auth-adapter";
import { now } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { makeProof } from "@/lib/infra/mailed-proof";
import { actorInSession, actorOfNewSession, confirmSession, recentActorOfSession } from "@/lib/infra/session";
import { sha256 } from "@/lib/infra/vault";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { aDatabase } from "@/lib/testing/a-database";
import { anActor } from "@/lib/testing/an-actor";
import { confirmByCode, confirmByLink, requestConfirmation } from "./commands/confirm-session";
import { endOtherSessions, endOwnSession } from "./commands/sessions";
import { listSessions } from "./queries";

beforeAll(aDatabase);

const minutesAhead = (count: number) => new Date(now().getTime() + count * 60_000);

/** Somebody with a session more than the one that made them. */
async function aSession(userId?: string) {
  const of = userId ?? (await anActor()).userId;
  const { sessionToken } = await openSession(of);
  const by = await actorInSession(sessionToken, now());
  return { by: by ?? expect.fail("The session is none"), sessionToken };
}

describe("a session", () => {
  test("is told to its owner by kind of browser and by day, this one first, and nothing else of it", async () => {
    const { by, sessionToken } = await aSession();
    await rememberDevice(sessionToken, "firefox android");
    const today = calendarDateAt(now());
    expect(await listSessions(by, now())).toEqual([
      {
        id: by.sessionId,
        device: { browser: "Firefox", system: "Android" },
        since: today,
        usedOn: today,
        isHere: true,
      },
      { id: expect.any(String) as string, device: undefined, since: today, usedOn: today, isHere: false },
    ]);
  });

  test("notes the day it is used on, once", async () => {
    const { by, sessionToken } = await aSession();
    await db.session.update({ where: { id: by.sessionId }, data: { usedOn: new Date("2020-01-01") } });
    await authAdapter.getSessionAndUser(sessionToken);
    const [here] = await listSessions(by, now());
    expect(here?.usedOn).toBe(calendarDateAt(now()));
  });

  test("is ended by its owner and by nobody else", async () => {
    const [mine, theirs] = [await aSession(), await aSession()];
    expect(await endOwnSession(mine.by, theirs.by.sessionId)).toBe(false);
    expect(await endOwnSession(mine.by, "nonsense")).toBe(false);
    expect(await actorOfNewSession(theirs.sessionToken)).toBeDefined();
    expect(await endOwnSession(mine.by, mine.by.sessionId)).toBe(true);
    expect(await actorOfNewSession(mine.sessionToken)).toBeUndefined();
  });

  test("stays when all others of its owner end, and nobody else’s do", async () => {
    const [mine, theirs] = [await aSession(), await aSession()];
    const elsewhere = await aSession(mine.by.userId);
    expect(await endOtherSessions(mine.by)).toBe(2);
    expect(await actorOfNewSession(elsewhere.sessionToken)).toBeUndefined();
    for (const { sessionToken } of [mine, theirs]) expect(await actorOfNewSession(sessionToken)).toBeDefined();
  });

  test("is kept by the hash of a token that is another each time", async () => {
    const { by, sessionToken } = await aSession();
    const again = await openSession(by.userId);
    expect(again.sessionToken).not.toBe(sessionToken);
    const row = await db.session.findUniqueOrThrow({ where: { id: by.sessionId } });
    expect(row.tokenHash).toBe(sha256(sessionToken));
    expect(JSON.stringify(row)).not.toContain(sessionToken);
  });
});

describe("that somebody is there", () => {
  test("is shown by signing in, for a quarter of an hour", async () => {
    const { sessionToken } = await aSession();
    expect(await recentActorOfSession(sessionToken, minutesAhead(14))).toMatchObject({ ok: true });
    expect(await recentActorOfSession(sessionToken, minutesAhead(16))).toEqual({ ok: false, reason: "confirm" });
    expect(await recentActorOfSession("nobody’s", now())).toEqual({ ok: false, reason: "signed-out" });
  });

  test("is shown again by a code, in that session alone", async () => {
    const { by, sessionToken } = await aSession();
    const other = await aSession(by.userId);
    const proof = await makeProof({ purpose: "confirm", holder: by.sessionId, email: by.email }, now());
    expect(await confirmByCode(other.by, proof.code, now())).toBe(false);
    expect(await confirmByLink(other.by, proof.token, now())).toBe(false);
    expect(await confirmByCode(by, undefined, now())).toBe(false);
    expect(await confirmByCode(by, proof.code, now())).toBe(true);
    await confirmSession(by, minutesAhead(60));
    expect(await recentActorOfSession(sessionToken, minutesAhead(70))).toMatchObject({ ok: true });
    expect(await recentActorOfSession(other.sessionToken, minutesAhead(70))).toEqual({ ok: false, reason: "confirm" });
  });

  test("is not shown by a mail to an address that is the person’s no longer", async () => {
    const { by } = await aSession();
    const { token } = await makeProof({ purpose: "confirm", holder: by.sessionId, email: "old@example.org" }, now());
    expect(await confirmByLink(by, token, now())).toBe(false);
  });

  test("is asked for by mail six times an hour at most", async () => {
    const { by } = await aSession();
    const asked = { by, client: crypto.randomUUID(), next: undefined };
    for (let time = 1; time <= 6; time += 1)
      expect(await requestConfirmation(asked, now())).toMatchObject({ ok: true });
    expect(await requestConfirmation(asked, now())).toEqual({ ok: false, reason: "too-often" });
  });
});
