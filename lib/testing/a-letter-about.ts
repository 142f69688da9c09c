import fc from "fast-check";
import { statesOfKind } from "@/lib/findings/schema";
import type { LetterFacts } from "@/lib/letters/schema";
import { eeaCountries, ukNations } from "@/lib/places/catalogue";
import { laender, provinces, states } from "@/lib/places/schema";
import { isPracticeId, type Practice } from "@/lib/platforms/catalogue";
import { acceptable, anyLetterFacts } from "./a-letter";

type Residence = LetterFacts["residence"];

/** A home under every rule there is: each nation, country of the EEA, Land, province and state, and some places of which no law is known. */
export const everyHome: readonly Residence[] = [
  ...ukNations.map((nation): Residence => ({ country: "GB", nation })),
  ...eeaCountries.filter((country) => country !== "DE").map((country): Residence => ({ country })),
  ...laender.map((land): Residence => ({ country: "DE", land })),
  { country: "CH" },
  ...provinces.map((province): Residence => ({ country: "CA", province })),
  ...states.map((state): Residence => ({ country: "US", state })),
  ...(["AU", "BR", "CN", "HK", "IN", "JP", "KR"] as const).map((country): Residence => ({ country })),
];

/** Facts that the wizard could have brought together about a practice, in which nothing is typed: every word of the letter is the project's. */
export function anyFactsAbout(practice: Practice, residence: Residence): fc.Arbitrary<LetterFacts> {
  const { id, setting } = practice;
  if (!isPracticeId(id)) throw new Error(`No practice ${id}`);
  return fc
    .tuple(anyLetterFacts, fc.constantFrom(...statesOfKind[setting.kind]))
    .map(([facts, state]) =>
      acceptable(untyped({ ...facts, practice: id, residence, setting: { state } }, setting.kind)),
    )
    .filter((facts) => facts !== undefined);
}

function untyped(facts: LetterFacts, kind: Practice["setting"]["kind"]): LetterFacts {
  const { effect: _effect, exhibits: _exhibits, switchedOnByMe, switchedOff, notice, contact, seen, ...rest } = facts;
  return {
    ...rest,
    ...(kind === "switch" && switchedOnByMe ? { switchedOnByMe } : {}),
    ...(switchedOff && kind !== "none" ? { switchedOff: doneWith(switchedOff, kind) } : {}),
    ...(notice ? { notice: { ...notice, said: undefined } } : {}),
    ...(contact ? { contact: { ...contact, reference: undefined, answer: undefined } } : {}),
    ...(seen ? { seen: { ...seen, language: "English" } } : {}),
    person: { name: "A", email: "a@example.org", account: "a", sharing: facts.person.sharing },
  };
}

type Done = NonNullable<LetterFacts["switchedOff"]>;

/** Where there is no switch, only the form can have been sent. */
function doneWith({ off, ...form }: Done, kind: "switch" | "form"): Done {
  return kind === "switch" ? { off, ...form } : form;
}
