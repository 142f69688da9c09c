import { getMessages, getTranslations } from "next-intl/server";
import { evidenceLimits } from "@/lib/evidence/schema";
import { countingContext } from "@/components/exports/counting-context";
import type { FindingStanding } from "@/lib/findings/journey";
import type { StepId } from "@/lib/findings/questions";
import { remedies } from "@/lib/findings/schema";
import type { DraftContent } from "@/lib/findings/states";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { packFor } from "@/lib/letters/context";
import { type CountryCode, countryCodes, countryName } from "@/lib/places/catalogue";
import { partFieldOf } from "@/lib/places/schema";
import { subdivisions } from "@/lib/places/subdivisions.data";
import { controlOf, objectionFormOf, type Practice } from "@/lib/platforms/catalogue";
import { settingName, statesOf } from "./control";
import { languagesFor } from "./languages";
import { platformRows } from "./platform-rows";
import { shownPieces } from "./shown-pieces";
import type { ContextOf } from "./step-fields-props";

/** What a step is asked about. */
export interface Asked {
  practice: Practice;
  /** Where the person lives; undefined until they have said so. */
  country: string | undefined;
  /** What they look for in the list of platforms. */
  sought: string;
  draft: DraftContent;
  /** What they have said so far. */
  answers: FindingStanding["answers"];
  today: CalendarDate;
}

/** The id of the form that asks for a shorter list of platforms. */
export const findFormId = "find-platform";

type Option = { value: string; label: string };
type Words = Awaited<ReturnType<typeof getTranslations<"check">>>;
type Builders = { [Id in StepId]: (asked: Asked, words: Words) => ContextOf<Id> | Promise<ContextOf<Id>> };

const byName = (options: Option[]) => options.toSorted((a, b) => a.label.localeCompare(b.label, "en-GB"));
const partsOf = (names: Record<string, string>) =>
  byName(Object.entries(names).map(([value, label]) => ({ value, label })));
const countries = (codes: readonly CountryCode[]) =>
  byName(codes.map((code) => ({ value: code, label: countryName(code) })));
// A country is divided here because its law or its authorities are.
const isLawKnown = (country: CountryCode) =>
  partFieldOf(country) !== undefined || packFor({ country }).territories.length > 0;

/** The requests, in the words that fit what there is to control. */
function remedyOptions({ practice }: Asked, words: Words) {
  const hasSwitch = practice.setting.kind === "switch";
  return remedies.map((value) => ({
    value,
    label: words(`remedies.options.${value === "default-off" && !hasSwitch ? "ask-first" : value}.label`),
    hint: value === "stop" || value === "confirm" ? words(`remedies.options.${value}.hint`) : undefined,
  }));
}

async function evidenceContext({ draft: { pieces = [], typed } }: Asked): Promise<ContextOf<"evidence">> {
  const { device, faults } = (await getMessages()).evidence;
  return {
    pieces: await shownPieces(pieces),
    room: Math.max(0, evidenceLimits.pieces - pieces.length),
    refused: typed.evidence?.files?.length ?? 0,
    device: { words: device, faults },
  };
}

const nothing = () => undefined;

const builders: Builders = {
  platform: ({ sought }, words) => ({ platforms: platformRows(words), sought, findForm: findFormId }),
  residence: (_asked, words) => ({
    places: [
      { label: words("residence.likely"), options: countries(countryCodes.filter(isLawKnown)) },
      { label: words("residence.all"), options: countries(countryCodes.filter((country) => !isLawKnown(country))) },
    ],
    parts: {
      province: partsOf(subdivisions.CA),
      state: partsOf(subdivisions.US),
      land: partsOf(subdivisions.DE),
    },
  }),
  setting: ({ practice: { setting } }, words) => ({
    states: statesOf(setting).map(({ state, key }) => ({
      value: state,
      label: words(`setting.states.${key}.label`, settingName(setting)),
      hint: words(`setting.states.${key}.hint`, settingName(setting)),
    })),
  }),
  seen: ({ practice: { setting }, country }) => ({ languages: languagesFor(setting, country) }),
  "switched-off": ({ practice }) => ({
    control: controlOf(practice),
    objectionForm: objectionFormOf(practice),
    isDescribed: settingName(practice.setting).ours === "true",
  }),
  "at-stake": async ({ practice, answers, today }) => ({
    content: practice.content,
    counting: await countingContext(practice, answers, today),
  }),
  evidence: evidenceContext,
  contact: (asked, words) => ({ remedies: remedyOptions(asked, words) }),
  remedies: (asked, words) => ({ remedies: remedyOptions(asked, words) }),
  details: ({ practice }) => ({ platform: practice.platform.name }),
  choice: nothing,
  notice: nothing,
  effect: nothing,
  age: nothing,
  "count-me": nothing,
};

/** What the fields of a step are drawn from; nothing of another step's. */
export async function stepContext<Id extends StepId>(step: Id, asked: Asked): Promise<ContextOf<Id>> {
  return builders[step](asked, await getTranslations("check"));
}
