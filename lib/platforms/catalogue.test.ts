import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { today } from "@/lib/infra/clock";
import { aController, aPlatform, aPractice, aSource } from "@/lib/testing/a-platform";
import { platformFaults } from "@/lib/testing/platform-faults";
import { platforms, practices } from "./catalogue";
import type { Platform } from "./schema";

type Practice = Platform["practices"][number];

test.each(platforms)("the record of $name may be published", (platform) => {
  expect(platformFaults(platform, today())).toEqual([]);
});

test("every data file is listed, once, under its own name", () => {
  const files = readdirSync(`${import.meta.dirname}/data`)
    .filter((name) => name.endsWith(".data.ts") && !name.endsWith("-shared.data.ts"))
    .map((name) => name.replace(".data.ts", ""));
  expect(platforms.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test("no two practices share an id", () => {
  const ids = practices.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe("a fault in a record is told with its place", () => {
  const source = aSource();
  const phase = { from: "2026-01-01", exactly: true, state: "on", source } as const;
  const answering = (...controllers: Platform["controllers"]) => aPlatform({ controllers });
  const practising = (changes: Partial<Practice>) => aPlatform({ practices: [aPractice(changes)] });
  const sourced = (changes: object) =>
    aPlatform({ inShort: [{ words: "It trains.", source: { ...source, ...changes } }] });
  const timed = (...phases: Practice["defaults"][number]["phases"]) =>
    practising({ defaults: [{ livesIn: "elsewhere", phases }] });
  const event = (on: string) => ({ on, exactly: true, words: "It began.", sources: [source] });

  test("the made-up platform that they are planted in has none", () => {
    expect(platformFaults(aPlatform(), "2026-11-22")).toEqual([]);
  });

  test.each<[fault: string, record: object]>([
    ["name: Too small", aPlatform({ name: "" })],
    ["timeline: Invalid input: expected array", { ...aPlatform(), timeline: undefined }],
    ['Unrecognized key: "colour"', { ...aPlatform(), colour: "green" }],
    ["inShort.0.source: Invalid input", { ...aPlatform(), inShort: [{ words: "It trains." }] }],
    ["inShort.0.source.confidence: Invalid option", sourced({ confidence: "sure" })],
    ["inShort.0.source.seenOn: Neither a day nor a month", sourced({ seenOn: "2026-02-30" })],
    ["inShort.0.source.seenOn: Neither a day nor a month", sourced({ seenOn: "2026-13" })],
    ["inShort.0.source.address: Invalid URL", sourced({ address: "http://example.org" })],
    ["inShort.0.source.archived.commit: Invalid", sourced({ archived: { repository: "a/b", file: "c", commit: "d" } })],
    ["practices.0.defaults.0.livesIn", practising({ defaults: [{ livesIn: ["UK"], phases: [phase] }] })],
    ["inShort.0.source: read on 2026-11-23, a day that is yet to come", sourced({ seenOn: "2026-11-23" })],
    ["inShort.0.source: a confidence of high needs an address", sourced({ address: undefined })],
    ["controllers: nobody answers for IN", answering(aController({ livesIn: ["GB", "IE", "DE", "CH", "US"] }))],
    ["controllers: nobody answers for GB", practising({ controllers: [aController({ livesIn: ["IE"] })] })],
    ["defaults: nothing is said of CH", practising({ defaults: [{ livesIn: ["GB"], phases: [phase] }] })],
    ["practices.example-training.title: longer than 60", practising({ title: "Training AI ".repeat(6) })],
    ["controllers: elsewhere stands in it twice", answering(aController(), aController())],
    [
      "basis: GB stands in it twice",
      practising({ basis: [{ livesIn: ["GB", "IE", "GB"], words: "consent", source }] }),
    ],
    ["phases.1: it does not begin after", timed(phase, { ...phase, state: "off" })],
    ["phases.1: it does not begin after", timed(phase, { ...phase, from: "2025-12-31", state: "off" })],
    [
      "phases.1: only the first phase may leave its first day open",
      timed(phase, { exactly: true, state: "off", source }),
    ],
    ["phases.1: it says what the phase above it says", timed(phase, { ...phase, from: "2026-02-01" })],
    ["timeline.1: it comes before", aPlatform({ timeline: [event("2026-02-01"), event("2026-01-31")] })],
    [
      "lib/law has no ie-dcp, which is to lead for Example Ltd",
      answering(aController({ leadAuthority: { id: "ie-dcp", name: "DPC", source } })),
    ],
    [
      "an authority leads for Example Ltd outside the Union",
      answering(aController({ livesIn: ["CH"], leadAuthority: { id: "ie-dpc", name: "DPC", source } })),
    ],
    [
      "offDoesNot: quotes “It stays.”",
      practising({ offDoesNot: [{ words: "It stays.", in: "help page", source: aSource({ confidence: "low" }) }] }),
    ],
    [
      "promises: quotes “Never.”",
      aPlatform({ promises: [{ words: "Never.", in: "blog", source: aSource({ confidence: "unverified" }) }] }),
    ],
    ["inShort.0.source.address: “https://localhost/a”", sourced({ address: "https://localhost/a" })],
    ["inShort.0.source.address: “https://example.org/a b”", sourced({ address: "https://example.org/a b" })],
    ["inShort.0.source.address: “https://me@example.org/”", sourced({ address: "https://me@example.org/" })],
    ["inShort.0.words: says “illegal”", aPlatform({ inShort: [{ words: "This is illegal.", source }] })],
    ["promises.0.words: says “illegal”", aPlatform({ promises: [{ words: "It does nothing illegal.", source }] })],
    ["inShort.0.words: quotes are curly", aPlatform({ inShort: [{ words: "It's on.", source }] })],
  ])("%s", (fault, record) => {
    const faults = platformFaults(record, "2026-11-22");
    expect(faults.filter((told) => told.includes(fault))).not.toEqual([]);
  });

  test("what others wrote is theirs: a quotation may say what the project may not", () => {
    const quote = { words: "It isn't illegal.", in: "help page", source };
    const practice = practising({ offDoesNot: [quote], purpose: { ...quote, livesIn: "elsewhere" } });
    expect(platformFaults(practice, "2026-11-22")).toEqual([]);
  });
});
