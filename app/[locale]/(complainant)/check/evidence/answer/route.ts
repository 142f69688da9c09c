import { evidenceLimits, type EvidencePiece } from "@/lib/evidence/schema";
import { noteRefusedFiles, recordAnswer, type Recorded } from "@/lib/findings/commands";
import type { DraftHolder } from "@/lib/findings/queries";
import type { RefusedFile } from "@/lib/findings/states";
import { env } from "@/lib/infra/env";
import { seeOther, sentence } from "@/lib/infra/form-post";
import { clientOf, mayUpload } from "@/lib/infra/limits";
import { answerUpload, type Upload } from "@/lib/infra/upload";
import { sha256 } from "@/lib/infra/vault";
import { canVisit, stepAfter, stepBefore } from "@/lib/wizard/journey";
import { holderForWriting, moment } from "../../../request";
import { type Act, postedAct } from "../act";
import { takeFile } from "../take";

/** What the step posts without the device's own way: what was typed about each piece, an act on one of them, and new files. */
export function POST(request: Request): Promise<Response> {
  const client = clientOf(request.headers);
  return answerUpload(request, env().baseUrl, { taken: (upload) => answer(upload, client) });
}

async function answer({ typed, files, left }: Upload, client: string): Promise<Response> {
  const act = postedAct(typed);
  const writing = await holderForWriting(client);
  if (!writing) return sentence(429, "Many checks were begun from here in the last hour. Try again in an hour.");
  const { holder, cookies } = writing;
  const leaving = act.kind !== "continue" || files.length + left.length > 0;
  const recorded = await recordAnswer(holder, { step: "evidence", typed, leaving, arrange: act.arrange }, moment());
  const isOpen = canVisit(recorded.standing, "evidence");
  const outcome = isOpen ? await takeAll(holder, { files, left }, client) : { added: [], refused: [] };
  if (outcome.refused.length > 0) await noteRefusedFiles(holder, outcome.refused, moment().now);
  return seeOther(whereNext(act, recorded, outcome), cookies);
}

interface Outcome {
  added: EvidencePiece[];
  refused: RefusedFile[];
}

/** Takes one file after the other; one that is refused holds no other up. */
async function takeAll(
  holder: DraftHolder,
  { files, left }: Pick<Upload, "files" | "left">,
  client: string,
): Promise<Outcome> {
  const outcome: Outcome = { added: [], refused: [...left] };
  if (files.length === 0) return outcome;
  const may = await mayUpload(client);
  for (const [index, file] of files.entries()) {
    const isTooMany = index >= evidenceLimits.pieces;
    const taken = !may ? "too-often" : isTooMany ? "too-many-pieces" : await takeOne(holder, file);
    if (typeof taken === "string") outcome.refused.push({ name: file.name, fault: taken });
    else outcome.added.push(...taken);
  }
  return outcome;
}

async function takeOne(holder: DraftHolder, file: File): Promise<readonly EvidencePiece[] | string> {
  // The file that arrives is the person's own.
  const prepared = (bytes: Uint8Array) => ({ original: sha256(bytes) });
  const taken = await takeFile(holder, { file, name: file.name, prepared });
  return taken.ok ? taken.value : taken.reason;
}

function whereNext(act: Act, recorded: Recorded, { added, refused }: Outcome): string {
  const { standing, begun } = recorded;
  if (begun || !canVisit(standing, "evidence")) return `/check/${standing.next ?? "answers"}?note=kept`;
  if (refused.length > 0) return "/check/evidence";
  const [first] = act.kind === "back" ? [] : added;
  return first ? `/check/evidence#piece-${first.id}` : withoutFiles(act, recorded);
}

function withoutFiles({ kind, anchor }: Act, { standing, accepted }: Recorded): string {
  if (kind === "back") return `/check/${stepBefore(standing, "evidence") ?? "evidence"}`;
  if (kind !== "continue") return `/check/evidence#${anchor}`;
  return accepted ? `/check/${stepAfter(standing, "evidence") ?? "answers"}` : "/check/evidence";
}
