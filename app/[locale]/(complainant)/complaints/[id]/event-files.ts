import "server-only";
import type { FileFault } from "@/components/complaints/record-form";
import { filesAtOnce } from "@/components/complaints/record-fields.data";
import { keepPieces } from "@/lib/evidence/commands";
import { type Taken, takeIn } from "@/lib/evidence/intake";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { mayUpload } from "@/lib/infra/limits";
import { sha256 } from "@/lib/infra/vault";
import { refuse, type Result, succeed } from "@/lib/kernel/result";

/** What files show that came with a form, kept; one that cannot be taken holds up all, so that nobody thinks it is there. */
export async function keptFiles(
  files: readonly File[],
  client: string,
  now: Date,
): Promise<Result<EvidencePiece[], FileFault>> {
  if (files.length === 0) return succeed([]);
  if (files.length > filesAtOnce) return refuse("too-many-files");
  if (!(await mayUpload(client))) return refuse("too-often");
  const opened: { original: string; taken: Taken[] }[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const taken = await takeIn(bytes, file.name);
    if (!taken.ok) return refuse(taken.reason);
    opened.push({ original: sha256(bytes), taken: taken.value });
  }
  const kept = [];
  for (const { original, taken } of opened) kept.push(...(await keepPieces(taken, { original }, now)));
  return succeed(kept);
}
