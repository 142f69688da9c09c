import * as z from "zod/mini";
import { type ChainEntry, chainKinds } from "./chain";

// It would try whether it may compile code; the policy of our pages forbids that, and the try alone is a violation.
z.config({ jitless: true });

const entry = z.object({
  number: z.int(),
  kind: z.enum(chainKinds),
  name: z.string(),
  at: z.iso.datetime(),
  contentSha256: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
const chainFile = z.object({ entries: z.array(entry) });

/** The entries of the chain as `/api/v1/chain` publishes it, from the first on; undefined where it is something else. */
export function chainIn(published: unknown): ChainEntry[] | undefined {
  const read = z.safeParse(chainFile, published);
  return read.success ? read.data.entries.map((one) => ({ ...one, at: new Date(one.at) })) : undefined;
}
