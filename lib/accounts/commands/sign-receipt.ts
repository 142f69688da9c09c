import "server-only";
import { randomBytes } from "node:crypto";
import { env } from "@/lib/infra/env";
import { signed } from "@/lib/infra/signing";
import { type Erasure, type Receipt, rowKinds, signedText, type Statement } from "../receipt";

const numberBytes = 16;

/** The receipt for what was erased. Kinds of which there was nothing are left out. */
export function signReceipt({ what, rows, keys }: Erasure, now: Date): Receipt {
  const gone = rowKinds.flatMap((kind) => (rows[kind] ? [[kind, rows[kind]] as const] : []));
  const statement: Statement = {
    portal: env().baseUrl,
    what,
    erasedAt: new Date(Math.floor(now.getTime() / 1000) * 1000).toISOString(),
    rows: Object.fromEntries(gone),
    keys,
    number: randomBytes(numberBytes).toString("hex"),
  };
  return { statement, signature: signed(signedText(statement)) };
}
