import { resolve } from "node:path";
import { z } from "zod";
import type { Checked } from "../command-line";
import type { Pictures } from "../document";
import { asExhibitFile, exhibitFileSchema, readPicture, type ExhibitFile } from "./pictures";
import { samples, type SampleName } from "../samples.data";
import { letterFactsSchema, type Exhibit, type LetterFacts } from "../schema";

/** Facts as the command takes them: those of a letter, with the files of their pictures in place of the pictures. */
const commandFactsSchema = z.strictObject({
  ...letterFactsSchema.shape,
  exhibits: z.array(exhibitFileSchema).max(20).optional(),
});

/** What a letter is written from. */
export interface GivenFacts {
  facts: LetterFacts;
  pictures: Pictures;
}

/** The facts in a file's text with the pictures that they name, or each fault by its path. `folder` is where the file lies. */
export async function factsFrom(text: string, folder: string): Promise<Checked<GivenFacts>> {
  const given = parsedJson(text);
  if (!given.ok) return given;
  const checked = checkedBy(commandFactsSchema, given.value);
  if (!checked.ok) return checked;
  const { exhibits, ...rest } = checked.value;
  if (!exhibits) return withPictures(checkedBy(letterFactsSchema, rest), new Map());
  const read = await readExhibits(exhibits, folder);
  if (!read.ok) return read;
  const described = read.value.map(({ exhibit }) => exhibit);
  const pictures = new Map(
    read.value.flatMap(({ exhibit, bytes }) => ("message" in exhibit || !bytes ? [] : [[exhibit.sha256, bytes]])),
  );
  return withPictures(checkedBy(letterFactsSchema, { ...rest, exhibits: described }), pictures);
}

function withPictures(facts: Checked<LetterFacts>, pictures: Pictures): Checked<GivenFacts> {
  return facts.ok ? { ok: true, value: { facts: facts.value, pictures } } : facts;
}

function parsedJson(text: string): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (fault) {
    return {
      ok: false,
      faults: [`--facts: the file is not JSON (${fault instanceof Error ? fault.message : String(fault)})`],
    };
  }
}

interface ReadExhibit {
  exhibit: Exhibit;
  /** Of a picture. */
  bytes?: Uint8Array;
}

async function readExhibits(exhibits: readonly ExhibitFile[], folder: string): Promise<Checked<ReadExhibit[]>> {
  const value: ReadExhibit[] = [];
  const faults: string[] = [];
  for (const [index, given] of exhibits.entries()) {
    const read = await readExhibit(given, folder);
    if (read.ok) value.push(read.value);
    else faults.push(...read.faults.map((fault) => `exhibits.${index}.file: ${fault}`));
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
}

async function readExhibit(given: ExhibitFile, folder: string): Promise<Checked<ReadExhibit>> {
  if ("message" in given) return { ok: true, value: { exhibit: given } };
  const { file, ...told } = given;
  const read = await readPicture(resolve(folder, file));
  if (!read.ok) return { ok: false, faults: [read.fault] };
  return { ok: true, value: { exhibit: { ...told, ...read.picture }, bytes: read.bytes } };
}

function checkedBy<Schema extends z.ZodType>(schema: Schema, given: unknown): Checked<z.output<Schema>> {
  const parsed = schema.safeParse(given, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, faults: parsed.error.issues.flatMap(faultsOf) };
}

function faultsOf(issue: z.core.$ZodIssue): string[] {
  const at = issue.path.map(String);
  if (issue.code === "invalid_union") {
    // Of the shapes it might have, the one that it misses by the least.
    const [closest = []] = issue.errors.toSorted((one, other) => one.length - other.length);
    return closest.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => `${[...at, key].join(".")}: is not a field of the facts`);
  const path = at.join(".") || "facts";
  return [`${path}: ${issue.input === undefined && issue.code !== "custom" ? "is missing" : issue.message}`];
}

/** The JSON Schema of the facts. */
export function factsJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(commandFactsSchema), null, 2)}\n`;
}

/** A sample's facts, as the command takes them back. */
export function sampleJson(name: SampleName): string {
  const facts: LetterFacts = samples[name].facts;
  const exhibits = facts.exhibits && { exhibits: facts.exhibits.map(asExhibitFile) };
  return `${JSON.stringify({ ...facts, ...exhibits }, null, 2)}\n`;
}
