import { hasLocale } from "next-intl";
import { z } from "zod";
import { sha256Schema, traceKinds, type EvidencePiece } from "@/lib/evidence/schema";
import type { IntakeFault } from "@/lib/evidence/intake";
import { findUnfinished, type DraftHolder } from "@/lib/findings/queries";
import { env } from "@/lib/infra/env";
import { clientOf, mayUpload } from "@/lib/infra/limits";
import { answerUpload, type Upload, type UploadFault, uploadStatus } from "@/lib/infra/upload";
import type { LeftOut } from "@/lib/kernel/upload";
import { canVisit } from "@/lib/wizard/journey";
import { catalogue } from "@/lib/words/catalogue";
import { routing } from "@/lib/words/locales";
import { findHolder, moment } from "../../../request";
import { takeFile } from "../take";

/** What the device says of a file that it has worked on. */
const parcelSchema = z.object({
  id: z.uuid(),
  original: sha256Schema.optional(),
  hidden: z.coerce.number().int().min(0).max(10_000).optional(),
  removed: z.preprocess((given) => [given ?? []].flat(), z.array(z.enum(traceKinds))),
  takenOn: z.iso.date().optional(),
  name: z.string().max(500).default(""),
});

type Fault = IntakeFault | LeftOut["fault"] | UploadFault | "gone" | "too-often";
type Context = RouteContext<"/[locale]/check/evidence/add">;

const faultStatus: Partial<Record<Fault, number>> = {
  ...uploadStatus,
  gone: 410,
  "too-often": 429,
  "too-many-pieces": 409,
};

/** Adds one file, as the device prepared it. Answers in JSON: the id of the (first) piece, or a sentence. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  const refused = async (fault: Fault) => {
    const { locale } = await params;
    const { faults, gone } = catalogue[hasLocale(routing.locales, locale) ? locale : routing.defaultLocale].evidence;
    return Response.json({ sentence: fault === "gone" ? gone : faults[fault] }, { status: faultStatus[fault] ?? 422 });
  };
  return answerUpload(request, env().baseUrl, {
    taken: async (upload) => {
      const added = await add(upload, clientOf(request.headers));
      return "id" in added ? Response.json(added, { status: 201 }) : refused(added.fault);
    },
    refused,
  });
}

type Added = { id: string } | { fault: Fault };
type Parcel = z.infer<typeof parcelSchema>;

async function add({ typed, files: [file], left }: Upload, client: string): Promise<Added> {
  const parcel = parcelSchema.safeParse(typed).data;
  if (left[0]) return { fault: left[0].fault };
  if (!parcel || !file) return { fault: "incomplete" };
  const open = await findOpenDraft();
  if (!open) return { fault: "gone" };
  const before = open.pieces.find(({ sending }) => sending === parcel.id);
  if (before) return { id: before.id };
  return (await mayUpload(client)) ? take(open.holder, parcel, file) : { fault: "too-often" };
}

/** The draft of this request, where it has come as far as the evidence. */
async function findOpenDraft(): Promise<{ holder: DraftHolder; pieces: readonly EvidencePiece[] } | undefined> {
  const holder = await findHolder();
  const found = holder && (await findUnfinished(holder, moment()));
  return found && canVisit(found.standing, "evidence") ? { holder, pieces: found.draft.pieces ?? [] } : undefined;
}

async function take(holder: DraftHolder, parcel: Parcel, file: File): Promise<Added> {
  const { id: sending, takenOn, name, ...said } = parcel;
  const taken = await takeFile(holder, { file, name, takenOn, prepared: () => ({ ...said, sending }) });
  if (taken.ok) return { id: taken.value[0]?.id ?? sending };
  return { fault: taken.reason === "no-draft" ? "gone" : taken.reason };
}
