import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { today } from "./clock";
import { db } from "./db";
import { keyedHash } from "./vault";

const hour = 60 * 60;

/** What an hour allows, by what it costs. */
const allowances = {
  /** Mails to one address. */
  "mail-address": 6,
  /** Mails asked for by one client: an office, a school or a workshop may share an address. */
  "mail-client": 200,
  /** PDFs composed for one client. */
  compose: 300,
  /** Drafts begun by one client. */
  draft: 300,
  /** Posts with files sent by one client. */
  upload: 300,
  /** Reports of changes sent by one client, those that are refused included. */
  report: 60,
} as const;
type Allowance = keyof typeof allowances;

const limiters = new Map<Allowance, RateLimiterPrisma>();

function limiterFor(name: Allowance): RateLimiterPrisma {
  const made =
    limiters.get(name) ??
    new RateLimiterPrisma({
      storeClient: db,
      tableName: "rateLimit",
      keyPrefix: name,
      points: allowances[name],
      duration: hour,
      clearExpiredByTimeout: false,
    });
  limiters.set(name, made);
  return made;
}

/** Shared by every instance, since they share the database. Keys are keyed hashes that change with the day: there is no log of addresses. */
async function spend(name: Allowance, key: string): Promise<boolean> {
  try {
    await limiterFor(name).consume(keyedHash(`limit ${today()}`, key));
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

/** Whether another mail may go to this address, asked for by this client. */
export async function mayMail(address: string, client: string): Promise<boolean> {
  return (await spend("mail-client", client)) && (await spend("mail-address", address.toLowerCase()));
}

/** Whether another PDF may be composed for this client. */
export async function mayCompose(client: string): Promise<boolean> {
  return spend("compose", client);
}

/** Whether another draft may be begun by this client. */
export async function mayBegin(client: string): Promise<boolean> {
  return spend("draft", client);
}

/** Whether this client may send files once more. */
export async function mayUpload(client: string): Promise<boolean> {
  return spend("upload", client);
}

/** Whether another report of a change may be sent by this client. */
export async function mayReport(client: string): Promise<boolean> {
  return spend("report", client);
}

/** Who is asking, for limits only; the server has put the true address in this header. */
export function clientOf(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",")[0]?.trim() || "unknown";
}

/** Forgets counters whose hour is over. Gives how many. */
export async function purgeLimits(now: Date): Promise<number> {
  const { count } = await db.rateLimit.deleteMany({ where: { expire: { lte: now } } });
  return count;
}
