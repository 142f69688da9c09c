import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import type { Organiser } from "@/lib/kernel/actor";
import { aDatabase } from "@/lib/testing/a-database";
import { aMailServer } from "@/lib/testing/a-mail-server";
import { plantSigners } from "@/lib/testing/a-signature";
import { anOpenPetition, aSigner, signs, waitingMails } from "@/lib/testing/a-signer";
import { anEnvironment } from "@/lib/testing/an-environment";
import { anOrganiser } from "@/lib/testing/an-actor";
import { confirmByToken } from "./commands/confirm";
import { countSignatures } from "./commands/count-signatures";
import { sendSignatureMails } from "./commands/send-signature-mails";
import { signPetition } from "./commands/sign";
import { startInvalidation, workOnInvalidations } from "./desk/commands/invalidate";
import { invalidationSchema } from "./desk/criteria";
import { trendsOf } from "./desk/queries/trends";

beforeAll(aDatabase);
let petition: string;
let by: Organiser;
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition", "RateLimit" CASCADE`;
  [petition, by] = [await anOpenPetition(now), await anOrganiser()];
});

const now = new Date("2026-11-22T12:00:00Z");
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const addresses = 10_000;
/** So many forms are under way at once. */
const lanes = 20;

interface Attack {
  addresses: number;
  /** Which connection it uses for an address. */
  clientOf: (address: number) => string;
}

/** A program that fills in the form with one address after another, the field that people do not see too. Gives how many forms were taken. */
async function attack({ addresses, clientOf }: Attack): Promise<number> {
  let [next, taken] = [0, 0];
  const lane = async () => {
    while (next < addresses) {
      const at = next;
      next += 1;
      const form = aSigner(now, { name: `Person ${at}`, email: `person-${at}@bots.example`, trap: "Person" });
      const signed = await signPetition({ slug: petition, form, client: clientOf(at) }, now);
      if (signed.ok) taken += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return taken;
}

/** What the mail server is handed by then: who is written to. */
async function mailedBy(moment: Date): Promise<string[]> {
  const server = await aMailServer();
  anEnvironment({ ...env(), smtpUrl: server.url });
  await sendSignatureMails(() => moment);
  server.close();
  return server.taken.flatMap(({ to }) => to);
}

test(
  "a bot that tries ten thousand addresses over a hundred connections holds nobody up; organisers see it, clear it away, and its mails never go",
  { timeout: 300_000 },
  async () => {
    for (const ago of [600, 500, 400, 300, 200])
      await plantSigners(petition, { count: 5, domain: `d${ago}.example`, signedAt: after(-ago), verifiedAt: now });
    expect(await attack({ addresses, clientOf: (at) => `bot ${at % 100}` })).toBe(addresses);
    const id = await signs({ petition, given: { email: "sofia@example.org" } }, now);
    const mail = (await waitingMails(petition)).find((waiting) => waiting.id === id) ?? expect.fail("There is no mail");
    expect(await mailedBy(after(1))).toEqual(["sofia@example.org"]);
    expect(await confirmByToken(mail.token, now)).toMatchObject({ ok: true });

    const { domains, bursts, signals } = await trendsOf({ by, petition }, after(2));
    expect(domains).toMatchObject([{ domain: "bots.example", all: addresses, counted: 0, lastDay: addresses }]);
    expect(bursts).toMatchObject([{ all: addresses + 1, counted: 1, ofOneDomain: addresses, from: now }]);
    expect(signals[0]).toMatchObject({ signal: "trap", all: addresses });
    const criteria = { domain: "bots.example", to: after(2).toISOString(), mark: crypto.randomUUID() };
    const form = invalidationSchema.parse({ ...criteria, reason: "One machine.", expected: String(addresses) });
    expect(await startInvalidation({ by, petition }, form, after(2))).toMatchObject({ ok: true });
    expect(await workOnInvalidations(() => after(2), new AbortController().signal)).toBe(addresses);
    expect(await mailedBy(after(60))).toEqual([]);
    await countSignatures();
    const hours = await db.countedHour.findMany({ where: { petitionId: petition } });
    expect(hours).toMatchObject([{ added: 26, removed: 0 }]);
  },
);
