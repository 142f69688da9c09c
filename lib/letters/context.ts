import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import {
  conductOf,
  isCitable,
  lawFor,
  regulatorFor,
  type Conduct,
  type Law,
  type Period,
  type Regulator,
} from "@/lib/law/catalogue";
import { controllerFor, practiceById, type Controller, type Practice } from "@/lib/platforms/catalogue";
import type { LetterFacts, LetterKind } from "./schema";

/** Why no letter can be written from these facts on this day. */
export const letterRefusals = [
  "no-controller",
  "no-authority",
  "company-not-asked",
  "law-not-in-force",
  "written-too-early",
] as const;
export type LetterRefusal = (typeof letterRefusals)[number];

/** What a letter is written from, beside the facts: whom it addresses and the law of its dates. */
export interface LetterContext {
  to: LetterKind;
  practice: Practice;
  controller: Controller;
  conduct: Conduct;
  regulator: Regulator;
  law: Law;
  writtenOn: CalendarDate;
}

/** Looks up whom and what law these facts call for, or says why there is no letter. */
export function contextFor(
  facts: LetterFacts,
  kind: LetterKind,
  writtenOn: CalendarDate,
): Result<LetterContext, LetterRefusal> {
  const found = partiesFor(facts);
  if (!found.ok) return found;
  if (kind === "authority" && !facts.contact) return refuse("company-not-asked");
  if (isOlderThanItsFacts(facts, writtenOn)) return refuse("written-too-early");
  const dates = { conduct: conductPeriod(facts, found.value.conduct, writtenOn), writtenOn };
  if (!isCitable(complaintRight[kind], dates)) return refuse("law-not-in-force");
  return succeed({ ...found.value, to: kind, law: lawFor(dates), writtenOn });
}

/** The provision under which each kind of letter complains. */
const complaintRight = { company: "s-164a", authority: "s-165-2" } as const;

type Parties = Pick<LetterContext, "practice" | "controller" | "conduct" | "regulator">;

function partiesFor({ practice, residence }: LetterFacts): Result<Parties, LetterRefusal> {
  const controller = controllerFor(practice, residence.country);
  if (!controller) return refuse("no-controller");
  const regulator = regulatorFor(residence.country);
  const conduct = conductOf(practice, residence.country);
  if (!regulator || !conduct) return refuse("no-authority");
  return succeed({ practice: practiceById(practice), controller, conduct, regulator });
}

/** The days over which the person's data may have been used: from the company's start or what the person saw before it, to the switch-off or the letter. */
function conductPeriod({ seen, switchedOff }: LetterFacts, { from }: Conduct, writtenOn: CalendarDate): Period {
  const started = [from, seen?.on, seen?.firstOn].filter((day) => day !== undefined).sort()[0] ?? from;
  const ended = switchedOff?.off === true ? (switchedOff.on ?? writtenOn) : writtenOn;
  return { from: started, to: ended < started ? writtenOn : ended };
}

// One day's grace: where the person is, tomorrow may have begun.
function isOlderThanItsFacts({ seen, notice, switchedOff, contact }: LetterFacts, writtenOn: CalendarDate): boolean {
  const told = [seen?.on, seen?.firstOn, notice?.on, switchedOff?.on, contact?.on, contact?.repliedOn];
  return told.some((day) => day !== undefined && day > addDays(writtenOn, 1));
}
