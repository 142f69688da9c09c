import "server-only";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { db } from "@/lib/infra/db";
import { logFault } from "@/lib/infra/log";
import type { Transaction } from "@/lib/infra/outbox";
import { mostAttempts } from "../copy";
import { openCopyKey, sealCopyPart } from "../store";
import { type AddFile, copyAccount } from "./copy-making";

const partBytes = 1024 * 1024;
/** The longest that somebody's copy may take. */
const longestMaking = { timeout: 10 * 60_000, maxWait: 10_000 };
/** What is packed already is taken as it is. */
const isPacked = /\.(png|jpg|pdf|docx|eml)$/;

/** Makes the copies that people have asked for, one after another, until none waits or the signal is given. Gives how many. */
export async function makeCopies(now: () => Date, signal: AbortSignal): Promise<number> {
  let made = 0;
  while (!signal.aborted) {
    const id = await begin();
    if (id === undefined) return made;
    made += (await make(id, now())) ? 1 : 0;
  }
  return made;
}

/** Counts the attempt before it is made, so that a copy which ends its maker is not begun for ever. */
async function begin(): Promise<string | undefined> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    UPDATE "AccountExport" SET "attempts" = "attempts" + 1 WHERE "id" = (
      SELECT "id" FROM "AccountExport" WHERE "readyAt" IS NULL AND "attempts" < ${mostAttempts}
        ORDER BY "attempts", "askedAt" LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING "id"`;
  return row?.id;
}

/** Whether the account is being erased at this moment: whoever does it holds its row, and waits for the row of the copy. */
async function isGoing(userId: string): Promise<boolean> {
  const free = await db.$queryRaw<
    unknown[]
  >`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR KEY SHARE SKIP LOCKED`;
  return free.length === 0;
}

/** All of it or nothing: the row is held while it is made, and what was made is there once it is whole. */
async function make(id: string, now: Date): Promise<boolean> {
  const work = async (work: Transaction) => {
    const [row] = await work.$queryRaw<{ userId: string; wrappedKey: Uint8Array }[]>`
      SELECT "userId", "wrappedKey" FROM "AccountExport" WHERE "id" = ${id}::uuid AND "readyAt" IS NULL FOR NO KEY UPDATE SKIP LOCKED`;
    if (!row) return false;
    const archive = anArchive(async (number, isLast, bytes) => {
      if (await isGoing(row.userId)) throw new Error("The account is being erased");
      const sealed = sealCopyPart(openCopyKey({ id, wrappedKey: row.wrappedKey }), { id, number, isLast }, bytes);
      await work.accountExportPart.create({ data: { exportId: id, number, sealed } });
    });
    await copyAccount(row.userId, archive.add, now);
    await work.accountExport.update({ where: { id }, data: { ...(await archive.end()), readyAt: now } });
    return true;
  };
  try {
    return await db.$transaction(work, longestMaking);
  } catch (fault) {
    // Whoever erased their account meanwhile wants none; anybody else is told that it failed.
    logFault("copy.failed", fault);
    return false;
  }
}

type KeepPart = (number: number, isLast: boolean, bytes: Uint8Array) => Promise<void>;

/** A ZIP that is never in memory as a whole: what is there of it is handed on in pieces of one size, the last excepted. */
function anArchive(keep: KeepPart): { add: AddFile; end(): Promise<{ pieces: number; bytes: number }> } {
  let waiting: Uint8Array[] = [];
  let [pieces, bytes] = [0, 0];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    waiting.push(chunk);
  });
  const flush = async (isLast: boolean) => {
    let rest: Uint8Array = Buffer.concat(waiting);
    for (; rest.length > partBytes || (isLast && rest.length > 0); pieces += 1) {
      const part = rest.subarray(0, partBytes);
      rest = rest.subarray(part.length);
      bytes += part.length;
      await keep(pieces, isLast && rest.length === 0, part);
    }
    waiting = [rest];
  };
  return {
    add: async (path, content) => {
      const file = isPacked.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path);
      zip.add(file);
      file.push(typeof content === "string" ? Buffer.from(content) : content, true);
      await flush(false);
    },
    end: async () => {
      zip.end();
      await flush(true);
      return { pieces, bytes };
    },
  };
}
