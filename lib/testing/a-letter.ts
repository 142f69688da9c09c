import fc from "fast-check";
import {
  answerKinds,
  askedBackFor,
  contactChannels,
  contentKinds,
  askedFor,
  laterStates,
  noticeChannels,
  remedies,
  replies,
  sensitiveKinds,
  settingStates,
  sharingChoices,
  toldAnswers,
  yesNoUnsure,
} from "@/lib/findings/schema";
import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { composeLetter } from "@/lib/letters/catalogue";
import { signatureBox, type LetterDocument } from "@/lib/letters/document";
import { samples } from "@/lib/letters/samples.data";
import { letterFactsSchema, type LetterFacts, type LetterKind } from "@/lib/letters/schema";
import { ukNations } from "@/lib/places/catalogue";
import { clients } from "@/lib/platforms/catalogue";
import { anyCounted } from "@/lib/testing/a-counted";

/** The day that letters of these builders are written on, unless told. */
export const writingDay: CalendarDate = "2027-01-18";

/** Facts of someone who found the setting on; what is given replaces what is there, and `undefined` takes it away. */
export function someLetterFacts(changes: Partial<LetterFacts> = {}): LetterFacts {
  return { ...samples["uk-linkedin"].facts, ...changes };
}

/** Facts of someone who has said only what every letter needs. */
export function bareLetterFacts(changes: Partial<LetterFacts> = {}): LetterFacts {
  const { practice, residence, setting, person } = samples["uk-linkedin"].facts;
  return { practice, residence, setting, person, wanted: ["confirm"], ...changes };
}

/** A letter that must be there: a refusal is a fault of the test. */
export function aLetter(
  facts: LetterFacts = someLetterFacts(),
  kind: LetterKind = "company",
  writtenOn: CalendarDate = writingDay,
): LetterDocument {
  const composed = composeLetter(facts, kind, writtenOn);
  if (!composed.ok) throw new Error(`No letter: ${composed.reason}`);
  return composed.value;
}

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const pastDay = fc.integer({ min: -800, max: 0 }).map((days) => addDays(writingDay, days));
const typed = (maxLength: number) => fc.string({ unit: "grapheme", maxLength });

/** Homes under every law, one at least. */
export const homes: readonly LetterFacts["residence"][] = [
  ...ukNations.map((nation) => ({ country: "GB" as const, nation })),
  { country: "IE" },
  { country: "FR" },
  { country: "NO" },
  { country: "DE", land: "BY" },
  { country: "CH" },
  { country: "CA", province: "ON" },
  { country: "CA", province: "QC" },
  { country: "US", state: "NY" },
  { country: "US", state: "CA" },
  { country: "HK" },
  { country: "BR" },
];

const point = fc.tuple(
  fc.integer({ min: 0, max: signatureBox.width }),
  fc.integer({ min: 0, max: signatureBox.height }),
);

const askedBack = fc.record({ on: pastDay, for: fc.constantFrom(...askedBackFor), toldOn: optional(pastDay) });

const given = fc.record({
  practice: fc.constant("linkedin-content-ai"),
  residence: fc.constantFrom(...homes),
  setting: fc.record({ state: fc.constantFrom(...settingStates), words: optional(typed(300)) }),
  seen: optional(
    fc.record({
      on: pastDay,
      client: fc.constantFrom(...clients),
      language: fc.constantFrom("English", "Cymraeg", "العربية"),
      firstOn: optional(pastDay),
    }),
  ),
  switchedOnByMe: optional(fc.constantFrom(...yesNoUnsure)),
  notice: optional(
    fc.record({
      told: fc.constantFrom(...toldAnswers),
      channel: optional(fc.constantFrom(...noticeChannels)),
      on: optional(pastDay),
      said: optional(typed(300)),
    }),
  ),
  switchedOff: optional(
    fc.record({ off: fc.boolean(), on: optional(pastDay), objectionForm: optional(fc.constantFrom(...yesNoUnsure)) }),
  ),
  seenAgain: optional(fc.record({ on: pastDay, state: fc.constantFrom(...laterStates) })),
  atStake: optional(
    fc.record({
      memberSince: optional(fc.integer({ min: 2003, max: 2027 })),
      content: optional(fc.subarray([...contentKinds])),
      sensitive: optional(fc.subarray([...sensitiveKinds])),
      counted: optional(anyCounted),
    }),
  ),
  effect: optional(typed(600)),
  wasUnder18: optional(fc.constantFrom("yes", "no")),
  contact: optional(
    fc.record({
      on: pastDay,
      channel: fc.constantFrom(...contactChannels),
      asked: fc.subarray([...askedFor]),
      reply: fc.constantFrom(...replies),
      reference: optional(typed(60)),
      notDealtWith: optional(fc.subarray([...remedies])),
      repliedOn: optional(pastDay),
      receivedOn: optional(pastDay),
      acknowledgedOn: optional(pastDay),
      askedBack: optional(fc.array(askedBack, { maxLength: 2 })),
      extendedOn: optional(pastDay),
      extendedUntil: optional(fc.integer({ min: -30, max: 90 }).map((days) => addDays(writingDay, days))),
      remindedOn: optional(fc.array(pastDay, { maxLength: 2 })),
      firstAnsweredOn: optional(pastDay),
      answerKind: optional(fc.constantFrom(...answerKinds)),
      answer: optional(fc.oneof(typed(400), fc.constant("We rely on Legitimate Interests."))),
    }),
  ),
  wanted: fc.subarray([...remedies], { minLength: 1 }),
  person: fc.record({
    name: typed(80).map((text) => `N${text}`),
    address: optional(typed(120)),
    email: fc.constantFrom(
      "someone@example.org",
      "a.very.long.name.indeed.of.somebody.or.other@department.of.an.example.organisation.example.org",
    ),
    account: typed(100).map((text) => `a${text}`),
    sharing: fc.constantFrom(...sharingChoices),
    signature: optional(fc.array(fc.array(point, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })),
  }),
});

/** The same without what lies at that path; an array closes up. */
function without(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== String(key)) return [[name, inner]];
    return rest.length === 0 ? [] : [[name, without(inner, rest)]];
  });
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

/** What the schema lets through of these facts: a day out of its order is refused, as it should be, and is not told then. Undefined where nothing helps. */
export function acceptable(facts: unknown): LetterFacts | undefined {
  const parsed = letterFactsSchema.safeParse(facts);
  if (parsed.success) return parsed.data;
  const leaveOut = (pathOf: (path: PropertyKey[]) => PropertyKey[]) =>
    parsed.error.issues.reduce<unknown>((some, { path }) => without(some, pathOf(path)), facts);
  const isLess = (left: unknown) => JSON.stringify(left) !== JSON.stringify(facts);
  // What cannot be left out takes with it what it belongs to.
  const less = [leaveOut((path) => path), leaveOut((path) => path.slice(0, 1))].find(isLess);
  return less === undefined ? undefined : acceptable(less);
}

/** Any facts without pictures that the schema lets through, for somebody in one of those homes. */
export const anyLetterFacts: fc.Arbitrary<LetterFacts> = given.map(acceptable).filter((facts) => facts !== undefined);

const anyExhibit = fc.record({
  caption: typed(60).map((text) => `C${text}`),
  alt: typed(100).map((text) => `A${text}`),
  takenOn: optional(pastDay),
  sha256: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
  type: fc.constantFrom("image/png", "image/jpeg"),
  width: fc.integer({ min: 1, max: 2_000 }),
  height: fc.integer({ min: 1, max: 2_000 }),
});

/** The same with up to three pictures, whose bytes are nowhere: for letters that are read and not drawn. */
export const anyIllustratedFacts: fc.Arbitrary<LetterFacts> = fc
  .tuple(anyLetterFacts, fc.array(anyExhibit, { maxLength: 3 }))
  .map(([facts, exhibits]) => letterFactsSchema.parse({ ...facts, exhibits }));
