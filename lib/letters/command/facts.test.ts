import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { factsFrom, sampleJson } from "./facts";
import { composeLetter } from "../catalogue";
import { formSheetFor } from "../form-sheet";
import { renderFile } from "../render/file";
import { letterFormats } from "../render/formats";
import { isSampleName, samples, type SampleName } from "../samples.data";
import { letterKinds } from "../schema";

const folder = mkdtempSync(join(tmpdir(), "facts-"));
afterAll(() => rmSync(folder, { recursive: true }));
const names = Object.keys(samples).filter(isSampleName);

async function takenBack(name: SampleName) {
  const taken = await factsFrom(sampleJson(name), folder);
  if (!taken.ok) throw new Error(taken.faults.join("\n"));
  return taken.value;
}

describe.each(names)("the sample %s", (name) => {
  test("is taken back as it was", async () => expect((await takenBack(name)).facts).toEqual(samples[name].facts));

  test("gives at least one letter, and each in every format", async () => {
    const { facts, pictures } = await takenBack(name);
    const letters = letterKinds.flatMap((kind) => {
      const composed = composeLetter(facts, kind, samples[name].writtenOn);
      return composed.ok ? [composed.value] : [];
    });
    expect(letters).not.toEqual([]);
    for (const letter of letters) {
      for (const format of letterFormats)
        expect((await renderFile(letter, format, { pictures })).length).toBeGreaterThan(1_000);
      expect(formSheetFor(facts, letter.kind, letter.writtenOn).ok).toBe(letter.kind === "authority");
    }
  });
});

async function faultsOf(text: string): Promise<string[]> {
  const given = await factsFrom(text, folder);
  return given.ok ? [] : given.faults;
}
const changed = (changes: object) => JSON.stringify({ ...samples["uk-linkedin"].facts, ...changes });

describe("facts that are none", () => {
  test.each([
    ["nothing wanted", changed({ wanted: [] }), "wanted: Name at least one thing you ask for"],
    ["a field missing", changed({ person: undefined }), "person: is missing"],
    ["a field that is none", changed({ extra: 1 }), "extra: is not a field of the facts"],
    [
      "a field of a picture’s own",
      changed({ exhibits: [{ file: "a", caption: "b", alt: "c", sha256: "d" }] }),
      "exhibits.0.sha256: is not a field of the facts",
    ],
    [
      "a day that is none",
      changed({ seen: { on: "2026-02-30", client: "web", language: "English" } }),
      "seen.on: Write a day that exists as YYYY-MM-DD",
    ],
    [
      "days out of order",
      changed({ switchedOff: { off: true, on: "2026-01-01" } }),
      "switchedOff.on: Must not be earlier than seen.on",
    ],
    ["a list", "[]", "facts: Invalid input"],
    ["no JSON", "{", "--facts: the file is not JSON"],
  ])("%s", async (_what, text, fault) => {
    const faults = await faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.startsWith(fault)).toBe(true);
  });

  test("are told of every fault at once", async () =>
    expect((await faultsOf(changed({ extra: 1, wanted: [], practice: "none" }))).length).toBe(3));
});

describe("a picture", () => {
  const picture = readFileSync(join(import.meta.dirname, "../samples/exhibit-a.png"));
  const exhibit = { file: "picture.png", caption: "The setting", alt: "A switch that is on", takenOn: "2026-11-14" };
  writeFileSync(join(folder, "picture.png"), picture);

  test("lies beside the facts; its type, size and hash are worked out", async () => {
    const given = await factsFrom(changed({ exhibits: [exhibit] }), folder);
    const sha256 = createHash("sha256").update(picture).digest("hex");
    const { file: _file, ...told } = exhibit;
    expect(given).toMatchObject({
      ok: true,
      value: { facts: { exhibits: [{ ...told, sha256, type: "image/png", width: 720, height: 382 }] } },
    });
    expect(given.ok && [...given.value.pictures.keys()]).toEqual([sha256]);
  });

  test.each<[string, Buffer | string | undefined, string]>([
    ["is not there", undefined, "the file cannot be read (ENOENT"],
    ["is no picture", "{}", "the file cannot be read as a picture"],
    ["is cut short", picture.subarray(0, 5_000), "the file cannot be read as a picture"],
    [
      "is of another kind",
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      "the file is neither PNG nor JPEG",
    ],
    ["is too large", Buffer.alloc(15 * 1024 * 1024 + 1), "the file is larger than 15 MB"],
  ])("that %s is a fault", async (_what, content, fault) => {
    rmSync(join(folder, "faulty"), { force: true });
    if (content !== undefined) writeFileSync(join(folder, "faulty"), content);
    const faults = await faultsOf(changed({ exhibits: [exhibit, { ...exhibit, file: "faulty" }] }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`exhibits.1.file: ${fault}`);
  });

  test("without a caption is a fault", async () =>
    expect(await faultsOf(changed({ exhibits: [{ ...exhibit, caption: "" }] }))).toEqual([
      "exhibits.0.caption: Must not be empty",
    ]));
});
