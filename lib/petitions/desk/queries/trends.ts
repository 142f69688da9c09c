import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Organiser } from "@/lib/kernel/actor";
import { mailboxOf } from "@/lib/kernel/mailbox";
import { type Signal, signals } from "@/lib/petitions/schema";
import { leastShown } from "../trend-limits.data";
import { openSigners } from "./keys";

const mostShown = 30;
/** In days and minutes. */
const burstDays = 7;
const burstMinutes = 10;
/** So many times the middle one of all that had any. */
const burstTimes = 4;
const minuteMs = 60_000;

/** How many signatures have something in common, and how many of them count. */
export interface Share {
  all: number;
  counted: number;
}

export interface DomainTrend extends Share {
  hash: string;
  /** Undefined where what its signers typed is deleted. */
  domain: string | undefined;
  lastDay: number;
}

export interface BurstTrend extends Share {
  from: Date;
  to: Date;
  /** The most that came from one domain. */
  ofOneDomain: number;
}

export interface Trends {
  counted: number;
  unconfirmed: number;
  invalidated: number;
  domains: readonly DomainTrend[];
  bursts: readonly BurstTrend[];
  signals: readonly (Share & { signal: Signal })[];
}

interface SealedRow {
  id: string;
  petitionId: string;
  sealed: Uint8Array;
  salt: Uint8Array;
  domainHash: string;
}

/** The mail domains behind hashes, each read in one signature that has it and is still sealed. */
export async function domainNames(petitionId: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await organiserDb.$queryRaw<SealedRow[]>`
    SELECT "one".* FROM unnest(${[...hashes]}::text[]) AS "hash", LATERAL (
      SELECT "id", "petitionId", "sealed", "salt", "domainHash" FROM "Signature" JOIN "SignatureKey" ON "signatureId" = "id"
      WHERE "petitionId" = ${petitionId}::uuid AND "domainHash" = "hash" AND "sealed" IS NOT NULL AND "salt" IS NOT NULL LIMIT 1
    ) AS "one"`;
  const signers = await openSigners(rows);
  return new Map(
    rows.flatMap(({ id, domainHash }) => {
      const domain = mailboxOf(signers.get(id)?.email ?? "")?.domain;
      return domain !== undefined ? [[domainHash, domain] as const] : [];
    }),
  );
}

async function domainTrends(petitionId: string, now: Date): Promise<DomainTrend[]> {
  const dayAgo = new Date(now.getTime() - 24 * 60 * minuteMs);
  const rows = await organiserDb.$queryRaw<Omit<DomainTrend, "domain">[]>`
    SELECT "domainHash" AS "hash", count(*)::int AS "all",
      count(*) FILTER (WHERE "signatureCounts"("verifiedAt", "invalidationId"))::int AS "counted",
      count(*) FILTER (WHERE "signedAt" > ${dayAgo})::int AS "lastDay"
    FROM "Signature" WHERE "petitionId" = ${petitionId}::uuid AND "domainHash" IS NOT NULL
    GROUP BY "domainHash" HAVING count(*) >= ${leastShown} ORDER BY count(*) DESC, "domainHash" LIMIT ${mostShown}`;
  const hashes = rows.map(({ hash }) => hash);
  const names = await domainNames(petitionId, hashes);
  return rows.map((row) => ({ ...row, domain: names.get(row.hash) }));
}

async function burstTrends(petitionId: string, now: Date): Promise<BurstTrend[]> {
  const since = new Date(now.getTime() - burstDays * 24 * 60 * minuteMs);
  const rows = await organiserDb.$queryRaw<Omit<BurstTrend, "to">[]>`
    WITH "ofDomains" AS (
      SELECT date_bin(make_interval(mins => ${burstMinutes}::int), "signedAt", 'epoch'::timestamptz) AS "from",
        "domainHash", count(*) AS "all",
        count(*) FILTER (WHERE "signatureCounts"("verifiedAt", "invalidationId")) AS "counted"
      FROM "Signature" WHERE "petitionId" = ${petitionId}::uuid AND "signedAt" >= ${since} GROUP BY 1, 2
    ), "windows" AS (
      SELECT "from", sum("all")::int AS "all", sum("counted")::int AS "counted",
        coalesce(max("all") FILTER (WHERE "domainHash" IS NOT NULL), 0)::int AS "ofOneDomain"
      FROM "ofDomains" GROUP BY "from"
    )
    SELECT * FROM "windows" WHERE "all" >= greatest(${leastShown}::int,
      ${burstTimes}::int * (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY "all") FROM "windows"))
    ORDER BY "all" DESC, "from" LIMIT ${mostShown}`;
  return rows.map((row) => ({ ...row, to: new Date(row.from.getTime() + burstMinutes * minuteMs) }));
}

async function signalTrends(petitionId: string): Promise<Trends["signals"]> {
  const rows = await organiserDb.$queryRaw<(Share & { signal: string })[]>`
    SELECT "signal", count(*)::int AS "all",
      count(*) FILTER (WHERE "signatureCounts"("verifiedAt", "invalidationId"))::int AS "counted"
    FROM "Signature", unnest("signals") AS "signal" WHERE "petitionId" = ${petitionId}::uuid
    GROUP BY "signal" HAVING count(*) >= ${leastShown}`;
  return signals.flatMap((signal) => {
    const row = rows.find((found) => found.signal === signal);
    return row ? [{ ...row, signal }] : [];
  });
}

/** What the signatures of a petition have in common: to see an attack by. */
export async function trendsOf({ petition }: { by: Organiser; petition: string }, now: Date): Promise<Trends> {
  const [[states], domains, bursts, ofSignals] = await Promise.all([
    organiserDb.$queryRaw<Pick<Trends, "counted" | "unconfirmed" | "invalidated">[]>`
      SELECT count(*) FILTER (WHERE "signatureCounts"("verifiedAt", "invalidationId"))::int AS "counted",
        count(*) FILTER (WHERE "verifiedAt" IS NULL AND "invalidationId" IS NULL)::int AS "unconfirmed",
        count("invalidationId")::int AS "invalidated"
      FROM "Signature" WHERE "petitionId" = ${petition}::uuid`,
    domainTrends(petition, now),
    burstTrends(petition, now),
    signalTrends(petition),
  ]);
  return { ...(states ?? { counted: 0, unconfirmed: 0, invalidated: 0 }), domains, bursts, signals: ofSignals };
}
