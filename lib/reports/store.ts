import "server-only";
import { type KeptApart, keyOf, makeKey } from "@/lib/infra/key-apart";
import { open, seal } from "@/lib/infra/vault";
import { type ReportPicture, type Sealed, sealedSchema } from "./schema";

/** Binds the wrapped key of a report to its row. */
export const reportKeyPlace = (id: string) => `ChangeReport:${id}`;
const textPlace = (id: string) => `ChangeReport:${id}:sealed`;
const picturePlace = (id: string) => `ChangeReport:${id}:sealedPicture`;

/**
 * Seals what was typed, and the picture if there is one, with a key of its own, bound to the row they will stand in. Gives the columns, and
 * the row of the key.
 */
export function sealReport(id: string, content: Sealed, picture?: ReportPicture) {
  const { key, wrappedKey } = makeKey(reportKeyPlace(id));
  const plain = Buffer.from(JSON.stringify({ ...content, picture: picture?.type }));
  const sealedPicture = picture ? seal(key, picturePlace(id), picture.bytes) : null;
  return { columns: { sealed: seal(key, textPlace(id), plain), sealedPicture }, key: { reportId: id, wrappedKey } };
}

interface ReportRow extends KeptApart {
  id: string;
  sealed: Uint8Array;
}

/** Opens what `sealReport` sealed. What does not open was altered or moved, which nobody can mend by typing: it throws. */
export function openReport(row: ReportRow): Sealed {
  const plain = open(keyOf(reportKeyPlace(row.id), row), textPlace(row.id), row.sealed);
  if (!plain) throw new Error(`ChangeReport ${row.id} does not open`);
  return sealedSchema.parse(JSON.parse(plain.toString("utf8")));
}

/** The picture that came with a report; undefined where none did. Throws as `openReport` does. */
export function openReportPicture(row: ReportRow & { sealedPicture: Uint8Array | null }): ReportPicture | undefined {
  const { picture: type } = openReport(row);
  if (type === undefined || row.sealedPicture === null) return undefined;
  const bytes = open(keyOf(reportKeyPlace(row.id), row), picturePlace(row.id), row.sealedPicture);
  if (!bytes) throw new Error(`The picture of ChangeReport ${row.id} does not open`);
  return { bytes, type };
}
