import { nameInSentence, type Regulator } from "@/lib/law/catalogue";
import { letterFileName } from "../file-name";
import type { Block, LetterDocument, Pictures } from "../document";
import { listed, possessiveOf } from "../account/phrases";
import type { LetterContext } from "../context";
import type { FormPlan } from "../form-sheets.data";
import type { LetterFacts } from "../schema";

/** Which files go with a form: those there may be, for the person to tick, and what to do where they do not fit. */
export interface FormFiles {
  lead: string;
  /** What matters most first. */
  names: string[];
  note: string;
  /** What a file may weigh; absent where nobody knows. */
  megabytesEach?: number;
  /** What else to do with a letter that is too large. */
  otherwise: string;
  /** What is too large, once the files are weighed; empty where all fits. */
  warnings: string[];
}

/** Bytes of the letter's PDF, and of each picture in it by its caption. */
export interface FileSizes {
  pdf: number;
  pictures: readonly { caption: string; bytes: number }[];
}

const lead = "Tick each one that you have, and attach it. Leave out what you did not keep.";

/** The files for a form, as far as they can exist by what the person said. */
export function filesFor(
  { most, megabytesEach, note }: FormPlan["files"],
  names: readonly string[],
  authority: Regulator,
): FormFiles {
  return {
    lead,
    names: names.slice(0, most),
    note,
    ...(megabytesEach !== undefined && { megabytesEach }),
    otherwise: otherWay(authority),
    warnings: [],
  };
}

function otherWay(authority: Regulator): string {
  const { phone, postalAddress } = authority;
  if (postalAddress?.confidence === "high") return "Or print it, and post it to the address at its head.";
  const by = phone === undefined ? "" : `, by telephone: ${phone}`;
  return `Or ask ${nameInSentence(authority)} how else to send it, for example by post${by}.`;
}

/** What there may be to attach, by what the person said: the letter, what they sent, what came back, the notice. */
export function fileNames(facts: LetterFacts, context: LetterContext, letter: LetterDocument): string[] {
  const { notice } = facts;
  return [
    `The letter as a PDF (${letterFileName(letter, "pdf")})${heldIn(facts)}`,
    ...correspondence(facts, context),
    ...(notice?.said ? [`The notice from ${context.controller.name}`] : []),
  ];
}

/** What is in the letter already and need not be attached once more. */
function heldIn({ exhibits = [] }: LetterFacts): string {
  const pictures = exhibits.some((exhibit) => !("message" in exhibit));
  const emails = exhibits.some((exhibit) => "message" in exhibit);
  const held = [...(pictures ? ["pictures"] : []), ...(emails ? ["e-mails"] : [])];
  return held.length === 0 ? "" : `, which holds your ${listed(held)}`;
}

function correspondence({ contact }: LetterFacts, { controller: { name }, date }: LetterContext): string[] {
  if (!contact) return [];
  const { on, reply, repliedOn = contact.acknowledgedOn, remindedOn = [] } = contact;
  const replied = repliedOn === undefined ? "" : ` of ${date(repliedOn)}`;
  return [
    `What you sent to ${name} on ${date(on)}`,
    ...(reply === "none" ? [] : [`${possessiveOf(name)} reply${replied}`]),
    ...remindedOn.slice(-1).map((day) => `What you sent to ${name} on ${date(day)}`),
  ];
}

/** What a drawn letter weighs. A picture whose bytes are not among `pictures` counts nothing by itself. */
export function sizesOf({ blocks }: LetterDocument, pdf: Uint8Array, pictures: Pictures): FileSizes {
  return {
    pdf: pdf.length,
    pictures: blocks.flatMap((block: Block) =>
      block.kind === "exhibit"
        ? [{ caption: block.caption, bytes: pictures.get(block.picture.sha256)?.length ?? 0 }]
        : [],
    ),
  };
}

// Forms do not say which megabyte they mean: the smaller one.
const megabyte = 1_000_000;

/** The files weighed: too large a letter is told with its size, its largest picture and what to do. */
export function weighed(files: FormFiles, { pdf, pictures }: FileSizes): FormFiles {
  const { megabytesEach: limit, otherwise } = files;
  if (limit === undefined || pdf <= limit * megabyte) return { ...files, warnings: [] };
  const [largest] = pictures.toSorted((one, other) => other.bytes - one.bytes);
  const which = largest
    ? ` Use fewer pictures or smaller ones: the largest is “${largest.caption}” with ${inMegabytes(largest.bytes)}.`
    : "";
  return {
    ...files,
    warnings: [`The PDF has ${inMegabytes(pdf)}, and the form took ${limit} MB a file.${which} ${otherwise}`],
  };
}

/** Rounded up, so that what is too large never looks as if it fitted. */
function inMegabytes(bytes: number): string {
  return `${(Math.ceil(bytes / (megabyte / 10)) / 10).toFixed(1)} MB`;
}
