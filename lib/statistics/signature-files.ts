import { fileOf } from "./addresses";
import type { ChainEntry } from "./chain";
import { dayOfHour } from "./hours-file";

/** A file about signatures on petitions, as lists have it. */
export interface SignatureFile {
  /** Where signers live, by release; or how many signatures came and went, by day. */
  kind: "places" | "signatures";
  /** Of the release, or the day. */
  name: string;
  /** Below the folder of the open data. */
  path: string;
  /** Of its bytes, in hexadecimal; undefined for the newest day, to which the next hour adds lines. */
  sha256: string | undefined;
}

const isOfSignatures = (entry: ChainEntry): entry is ChainEntry & Pick<SignatureFile, "kind"> =>
  entry.kind !== "release";

/** The files about signatures that the chain vouches for, each once, the oldest first. */
export function signatureFiles(chain: readonly ChainEntry[]): SignatureFile[] {
  // The last hour of a day vouches for the whole of its file.
  const newest = new Map(chain.filter(isOfSignatures).map((entry) => [fileOf(entry), entry]));
  const growing = [...newest].findLast(([, { kind }]) => kind === "signatures")?.[0];
  return [...newest].map(([path, { kind, name, contentSha256 }]) => ({
    ...{ kind, path },
    name: kind === "signatures" ? dayOfHour(name) : name,
    sha256: path === growing ? undefined : contentSha256,
  }));
}
