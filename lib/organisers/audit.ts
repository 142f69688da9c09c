import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { empty, entryHash } from "./log";
import type { Deed } from "./schema";

/** The transaction of what is written down. */
export type Work = Pick<Prisma.TransactionClient, "$executeRaw" | "auditEvent">;

/**
 * Writes down what was done at the desk, or refused, sealed by the hash of the entry before: in the transaction of the act, as its last
 * statement, since until that ends nobody else can write into the log. An act that fails takes its entry with it.
 */
export async function recordAct(work: Work, { by, kind, detail = {}, refused }: Deed, now: Date): Promise<void> {
  await work.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('audit', 0))`;
  const last = await work.auditEvent.findFirst({ orderBy: { number: "desc" }, select: { number: true, hash: true } });
  const { number, hash: previousHash } = last ?? empty;
  const entry = {
    number: number + 1,
    at: now,
    actorId: by === "server" ? undefined : by.userId,
    kind,
    detail: refused === undefined ? detail : { ...detail, refused },
    previousHash,
  };
  await work.auditEvent.create({ data: { ...entry, actorId: entry.actorId ?? null, hash: entryHash(entry) } });
}
