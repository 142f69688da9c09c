import "server-only";
import type { db } from "@/lib/infra/db";
import { nextEntry, type ChainEntry } from "../chain";

type Work = Pick<typeof db, "$executeRaw" | "chainEntry">;
type Published = Pick<ChainEntry, "kind" | "name" | "at" | "contentSha256">;

/** Seals something published behind all before it, in the transaction that publishes it: the chain has no fork and no gap. */
export async function appendToChain(work: Work, published: Published): Promise<void> {
  await work.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('chain', 0))`;
  const last = await work.chainEntry.findFirst({ orderBy: { number: "desc" } });
  await work.chainEntry.create({ data: await nextEntry(last ?? undefined, published) });
}
