import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { aDatabase } from "@/lib/testing/a-database";
import { anOpenPetition, sendsMails, signs, type WaitingMail } from "@/lib/testing/a-signer";
import { correctAddress, resendMail } from "./change";
import { confirmByCode, confirmByToken } from "./confirm";
import { askNewAddress, confirmNewAddress } from "./move";
import { askToWithdraw, stopUpdates, withdrawByToken } from "./withdraw";

beforeAll(aDatabase);
// Every test has a day of its own.
beforeEach(() => db.rateLimit.deleteMany());

const now = new Date("2026-11-22T12:00:00Z");
const client = () => randomUUID();
const counted = (petitionId: string) => db.signature.count({ where: { petitionId, verifiedAt: { not: null } } });
const onlyMail = async (petition: string): Promise<WaitingMail> =>
  (await sendsMails(petition))[0] ?? expect.fail("There is no mail");

/** Signs, answers the mail, and gets the link for withdrawing. */
async function aSignature(petition: string) {
  await signs({ petition }, now);
  const confirmation = await onlyMail(petition);
  await confirmByToken(confirmation.token, now);
  await askToWithdraw({ slug: petition, email: confirmation.email, client: client() }, now);
  return { confirmation, withdrawal: await onlyMail(petition) };
}

test("every link and code of a signature is worth nothing once it is withdrawn", async () => {
  const petition = await anOpenPetition(now);
  const { confirmation, withdrawal } = await aSignature(petition);
  const { id, code, token, email } = confirmation;
  expect(await withdrawByToken(withdrawal.token)).toBe(1);
  expect(await confirmByToken(token, now)).toEqual({ ok: false, reason: "unknown" });
  expect(await confirmByCode({ id, code }, now)).toEqual({ ok: false, reason: "wrong-code" });
  expect(await withdrawByToken(withdrawal.token)).toBe(0);
  expect(await stopUpdates(token)).toBe(false);
  expect(await correctAddress({ id, email, client: client() }, now)).toEqual({ ok: false, reason: "unknown" });
  await resendMail({ id, client: client() }, now);
  expect([await sendsMails(petition), await counted(petition)]).toEqual([[], 0]);
});

test("the link to another address moves a signature once, and takes none back that has moved on", async () => {
  const petition = await anOpenPetition(now);
  const { withdrawal } = await aSignature(petition);
  const moved = async (email: string, token: string) => {
    await askNewAddress({ token, email, client: client() }, now);
    const mail = await onlyMail(petition);
    expect(await confirmNewAddress(mail.token)).toMatchObject({ ok: true });
    return mail;
  };
  const first = await moved("first@example.org", withdrawal.token);
  await askToWithdraw({ slug: petition, email: "first@example.org", client: client() }, now);
  await moved("second@example.org", (await onlyMail(petition)).token);
  const before = await db.signature.findMany({ where: { petitionId: petition, verifiedAt: { not: null } } });
  await confirmNewAddress(first.token);
  const after = await db.signature.findMany({ where: { petitionId: petition, verifiedAt: { not: null } } });
  expect(after).toEqual(before);
});
