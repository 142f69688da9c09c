import { beforeAll, describe, expect, test } from "vitest";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { candidateOfSession, letIn, organiserOfSession } from "@/lib/infra/session";
import { newToken, sha256 } from "@/lib/infra/vault";
import { roles } from "@/lib/kernel/actor";
import { aDatabase } from "@/lib/testing/a-database";
import { anActor, anOrganisersSession } from "@/lib/testing/an-actor";

beforeAll(aDatabase);

const shownAt = new Date("2026-11-21T12:00:00Z");
const hours = (count: number, ms = 0) => new Date(shownAt.getTime() + count * 60 * 60 * 1000 + ms);
const userOf = async (token: string) =>
  (await db.session.findUniqueOrThrow({ where: { tokenHash: sha256(token) } })).userId;
const giveRole = (userId: string, role: string) => db.user.update({ where: { id: userId }, data: { role } });

/** Another session of the same person, in which nothing was shown. */
async function anotherSession(userId: string): Promise<string> {
  const sessionToken = newToken();
  await authAdapter.createSession({ sessionToken, userId, expires: hours(1_000) });
  return sessionToken;
}

describe("an organiser", () => {
  test.each(roles)("is somebody whose role says so: %s", async (role) => {
    const token = await anOrganisersSession();
    await giveRole(await userOf(token), role);
    const refused = { ok: false, reason: "not-an-organiser" };
    expect(await organiserOfSession(token, shownAt)).toMatchObject(
      role === "complainant" ? refused : { ok: true, value: { role } },
    );
  });

  test.each(["Organiser", "admin ", "", "owner"])("is nobody by the word %j", async (role) => {
    const token = await anOrganisersSession();
    await giveRole(await userOf(token), role);
    expect(await organiserOfSession(token, shownAt)).toEqual({ ok: false, reason: "not-an-organiser" });
  });

  test("ends with the next request once the role is taken away", async () => {
    const token = await anOrganisersSession("admin");
    expect((await organiserOfSession(token, shownAt)).ok).toBe(true);
    await giveRole(await userOf(token), "complainant");
    expect(await organiserOfSession(token, shownAt)).toEqual({ ok: false, reason: "not-an-organiser" });
    expect(await candidateOfSession(token, shownAt)).toEqual({ ok: false, reason: "not-an-organiser" });
  });

  test.each([undefined, "", "nonsense", newToken()])("is nobody with the session %j", async (token) => {
    expect(await organiserOfSession(token, shownAt)).toEqual({ ok: false, reason: "signed-out" });
    expect(await candidateOfSession(token, shownAt)).toEqual({ ok: false, reason: "signed-out" });
  });

  test("is nobody once the session is over", async () => {
    const token = await anOrganisersSession();
    await db.session.update({ where: { tokenHash: sha256(token) }, data: { expires: hours(1) } });
    expect(await organiserOfSession(token, hours(1, -1))).toMatchObject({ ok: true });
    expect(await organiserOfSession(token, hours(1))).toEqual({ ok: false, reason: "signed-out" });
  });
});

describe("a second factor", () => {
  const missing = { ok: false, reason: "second-factor" };

  test("opens the session in which it was shown and no other", async () => {
    const token = await anOrganisersSession();
    const other = await anotherSession(await userOf(token));
    expect(await organiserOfSession(other, shownAt)).toEqual(missing);
    const candidate = await candidateOfSession(other, shownAt);
    if (!candidate.ok) throw new Error("Somebody with the role may show a second factor");
    await letIn(candidate.value, hours(1));
    expect(await organiserOfSession(other, hours(1))).toMatchObject({ ok: true });
  });

  test("is shown again after twelve hours", async () => {
    const token = await anOrganisersSession();
    expect(await organiserOfSession(token, hours(12, -1))).toMatchObject({ ok: true });
    expect(await organiserOfSession(token, hours(12))).toEqual(missing);
  });

  test("that was set up anew ends what the one before it opened", async () => {
    const token = await anOrganisersSession();
    const userId = await userOf(token);
    await db.secondFactor.update({ where: { userId }, data: { confirmedAt: hours(1) } });
    expect(await organiserOfSession(token, hours(1))).toEqual(missing);
  });

  test("that is gone, or was never confirmed, opens nothing", async () => {
    const token = await anOrganisersSession();
    const userId = await userOf(token);
    await db.secondFactor.update({ where: { userId }, data: { confirmedAt: null } });
    expect(await organiserOfSession(token, shownAt)).toEqual(missing);
    await db.secondFactor.delete({ where: { userId } });
    expect(await organiserOfSession(token, shownAt)).toEqual(missing);
  });

  test("makes nobody an organiser who has no role", async () => {
    const { userId } = await anActor();
    const token = await anotherSession(userId);
    expect(await candidateOfSession(token, shownAt)).toEqual({ ok: false, reason: "not-an-organiser" });
  });
});
