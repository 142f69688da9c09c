import "server-only";
import { newKey, open, seal, unwrapKey, wrapKey } from "@/lib/infra/vault";
import { type ReportPicture, type Sealed, sealedSchema } from "./schema";

/** Binds the wrapped key of a report to its row. */
export const reportKeyPlace = (id: string) => `ChangeReport:${id}`;
const textPlace = (id: string) => `ChangeReport:${id}:sealed`;
const picturePlace = (id: string) => `ChangeReport:${id}:sealedPicture`;

interface SealedRow {
  wrappedKey: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
  sealedPicture: Uint8Array<ArrayBuffer> | null;
}

/** Seals what was typed, and the picture if there is one, with a key of its own, bound to the row they will stand in. */
export function sealReport(id: string, content: Sealed, picture?: ReportPicture): SealedRow {
  const key = newKey();
  const plain = Buffer.from(JSON.stringify({ ...content, picture: picture?.type }));
  return {
    wrappedKey: wrapKey(reportKeyPlace(id), key),
    sealed: seal(key, textPlace(id), plain),
    sealedPicture: picture ? seal(key, picturePlace(id), picture.bytes) : null,
  };
}

interface ReportRow {
  id: string;
  wrappedKey: Uint8Array;
  sealed: Uint8Array;
}

/** Opens what `sealReport` sealed. What does not open was altered or moved, which nobody can mend by typing: it throws. */
export function openReport({ id, wrappedKey, sealed }: ReportRow): Sealed {
  const plain = open(unwrapKey(reportKeyPlace(id), wrappedKey), textPlace(id), sealed);
  if (!plain) throw new Error(`ChangeReport ${id} does not open`);
  return sealedSchema.parse(JSON.parse(plain.toString("utf8")));
}

/** The picture that came with a report; undefined where none did. Throws as `openReport` does. */
export function openReportPicture(row: ReportRow & { sealedPicture: Uint8Array | null }): ReportPicture | undefined {
  const { picture: type } = openReport(row);
  if (type === undefined || row.sealedPicture === null) return undefined;
  const bytes = open(unwrapKey(reportKeyPlace(row.id), row.wrappedKey), picturePlace(row.id), row.sealedPicture);
  if (!bytes) throw new Error(`The picture of ChangeReport ${row.id} does not open`);
  return { bytes, type };
}
