import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { aDatabase } from "@/lib/testing/a-database";
import { anOpenPetition, aSigner, sendsMails, signs, waitingMails } from "@/lib/testing/a-signer";
import { confirmByToken } from "./confirm";
import { signPetition } from "./sign";

beforeAll(aDatabase);
// Every test has a day of its own.
beforeEach(() => db.rateLimit.deleteMany());

const now = new Date("2026-11-22T12:00:00Z");
const mailed = async (petition: string) => (await sendsMails(petition)).length;

describe("limits", () => {
  test(
    "a bot that tries 10,000 addresses is refused after four hundred; somebody else is not",
    { timeout: 120_000 },
    async () => {
      const petition = await anOpenPetition(now);
      const outcomes: string[] = [];
      for (let at = 0; at < 410; at += 1) {
        const form = aSigner(now, { email: `person-${at}@example.org` });
        const outcome = await signPetition({ slug: petition, form, client: "a bot" }, now);
        outcomes.push(outcome.ok ? "taken" : outcome.reason);
      }
      expect(outcomes.lastIndexOf("taken")).toBe(399);
      expect(new Set(outcomes.slice(400))).toEqual(new Set(["too-often"]));
      await signs({ petition, client: "somebody else" }, now);
    },
  );

  test("one client has eight mails go to a mailbox in a day, and who asks hears nothing of it", async () => {
    const given = { email: "bombed@example.org" };
    const petitions = await Promise.all(Array.from({ length: 12 }, () => anOpenPetition(now)));
    for (const petition of petitions) await signs({ petition, given, client: "a bot" }, now);
    expect(await Promise.all(petitions.map(mailed))).toEqual(petitions.map((_, at) => (at < 8 ? 1 : 0)));
  });

  test("a mailbox gets ten mails about a petition in a day, five a seat, and twenty in all", async () => {
    const email = "bombed@example.org";
    const [one, other, third] = [await anOpenPetition(now), await anOpenPetition(now), await anOpenPetition(now)];
    const bomb = async (petition: string) => {
      let mails = 0;
      for (const name of [...Array<string>(5).fill("One Ortega"), ...Array<string>(5).fill("Two Ortega")]) {
        await signs({ petition, given: { email, name } }, now);
        mails += (await sendsMails(petition)).length;
      }
      return mails;
    };
    expect([await bomb(one), await bomb(other), await bomb(third)]).toEqual([10, 10, 0]);
  });

  test("whoever types somebody else’s address keeps its owner from signing neither then nor later", async () => {
    const petition = await anOpenPetition(now);
    const email = "owner@example.org";
    for (let at = 0; at < 20; at += 1)
      await signs({ petition, given: { email, name: `Name ${at % 3} Bot` }, client: "a bot" }, now);
    await sendsMails(petition);
    const id = await signs({ petition, given: { email, name: "The Owner" } }, now);
    const mail = (await sendsMails(petition)).find((one) => one.id === id) ?? expect.fail("There is no mail");
    expect(await confirmByToken(mail.token, now)).toMatchObject({ ok: true });
  });

  test("what many clients asked for keeps the owner of a mailbox from signing for that day alone", async () => {
    const petition = await anOpenPetition(now);
    const given = { email: "owner@example.org" };
    for (let at = 0; at < 30; at += 1) await signs({ petition, given: { ...given, name: `Name ${at % 2} Bot` } }, now);
    await sendsMails(petition);
    await signs({ petition, given: { ...given, name: "The Owner" } }, now);
    expect(await waitingMails(petition)).toEqual([]);
    const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
    await db.rateLimit.deleteMany();
    const id = await signs({ petition, given: { ...given, name: "The Owner" } }, tomorrow);
    const [mail] = await sendsMails(petition);
    expect(mail).toMatchObject({ id, kind: "confirm", name: "The Owner" });
    expect(await confirmByToken(mail?.token ?? "", tomorrow)).toMatchObject({ ok: true });
  });
});
