import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { workInSandbox, type SandboxFault, type SandboxLimits } from "@/lib/infra/sandbox";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { cleanLine, cleanText } from "@/lib/kernel/typed-text";
import { typeOf } from "./file-types";
import {
  evidenceFaults,
  evidenceLimits,
  messageSchema,
  pictureSchema,
  traceKinds,
  type EvidenceFault,
  type KeptMessage,
  type KeptPicture,
  type TraceKind,
} from "./schema";

/** A piece of evidence as it came out of a file, not kept anywhere yet. */
export interface Taken {
  content: KeptPicture | KeptMessage;
  /** Of a picture: what is to be kept. */
  bytes?: Uint8Array;
  /** What the file carried besides; nothing of it is in the piece. */
  removed: TraceKind[];
  /** What the file was called; with the page's number where it has several. */
  name: string;
}

const place = { file: "lib/evidence/intake/open-file.ts", exportName: "openFile" };

/** A process that read a hostile file is not believed either. */
const openedSchema = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(false), reason: z.enum(evidenceFaults) }),
  z.strictObject({
    ok: z.literal(true),
    value: z.strictObject({
      pieces: z
        .array(
          z.discriminatedUnion("kind", [
            pictureSchema.omit({ sha256: true, bytes: true }).extend({ bytes: z.instanceof(Uint8Array) }),
            messageSchema,
          ]),
        )
        .min(1)
        .max(evidenceLimits.pages),
      removed: z.array(z.enum(traceKinds)),
    }),
  }),
]);
type Opened = Extract<z.infer<typeof openedSchema>, { ok: true }>["value"];

/** Why a file was not taken in; "busy" where too many files wait, so that another try will do. */
export type IntakeFault = EvidenceFault | "busy";

/** To somebody who waits, too much memory is no other thing than too much time: the file takes too much work. */
const faultOf: Record<SandboxFault, IntakeFault> = {
  busy: "busy",
  time: "took-too-long",
  memory: "took-too-long",
  threw: "broken",
  crash: "broken",
};

/**
 * What a file of somebody's shows, freed of everything else: a picture a page of a PDF, one piece of anything else.
 * The server reads no more of it than its first bytes; the rest is done in a process of its own. `limits` are for tests.
 */
export async function takeIn(
  bytes: Uint8Array,
  name: string,
  limits?: Partial<SandboxLimits>,
): Promise<Result<Taken[], IntakeFault>> {
  if (bytes.length > evidenceLimits.bytes) return refuse("too-large");
  const told = typeOf(bytes);
  if ("fault" in told) return refuse(told.fault);
  const { time, memory } = evidenceLimits;
  const worked = await workInSandbox(place, { type: told.type, bytes }, { time, memory, ...limits });
  if (!worked.ok) return refuse(faultOf[worked.reason]);
  const opened = openedSchema.safeParse(worked.value).data;
  if (!opened) return refuse("broken");
  return opened.ok ? succeed(taken(opened.value, name)) : refuse(opened.reason);
}

function taken({ pieces, removed }: Opened, name: string): Taken[] {
  const called = plainName(name);
  return pieces.map((piece, index) => {
    const common = { removed, name: pieces.length > 1 ? `${called} (${index + 1}/${pieces.length})` : called };
    if (piece.kind === "message") return { content: piece, ...common };
    const { bytes, ...drawn } = piece;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { content: { ...drawn, sha256, bytes: bytes.length }, bytes, ...common };
  });
}

/** Without the folders that some browsers send along, and short enough to keep with a page's number. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return cleanText(cleanLine(last).slice(0, 180));
}
