import type { ChainEntry } from "./chain";

/** What a fingerprint that somebody kept is in the chain. "none": nothing was asked. */
export type HashLookup =
  | { kind: "none" | "malformed" | "unknown" }
  /** `entry`: of an entry itself. `file`: of the file of an entry. */
  | { kind: "entry" | "file"; entry: ChainEntry };

/** Looks a typed fingerprint up. Spaces and capitals make no difference. */
export function lookUpHash(entries: readonly ChainEntry[], typed: string): HashLookup {
  const hash = typed.replace(/\s/g, "").toLowerCase();
  if (hash === "") return { kind: "none" };
  if (!/^[0-9a-f]{64}$/.test(hash)) return { kind: "malformed" };
  const entry = entries.find((one) => one.hash === hash);
  if (entry) return { kind: "entry", entry };
  const ofFile = entries.find((one) => one.contentSha256 === hash);
  return ofFile ? { kind: "file", entry: ofFile } : { kind: "unknown" };
}
