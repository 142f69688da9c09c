import "server-only";
import { keepPieces, type Prepared } from "@/lib/evidence/commands";
import { type IntakeFault, takeIn } from "@/lib/evidence/intake";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { addPieces } from "@/lib/findings/commands";
import type { DraftHolder } from "@/lib/findings/queries";
import { now } from "@/lib/infra/clock";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { refuse, type Result } from "@/lib/kernel/result";

export interface Arrived {
  file: File;
  name: string;
  prepared: (bytes: Uint8Array) => Prepared;
  takenOn?: CalendarDate | undefined;
}

/** Opens one file, keeps what it shows, and gives it to the draft. */
export async function takeFile(
  holder: DraftHolder,
  { file, name, prepared, takenOn }: Arrived,
): Promise<Result<readonly EvidencePiece[], IntakeFault | "no-draft">> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await takeIn(bytes, name);
  if (!opened.ok) return refuse(opened.reason);
  const pieces = await keepPieces(opened.value, prepared(bytes), now());
  return addPieces(holder, { pieces, takenOn }, now());
}
