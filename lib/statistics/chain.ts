/** What is in the chain. */
export const chainKinds = ["release", "places", "signatures"] as const;
export type ChainKind = (typeof chainKinds)[number];

/** Something published, sealed by what it says and by everything published before it. */
export interface ChainEntry extends Published {
  /** From 1, without a gap. */
  number: number;
  /** The hash of the entry before, or `beforeTheFirst`. */
  previousHash: string;
  /** Of this entry, as `entryHash` has it. */
  hash: string;
}

interface Published {
  kind: ChainKind;
  /** Its permanent name among its kind. */
  name: string;
  /** When it was published. */
  at: Date;
  /** Of the bytes of its file, in hexadecimal. */
  contentSha256: string;
}

/** Stands in the first entry where the others have the hash of the one before. */
export const beforeTheFirst = "0".repeat(64);

/** SHA-256 in hexadecimal; a text is taken as UTF-8. */
export async function sha256Of(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The hash an entry must have: SHA-256 over a line for each of its fields. */
export function entryHash(entry: Omit<ChainEntry, "hash">): Promise<string> {
  const { number, kind, name, at, contentSha256, previousHash } = entry;
  const lines = ["unticked-chain-1", String(number), kind, name, at.toISOString(), contentSha256, previousHash];
  return sha256Of(lines.map((line) => `${line}\n`).join(""));
}

/** The entry that follows the last one, or begins the chain where there is none. */
export async function nextEntry(
  previous: Pick<ChainEntry, "number" | "hash"> | undefined,
  published: Published,
): Promise<ChainEntry> {
  const { kind, name, at, contentSha256 } = published;
  const { number, hash: previousHash } = previous ?? { number: 0, hash: beforeTheFirst };
  const entry = { number: number + 1, kind, name, at, contentSha256, previousHash };
  return { ...entry, hash: await entryHash(entry) };
}

/** What can be wrong with an entry. */
export const chainFaults = [
  /** Its number does not follow. */
  "number",
  /** It does not name the hash of the one before it. */
  "previous",
  /** Its own hash is not what its fields give. */
  "hash",
  /** Its file is another than was published. */
  "content",
  /** Its file is not there. */
  "missing",
] as const;
export type ChainFault = (typeof chainFaults)[number];

export interface CheckedEntry {
  entry: ChainEntry;
  /** Empty where all is as it was published. */
  faults: ChainFault[];
}

/** What an entry vouches for of a file, or undefined where there is none. */
export type ContentOf = (entry: ChainEntry) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** Recomputes the chain from its beginning, an entry at a time, each with its file. */
export async function* checkChain(
  entries: readonly ChainEntry[],
  contentOf: ContentOf,
): AsyncGenerator<CheckedEntry, void> {
  let before: Pick<ChainEntry, "number" | "hash"> = { number: 0, hash: beforeTheFirst };
  for (const entry of entries) {
    const found: [ChainFault, boolean][] = [
      ["number", entry.number !== before.number + 1],
      ["previous", entry.previousHash !== before.hash],
      ["hash", entry.hash !== (await entryHash(entry))],
    ];
    const content = await contentOf(entry);
    if (!content) found.push(["missing", true]);
    else found.push(["content", (await sha256Of(content)) !== entry.contentSha256]);
    yield { entry, faults: found.flatMap(([fault, is]) => (is ? [fault] : [])) };
    before = entry;
  }
}

/** The entries with which something is wrong; none where the chain and its files are as they were published. */
export async function verifyChain(entries: readonly ChainEntry[], contentOf: ContentOf): Promise<CheckedEntry[]> {
  const checked: CheckedEntry[] = [];
  for await (const one of checkChain(entries, contentOf)) if (one.faults.length > 0) checked.push(one);
  return checked;
}
