import { beforeAll, describe, expect, test } from "vitest";
import { aDatabase } from "@/lib/testing/a-database";
import { db } from "./db";
import { addressOfLink, dropProof, isLinkLive, linkForCode, makeProof, redeemLink } from "./mailed-proof";
import { newToken } from "./vault";

beforeAll(aDatabase);

const now = new Date("2026-11-22T12:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const day = 24 * 60;
const somebody = () => `${crypto.randomUUID()}@example.org`;

/** What was mailed to somebody who asked, with what they asked. */
async function aProof(purpose: "sign-in" | "confirm" | "new-address" = "confirm", email = somebody()) {
  const asked = { purpose, holder: newToken() };
  return { asked, email, ...(await makeProof({ ...asked, email }, now)) };
}

/** A code that is wrong. */
const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

describe("a code", () => {
  test("is exchanged once for a link that proves the address, in the place of the one in the mail", async () => {
    const { asked, email, token, code } = await aProof();
    const link = (await linkForCode({ ...asked, code }, now)) ?? expect.fail("The code does nothing");
    expect(await linkForCode({ ...asked, code }, now)).toBeUndefined();
    expect(await redeemLink({ ...asked, token }, now)).toBeUndefined();
    expect(await redeemLink({ ...asked, token: link }, now)).toBe(email);
    expect(await redeemLink({ ...asked, token: link }, now)).toBeUndefined();
  });

  test("sent many times at the same moment is exchanged once", async () => {
    const { asked, code } = await aProof();
    const links = await Promise.all([1, 2, 3].map(() => linkForCode({ ...asked, code }, now)));
    expect(links.filter((link) => link !== undefined)).toHaveLength(1);
  });

  test("works at the fifth try, and not at the sixth", async () => {
    const [fifth, sixth] = [await aProof(), await aProof()];
    const tryWrong = async ({ asked, code }: typeof fifth, times: number) => {
      for (let time = 1; time <= times; time += 1)
        expect(await linkForCode({ ...asked, code: another(code) }, now)).toBeUndefined();
    };
    await tryWrong(fifth, 4);
    expect(await linkForCode({ ...fifth.asked, code: fifth.code }, now)).toBeDefined();
    await tryWrong(sixth, 5);
    expect(await linkForCode({ ...sixth.asked, code: sixth.code }, now)).toBeUndefined();
    expect(await redeemLink({ ...sixth.asked, token: sixth.token }, now)).toBe(sixth.email);
  });

  test("gets no more than five tries when all come at the same moment", async () => {
    const { asked, code } = await aProof();
    await Promise.all(Array.from({ length: 12 }, () => linkForCode({ ...asked, code: another(code) }, now)));
    const row = await db.verificationToken.findFirstOrThrow({
      where: { codeTries: { gt: 0 } },
      orderBy: { codeTries: "desc" },
    });
    expect(row.codeTries).toBe(5);
  });

  test("is refused after twenty tries for one address in a day, however many codes were mailed to it", async () => {
    const email = somebody();
    for (let mail = 0; mail < 4; mail += 1) {
      const { asked, code } = await aProof("sign-in", email);
      for (let time = 1; time <= 5; time += 1) await linkForCode({ ...asked, code: another(code) }, now);
    }
    const { asked, code, token } = await aProof("sign-in", email);
    expect(await linkForCode({ ...asked, code }, now)).toBeUndefined();
    expect(await addressOfLink({ purpose: "sign-in", token }, now)).toBe(email);
    const again = await aProof("confirm", email);
    expect(await linkForCode({ ...again.asked, code: again.code }, now)).toBeDefined();
  });

  test("runs out after half an hour, and its link after a day", async () => {
    const { asked, token, code } = await aProof();
    expect(await linkForCode({ ...asked, code }, minutes(30))).toBeUndefined();
    expect(await isLinkLive({ ...asked, token }, new Date(minutes(day).getTime() - 1))).toBe(true);
    expect(await isLinkLive({ ...asked, token }, minutes(day))).toBe(false);
    expect(await redeemLink({ ...asked, token }, minutes(day))).toBeUndefined();
    const late = await aProof();
    expect(await linkForCode({ ...late.asked, code: late.code }, new Date(minutes(30).getTime() - 1))).toBeDefined();
  });
});

describe("what was mailed", () => {
  test("does nothing for somebody else, nor for another purpose", async () => {
    const { asked, token, code } = await aProof("confirm");
    const others = [
      { ...asked, holder: newToken() },
      { ...asked, purpose: "new-address" },
      { ...asked, purpose: "sign-in" },
    ] as const;
    for (const other of others) {
      expect(await linkForCode({ ...other, code }, now)).toBeUndefined();
      expect(await redeemLink({ ...other, token }, now)).toBeUndefined();
      expect(await isLinkLive({ ...other, token }, now)).toBe(false);
    }
    expect(await addressOfLink({ purpose: "sign-in", token }, now)).toBeUndefined();
    expect(await redeemLink({ ...asked, token }, now)).toBeDefined();
  });

  test("before is worth nothing once the same person asked again, or took it back", async () => {
    const { asked, email, token, code } = await aProof();
    const newer = await makeProof({ ...asked, email }, now);
    expect(await redeemLink({ ...asked, token }, now)).toBeUndefined();
    if (newer.code !== code) expect(await linkForCode({ ...asked, code }, now)).toBeUndefined();
    await dropProof(asked);
    expect(await redeemLink({ ...asked, token: newer.token }, now)).toBeUndefined();
  });

  test("is kept as hashes that say nothing without the portal’s key", async () => {
    const { asked, email, token, code } = await aProof();
    const [row] = await db.verificationToken.findMany({ orderBy: { expires: "desc" } });
    const kept = JSON.stringify(await db.verificationToken.findMany());
    for (const secret of [token, `"${code}"`, asked.holder, email]) expect(kept).not.toContain(secret);
    expect(row?.codeHash).toMatch(/^[0-9a-f]{64}$/);
  });
});
