import "server-only";
import { isIPv6 } from "node:net";
import { Prisma } from "@/prisma/generated/client";
import { type AllowanceName, allowances, pointsOf, type SetPoints } from "@/lib/kernel/allowances.data";
import { now, today } from "./clock";
import { db, often } from "./db";
import { type KeptReading, keptReading } from "./kept-reading";
import { keyedHash } from "./vault";

const day = 24 * 60 * 60;

declare global {
  // Next evaluates a module once per bundle; what is set is read once per process.
  var untickedLimits: KeptReading<SetPoints> | undefined;
}

const reading = () =>
  keptReading<SetPoints>({
    name: "limits",
    read: async () => new Map((await db.limit.findMany()).map(({ name, points }) => [name, points])),
    // Together three seconds, as with switches.
    everyMs: 2_000,
    patienceMs: 1_000,
    otherwise: new Map(),
  });

/** What admins have set, at most three seconds old. While the database is away, or slow, what was last read holds. */
const setPoints = () => (globalThis.untickedLimits ??= reading()).get();

/** Lets this process look again at once. */
export function lookAgainAtLimits(): void {
  globalThis.untickedLimits?.lookAgain();
}

type Name = AllowanceName;
type Charge<Spent extends Name> = readonly [name: Spent, key: string];

/** Keys are keyed hashes, and what lasts no longer than a day is another on the next: there is no log of addresses. */
function rowKey([name, key]: Charge<Name>): string {
  const isShort = allowances[name].seconds <= day;
  return `${name}:${keyedHash(isShort ? `limit ${today()}` : "limit", key)}`;
}

/** Charges one counter, unless one before it was spent; a counter whose time is over begins anew. */
function charged(charge: Charge<Name>, at: number, set: SetPoints): Prisma.Sql {
  const { seconds } = allowances[charge[0]];
  const points = pointsOf(charge[0], set);
  const expire = new Date(now().getTime() + seconds * 1000);
  const before = Array.from({ length: at }, (_, index) => Prisma.sql`SELECT FROM ${named(index)} WHERE NOT "isIn"`);
  const mayGoOn = at === 0 ? Prisma.sql`true` : Prisma.sql`NOT EXISTS (${Prisma.join(before, " UNION ALL ")})`;
  return Prisma.sql`${named(at)} AS (
    INSERT INTO "RateLimit" AS "kept" ("key", "points", "expire") SELECT ${rowKey(charge)}, 1, ${expire} WHERE ${mayGoOn}
    ON CONFLICT ("key") DO UPDATE SET
      "points" = CASE WHEN "kept"."expire" <= ${now()} THEN 1 ELSE "kept"."points" + 1 END,
      "expire" = CASE WHEN "kept"."expire" <= ${now()} THEN EXCLUDED."expire" ELSE "kept"."expire" END
    RETURNING "points" <= ${points} AS "isIn")`;
}

const named = (at: number) => Prisma.raw(`"charge${at}"`);

/**
 * Charges counters in their order, in one statement. Gives the first that was spent before, and charges none behind it; undefined where
 * all allow it. Shared by every instance, since they share the database.
 */
async function firstSpent<Spent extends Name>(charges: readonly Charge<Spent>[]): Promise<Spent | undefined> {
  const set = await setPoints();
  const steps = charges.map((charge, at) => charged(charge, at, set));
  const outcomes = charges.map((_, at) => Prisma.sql`SELECT ${at}::int AS "at" FROM ${named(at)} WHERE NOT "isIn"`);
  const [spent] = await db.$queryRaw<{ at: number }[]>`
    ${often} WITH ${Prisma.join(steps)} SELECT min("at") AS "at" FROM (${Prisma.join(outcomes, " UNION ALL ")}) AS "spent"`;
  return typeof spent?.at === "number" ? charges[spent.at]?.[0] : undefined;
}

async function mayAll(...charges: Charge<Name>[]): Promise<boolean> {
  return (await firstSpent(charges)) === undefined;
}

/** Whether another mail may go to this address, asked for by this client. */
export async function mayMail(address: string, client: string): Promise<boolean> {
  return mayAll(["mail-client", client], ["mail-address", address.toLowerCase()]);
}

/** Whether another PDF may be composed for this client. */
export async function mayCompose(client: string): Promise<boolean> {
  return mayAll(["compose", client]);
}

/** Whether another draft may be begun by this client. */
export async function mayBegin(client: string): Promise<boolean> {
  return mayAll(["draft", client]);
}

/** Whether this client may send files once more. */
export async function mayUpload(client: string): Promise<boolean> {
  return mayAll(["upload", client]);
}

/** Whether another report of a change may be sent by this client. */
export async function mayReport(client: string): Promise<boolean> {
  return mayAll(["report", client]);
}

/**
 * Whether this client may say something about this portal once more; `about` is the address that gets a mail of it, or what is added to.
 */
export async function mayComplain(about: string, client: string): Promise<boolean> {
  return mayAll(["concern", client], ["mail-address", about.toLowerCase()]);
}

interface SigningAsked {
  client: string;
  /** A hash of the mailbox that is the same under every petition. */
  mailbox: string;
}

/**
 * Whether this client may have one more mail about a signature sent, and whether that mailbox is to get one more. Who asks hears of the
 * first alone: the others would tell how often an address was signed with.
 */
export async function maySign({ client, mailbox }: SigningAsked): Promise<"yes" | "no-mail" | "no"> {
  const spent = await firstSpent([
    ["sign-client", client],
    ["sign-pair", `${client} ${mailbox}`],
    ["sign-mailbox", mailbox],
  ]);
  if (spent === undefined) return "yes";
  return spent === "sign-client" ? "no" : "no-mail";
}

/** Whether one more code may be tried for the signature of that id. */
export async function mayTryCode(id: string): Promise<boolean> {
  return mayAll(["code", id]);
}

/** Whether one more of the codes that were mailed to an address for one purpose may be tried. */
export async function mayTryMailedCode(purposeAndAddress: string): Promise<boolean> {
  return mayAll(["mailed-code", purposeAndAddress]);
}

/** Whether this client may have another question put to a passkey. */
export async function mayAskPasskey(client: string): Promise<boolean> {
  return mayAll(["passkey-client", client]);
}

/** Whether this person may type another code of their second factor. */
export async function maySecondFactor(userId: string): Promise<boolean> {
  return mayAll(["second-factor", userId]);
}

/** Whether another copy of everything may be made for this person. */
export async function mayCopy(userId: string): Promise<boolean> {
  return mayAll(["copy", userId]);
}

/** Whether another refusal of this person is written down. */
export async function mayBeRefused(userId: string): Promise<boolean> {
  return mayAll(["refusal", userId]);
}

/** Who is asking, for limits only; the server has put the true address in this header. Of IPv6 the network that one household has. */
export function clientOf(headers: Headers): string {
  const address = headers.get("x-forwarded-for")?.split(",")[0]?.trim() || "unknown";
  return isIPv6(address) ? networkOf(address) : address;
}

const groupsOf = (part: string) => part.split(":").filter((group) => group !== "");

/** The first half of an IPv6 address. One that stands for an IPv4 address stays whole. */
function networkOf(address: string): string {
  const written = new URL(`http://[${address.replace(/%.*/, "")}]`).hostname.slice(1, -1);
  if (written.startsWith("::ffff:")) return written;
  const [front = "", back = ""] = written.split("::");
  const zeros = Array<string>(8 - groupsOf(front).length - groupsOf(back).length).fill("0");
  return [...groupsOf(front), ...zeros, ...groupsOf(back)].slice(0, 4).join(":");
}

/** Forgets counters whose time is over. Gives how many. */
export async function purgeLimits(now: Date): Promise<number> {
  const { count } = await db.rateLimit.deleteMany({ where: { expire: { lte: now } } });
  return count;
}
