import type { AnswerKind } from "@/lib/findings/schema";
import { addDays, formatDate, type CalendarDate } from "@/lib/kernel/calendar-date";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { isCitable, lawFor, regulatorFor, type Law, type Period, type Regulator } from "@/lib/law/catalogue";
import type { Residence } from "@/lib/places/schema";
import {
  conductIn,
  controllerFor,
  isDoneIn,
  isUse,
  practiceById,
  representativeFor,
  type Conduct,
  type ConductPhase,
  type Controller,
  type Practice,
  type Representative,
} from "@/lib/platforms/catalogue";
import { packs, type Pack } from "./packs.data";
import { daysOf, isStillWaiting } from "./reply-time";
import type { LetterFacts, LetterKind } from "./schema";

/** Why no letter can be written from these facts on this day. */
export const letterRefusals = [
  "no-controller",
  "not-done-there",
  "no-authority",
  "company-not-asked",
  "follow-up-too-early",
  "law-not-in-force",
  "written-too-early",
] as const;
export type LetterRefusal = (typeof letterRefusals)[number];

/** What a letter is written from, beside the facts: whom it addresses and the law of its dates. */
export interface LetterContext {
  kind: LetterKind;
  /** Whom it speaks to. */
  to: "company" | "authority";
  pack: Pack;
  practice: Practice;
  controller: Controller;
  /** Who can be written to at home in its stead; absent where none is known for sure. */
  representative: Representative | undefined;
  /** False where, as far as is known, this is not done with the data of people who live there: then there is only a question to ask. */
  isDone: boolean;
  conduct: Conduct;
  /** What the company is doing now; absent where nothing is known that a letter may state. */
  phase: ConductPhase | undefined;
  /** Absent where the portal knows of none. */
  regulator: Regulator | undefined;
  /** How the company answered, as far as the person says. */
  answered: AnswerKind | undefined;
  law: Law;
  writtenOn: CalendarDate;
  /** A day as the recipient’s country writes it. */
  date: (day: CalendarDate) => string;
}

/** The law pack for where someone lives: that of their authority; "elsewhere" where none is known. */
export function packFor(residence: Residence): Pack {
  const territory = regulatorFor(residence)?.territory;
  const known: readonly Pack[] = packs;
  const pack = known.find(({ id }) => id === (territory ?? "elsewhere"));
  if (!pack) throw new Error(`No law pack for ${territory}`);
  return pack;
}

/** The authority of a letter that needs one. Throws where there is none: such a letter is refused before it is composed. */
export function authorityOf({ regulator }: LetterContext): Regulator {
  if (!regulator) throw new Error("No authority");
  return regulator;
}

/** Looks up whom and what law these facts call for, or says why there is no letter. */
export function contextFor(
  facts: LetterFacts,
  kind: LetterKind,
  writtenOn: CalendarDate,
): Result<LetterContext, LetterRefusal> {
  const found = partiesFor(facts);
  if (!found.ok) return found;
  const { pack, phase } = found.value;
  const obstacle = obstacles.find(([, stands]) => stands({ ...found.value, kind, facts, writtenOn }));
  if (obstacle) return refuse(obstacle[0]);
  const dates = { territories: pack.territories, conduct: conductPeriod(facts, phase, writtenOn), writtenOn };
  const right = pack.complaintRight[kind];
  if (right && !isCitable(right, dates)) return refuse("law-not-in-force");
  return succeed({
    ...found.value,
    kind,
    to: kind === "authority" ? "authority" : "company",
    answered: facts.contact?.reply === "answered" ? facts.contact.answerKind : undefined,
    law: lawFor(dates),
    writtenOn,
    date: (day) => formatDate(day, { locale: pack.language }),
  });
}

interface Wanted extends Pick<LetterContext, "kind" | "pack" | "isDone" | "phase" | "regulator" | "writtenOn"> {
  facts: LetterFacts;
}

/** What keeps a letter from being written, in the order in which it is said. */
const obstacles: readonly [LetterRefusal, (wanted: Wanted) => boolean][] = [
  ["not-done-there", ({ kind, isDone }) => kind !== "company" && !isDone],
  ["no-authority", ({ kind, regulator }) => kind === "authority" && !regulator],
  ["company-not-asked", ({ kind, pack, facts }) => !facts.contact && needsContact(kind, pack)],
  [
    "follow-up-too-early",
    ({ kind, facts, pack, writtenOn }) => kind === "follow-up" && isStillWaiting(facts, pack, writtenOn),
  ],
  [
    "written-too-early",
    ({ facts, phase, writtenOn }) =>
      (phase?.from !== undefined && writtenOn < phase.from) || isOlderThanItsFacts(facts, writtenOn),
  ],
];

function needsContact(kind: LetterKind, { companyFirst }: Pack): boolean {
  return kind === "follow-up" || (kind === "authority" && companyFirst);
}

type Parties = Pick<
  LetterContext,
  "pack" | "practice" | "controller" | "representative" | "isDone" | "conduct" | "phase" | "regulator"
>;

function partiesFor({ practice: id, residence }: LetterFacts): Result<Parties, LetterRefusal> {
  const controller = controllerFor(id, residence.country);
  if (!controller) return refuse("no-controller");
  const practice = practiceById(id);
  const conduct = conductIn(practice, residence.country);
  return succeed({
    pack: packFor(residence),
    practice,
    controller,
    representative: representativeFor(practice.platform.id, residence.country),
    isDone: isDoneIn(practice, residence.country),
    conduct,
    phase: presentPhase(conduct),
    regulator: regulatorFor(residence),
  });
}

/** What goes on: the use of data rather than what holds for other accounts. */
function presentPhase({ phases }: Conduct): ConductPhase | undefined {
  const present = phases.filter(({ to }) => to === undefined);
  return present.find(isUse) ?? present.at(-1);
}

// Before any rule that a letter cites: an unknown beginning may lie as far back as that.
const longAgo = "2018-05-25";

/**
 * The days over which the person's data may have been used: from the company's start or what the person saw before it,
 * to the switch-off or the letter. Where nobody knows the start, from when they joined, or as far back as the law goes.
 */
function conductPeriod(
  { seen, switchedOff, atStake }: LetterFacts,
  phase: ConductPhase | undefined,
  writtenOn: CalendarDate,
): Period {
  const began = phase?.from;
  const days = [began ?? joinedOn(atStake), seen?.on, seen?.firstOn].filter((day) => day !== undefined);
  // Whoever switched it off before the training began asks about what came after.
  const until = offSince(switchedOff, began) ?? writtenOn;
  return { from: days.sort()[0] ?? until, to: until };
}

/** The earliest day on which the person can have had the account. */
function joinedOn(atStake: LetterFacts["atStake"]): CalendarDate {
  return atStake?.memberSince === undefined ? longAgo : `${atStake.memberSince}-01-01`;
}

/** The day of switching off, unless that was before it began. */
function offSince(switchedOff: LetterFacts["switchedOff"], began: CalendarDate = ""): CalendarDate | undefined {
  const off = switchedOff?.off === true ? switchedOff.on : undefined;
  return off !== undefined && off >= began ? off : undefined;
}

// One day's grace: where the person is, tomorrow may have begun.
function isOlderThanItsFacts(facts: LetterFacts, writtenOn: CalendarDate): boolean {
  const { seen, notice, switchedOff, seenAgain, contact } = facts;
  const told = [seen?.on, seen?.firstOn, notice?.on, switchedOff?.on, seenAgain?.on, ...daysOf(contact)];
  return told.some((day) => day !== undefined && day > addDays(writtenOn, 1));
}
