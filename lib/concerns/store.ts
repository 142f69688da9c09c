import "server-only";
import { derivedToken, readDerivedToken } from "@/lib/infra/derived-token";
import { type KeptApart, keyOf, makeKey, withKey } from "@/lib/infra/key-apart";
import { open, seal } from "@/lib/infra/vault";
import { type Concern, type ConcernEntry, type EntryKind, entryKinds, type Writer, writerSchema } from "./schema";

/** Binds the wrapped key of a concern to its row. */
export const concernKeyPlace = (id: string) => `Concern:${id}`;
const writerPlace = (id: string) => `Concern:${id}:sealed`;
const entryPlace = (id: string) => `ConcernEntry:${id}:sealed`;

const purpose = "own concern";
/** One link for a concern, as long as it is there. */
const tag = "0".repeat(16);

/** What the secret link of a concern carries: no table holds it. */
export const concernToken = (id: string) => derivedToken(purpose, { id, tag });

/** The concern that a link is about; undefined for a link that is none of ours. */
export const concernIdIn = (token: string) => readDerivedToken(purpose, token)?.id;

/** Seals who wrote a concern, with a new key of its own. Gives the key, and the row of it. */
export function sealConcern(id: string, writer: Writer) {
  const { key, wrappedKey } = makeKey(concernKeyPlace(id));
  const sealed = seal(key, writerPlace(id), Buffer.from(JSON.stringify(writer)));
  return { key, sealed, kept: { concernId: id, wrappedKey } };
}

/** What is read of a concern to open all of it: its entries in their order. */
export const wholeConcern = { ...withKey, entries: { orderBy: { at: "asc" } } } as const;

interface ConcernRow extends KeptApart {
  id: string;
  reference: string;
  receivedAt: Date;
  sealed: Uint8Array;
}
interface EntryRow {
  id: string;
  kind: string;
  at: Date;
  sealed: Uint8Array;
}

/** The data key of a concern's row. */
export const openKey = (row: Pick<ConcernRow, "id" | "key">) => keyOf(concernKeyPlace(row.id), row);

/** The row of an entry: what was said in it sealed with the key of its concern. */
export function sealEntry(key: Uint8Array, concernId: string, { kind, at, words }: ConcernEntry) {
  const id = crypto.randomUUID();
  return { id, concernId, kind, at, sealed: seal(key, entryPlace(id), Buffer.from(words)) };
}

/** What does not open was altered or moved, which nobody can mend by typing: it throws. */
function opened(key: Uint8Array, place: string, sealed: Uint8Array): string {
  const plain = open(key, place, sealed);
  if (!plain) throw new Error(`${place} does not open`);
  return plain.toString("utf8");
}

function kindOf(word: string): EntryKind {
  const kind = entryKinds.find((known) => known === word);
  if (!kind) throw new Error("An entry of a concern is of no known kind");
  return kind;
}

/** Opens who wrote a concern. */
export const openWriter = (key: Uint8Array, { id, sealed }: Pick<ConcernRow, "id" | "sealed">): Writer =>
  writerSchema.parse(JSON.parse(opened(key, writerPlace(id), sealed)));

/** Opens one entry. */
export const openEntry = (key: Uint8Array, { id, kind, at, sealed }: EntryRow): ConcernEntry => ({
  kind: kindOf(kind),
  at,
  words: opened(key, entryPlace(id), sealed),
});

/** Opens a concern with all that was said in it. */
export function openConcern(row: ConcernRow & { entries: readonly EntryRow[] }): Concern {
  const key = openKey(row);
  const { id, reference, receivedAt, entries } = row;
  return {
    id,
    reference,
    receivedAt,
    writer: openWriter(key, row),
    entries: entries.map((entry) => openEntry(key, entry)),
  };
}
