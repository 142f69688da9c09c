import { beforeAll, describe, expect, test } from "vitest";
import { authAdapter } from "@/lib/infra/auth-adapter";
import { db } from "@/lib/infra/db";
import { withKey } from "@/lib/infra/key-apart";
import { candidateOfSession, letIn, organiserOfSession } from "@/lib/infra/session";
import { newKey, newToken } from "@/lib/infra/vault";
import type { Candidate } from "@/lib/kernel/actor";
import { aDatabase } from "@/lib/testing/a-database";
import { anActor, anAdmin } from "@/lib/testing/an-actor";
import { changePeople } from "./commands/people";
import { setUpSecondFactor, showPasskey, showSecondFactor } from "./commands/second-factor";
import { codeAt, keyFor, stepOf } from "./one-time-code";
import { listLog } from "./queries";
import { findRecoveryCodes, findSetUp } from "./queries/second-factor";
import { offeredSecret, openSecret, recoveryCodesOf, sealSecret } from "./store";

beforeAll(aDatabase);

const now = new Date("2026-11-22T12:00:10Z");
const seconds = (count: number) => new Date(now.getTime() + count * 1000);

/** Somebody with the role and no second factor yet. */
async function aCandidate(): Promise<{ candidate: Candidate; token: string }> {
  const { userId } = await anActor();
  await db.user.update({ where: { id: userId }, data: { role: "organiser" } });
  const token = newToken();
  await authAdapter.createSession({ sessionToken: token, userId, expires: new Date("2099-01-01") });
  const found = await candidateOfSession(token, now);
  if (!found.ok) throw new Error(found.reason);
  return { candidate: found.value, token };
}

/** The same with an app that was set up. */
async function aFactor() {
  const { candidate, token } = await aCandidate();
  const secret = offeredSecret(candidate, undefined);
  const set = await setUpSecondFactor({ by: candidate, code: codeAt(secret, now), as: undefined }, now);
  if (!set.ok) throw new Error(set.reason);
  return { candidate, token, secret };
}

describe("a code of an app", () => {
  // The secret and codes of RFC 6238, appendix B, cut to six digits.
  const secret = Buffer.from("12345678901234567890");
  test.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_234_567_890, "005924"],
    [20_000_000_000, "353130"],
  ])("after %i seconds is %s", (second, code) => {
    expect(codeAt(secret, new Date(second * 1000))).toBe(code);
    expect(stepOf(code, secret, new Date(second * 1000))).toBe(Math.floor(second / 30));
  });

  test("is taken half a minute early or late, and no more", () => {
    const at = (second: number) => stepOf(codeAt(secret, new Date(second * 1000)), secret, new Date(3_000_000));
    expect([2_939, 2_970, 3_000, 3_030, 3_061].map(at)).toEqual([undefined, 99, 100, 101, undefined]);
  });

  test.each(["", "28708", "2870820", "abcdef", "２８７０８２"])("is none that reads %j", (code) => {
    expect(stepOf(code, secret, new Date(59_000))).toBeUndefined();
  });

  test("comes of a key that apps read", () => {
    const { address, typed } = keyFor(secret, "anna@example.org");
    expect(typed).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    expect(new URL(address).protocol).toBe("otpauth:");
    expect(decodeURIComponent(address)).toContain("Unticked:anna@example.org");
  });
});

describe("setting up", () => {
  test("keeps nothing until a code shows that the app has the key, and the key sealed from then on", async () => {
    const { candidate } = await aCandidate();
    expect(await setUpSecondFactor({ by: candidate, code: "000000", as: undefined }, now)).toEqual({
      ok: false,
      reason: "wrong-code",
    });
    expect(await findSetUp(candidate)).toBeUndefined();
    const secret = offeredSecret(candidate, undefined);
    await setUpSecondFactor({ by: candidate, code: codeAt(secret, now), as: undefined }, now);
    const where = { userId: candidate.userId };
    const row = await db.secondFactor.findUniqueOrThrow({ where, include: withKey });
    expect(openSecret(row)).toEqual(secret);
    expect(Buffer.from(row.sealed).includes(secret)).toBe(false);
  });

  test("anew takes a session in which the one before was shown, and ends what that one opened", async () => {
    const { candidate, token } = await aFactor();
    const again = offeredSecret(candidate, now);
    const code = codeAt(again, seconds(60));
    expect(await setUpSecondFactor({ by: candidate, code, as: undefined }, seconds(60))).toEqual({
      ok: false,
      reason: "not-now",
    });
    await letIn(candidate, now);
    const organiser = await organiserOfSession(token, seconds(60));
    const as = organiser.ok ? organiser.value : undefined;
    expect(await setUpSecondFactor({ by: candidate, code, as }, seconds(60))).toMatchObject({ ok: true });
    expect(await organiserOfSession(token, seconds(60))).toEqual({ ok: false, reason: "second-factor" });
  });
});

describe("a factor that comes back with an old backup", () => {
  const setUpAnew = (userId: string) =>
    db.secondFactorKey.update({ where: { userId }, data: sealSecret(userId, newKey()).key });

  test.each([
    ["was taken away since", (userId: string) => db.secondFactorKey.delete({ where: { userId } })],
    ["was set up anew since", setUpAnew],
  ])(
    "and %s lets nobody in, by its codes or what stood for it, nor set up another; an admin takes it away",
    async (_, comesBack) => {
      const { candidate, secret } = await aFactor();
      const { userId } = candidate;
      await comesBack(userId);
      const shown = await showSecondFactor({ by: candidate, code: codeAt(secret, seconds(30)) }, seconds(30));
      expect(shown).toEqual({ ok: false, reason: "wrong-code" });
      const [recovery = ""] = recoveryCodesOf(userId, now);
      const recovered = await showSecondFactor({ by: candidate, code: recovery }, seconds(30));
      expect(recovered).toEqual({ ok: false, reason: "wrong-code" });
      const passkey = { id: userId, userId, vouchedAt: seconds(10) };
      expect(await showPasskey({ by: candidate, shown: passkey }, seconds(30))).toMatchObject({ ok: false });
      const code = codeAt(offeredSecret(candidate, now), seconds(30));
      const again = await setUpSecondFactor({ by: candidate, code, as: undefined }, seconds(30));
      expect(again).toEqual({ ok: false, reason: "not-now" });
      expect(await changePeople({ by: await anAdmin(), id: userId, act: "reset" }, seconds(30))).toMatchObject({
        ok: true,
      });
      expect(await db.secondFactor.count({ where: { userId } })).toBe(0);
    },
  );
});

describe("showing", () => {
  test("works once for each code, also when it is sent twice at the same moment", async () => {
    const { candidate, secret } = await aFactor();
    const code = codeAt(secret, seconds(30));
    const sent = await Promise.all([1, 2, 3].map(() => showSecondFactor({ by: candidate, code }, seconds(30))));
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await showSecondFactor({ by: candidate, code: codeAt(secret, now) }, seconds(30))).ok).toBe(false);
  });

  test("works with each recovery code once, and the codes are readable for ten minutes", async () => {
    const { candidate, token } = await aFactor();
    await letIn(candidate, now);
    const organiser = await organiserOfSession(token, now);
    if (!organiser.ok) throw new Error(organiser.reason);
    const codes = await findRecoveryCodes({ by: organiser.value }, seconds(599));
    expect(new Set(codes)).toHaveLength(10);
    expect(await findRecoveryCodes({ by: organiser.value }, seconds(600))).toBeUndefined();
    const [code = ""] = codes ?? [];
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
    expect(await showSecondFactor({ by: candidate, code }, now)).toMatchObject({ ok: true });
    expect(await showSecondFactor({ by: candidate, code }, now)).toEqual({ ok: false, reason: "wrong-code" });
    expect(await db.recoveryCode.count({ where: { userId: candidate.userId } })).toBe(9);
    const other = await aFactor();
    expect((await showSecondFactor({ by: other.candidate, code: codes?.[1] ?? "" }, now)).ok).toBe(false);
  });

  test("is refused after ten codes in an hour, the right one included, and wrong ones are written down", async () => {
    const { candidate, secret } = await aFactor();
    const by = candidate;
    for (let time = 2; time <= 10; time += 1)
      expect(await showSecondFactor({ by, code: "000000" }, now)).toEqual({ ok: false, reason: "wrong-code" });
    const right = codeAt(secret, seconds(30));
    expect(await showSecondFactor({ by, code: right }, seconds(30))).toEqual({ ok: false, reason: "too-often" });
    const mine = (await listLog({ by: await anAdmin() })).filter(({ actorId }) => actorId === by.userId);
    expect(mine.filter(({ detail }) => detail.refused === "wrong-code")).toHaveLength(9);
    expect(JSON.stringify(mine)).not.toContain("000000");
  });
});

describe("a passkey", () => {
  const passkeyOf = (userId: string, vouchedAt: Date | null) => ({ id: crypto.randomUUID(), userId, vouchedAt });

  test("stands for the factor that was shown when it was added, and for none that is set up later", async () => {
    const { candidate: by, token } = await aFactor();
    const shown = passkeyOf(by.userId, seconds(60));
    expect(await showPasskey({ by, shown }, seconds(90))).toMatchObject({ ok: true });
    await letIn(by, seconds(90));
    const organiser = await organiserOfSession(token, seconds(90));
    const as = organiser.ok ? organiser.value : undefined;
    const code = codeAt(offeredSecret(by, now), seconds(120));
    expect(await setUpSecondFactor({ by, code, as }, seconds(120))).toMatchObject({ ok: true });
    expect(await showPasskey({ by, shown }, seconds(150))).toEqual({ ok: false, reason: "passkey" });
  });

  test("opens nothing that was added with the mailbox alone, is somebody else’s, or did not answer", async () => {
    const [{ candidate: by }, other] = [await aFactor(), await aFactor()];
    const { candidate: without } = await aCandidate();
    const tries = [
      { by, shown: passkeyOf(by.userId, null) },
      { by, shown: passkeyOf(other.candidate.userId, seconds(60)) },
      { by, shown: undefined },
      { by: without, shown: passkeyOf(without.userId, seconds(60)) },
    ];
    for (const tried of tries) expect(await showPasskey(tried, seconds(90))).toEqual({ ok: false, reason: "passkey" });
    const mine = (await listLog({ by: await anAdmin() })).filter(({ actorId }) => actorId === by.userId);
    expect(mine.filter(({ detail }) => detail.refused === "passkey")).toHaveLength(3);
  });
});
