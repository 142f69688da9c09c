import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { DayKind } from "@/lib/platforms/schema";
import type { Block } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { askedPhrase } from "./contact";
import { controlWord, hasSwitch, shownAs } from "./control";
import { replyLines } from "./correspondence";
import { earlierConduct, pausedConduct, peopleOf, presentUse, type Begun, type EarlierConduct } from "./course";
import { possessiveOf } from "./phrases";
import { unlessThey } from "./start";
import { seenAgainLine } from "./seen-again";
import { isByEmail } from "./sending";
import { useWords } from "./use-words.data";

interface DatedEvent {
  on: CalendarDate;
  words: string;
  /** Printed in place of the day where the day is not exact. */
  date?: string;
}

const foundAs: Record<LetterFacts["setting"]["state"], (what: string, on: string, off: string) => string> = {
  on: (what, on) => `I found the ${what} ${on}`,
  off: (what, _on, off) => `I found the ${what} ${off}`,
  form: () => "I found no switch to turn off, only a form to send",
  absent: (what) => `I found that the ${what} was not there`,
  greyed: (what) => `I found the ${what} greyed out`,
  different: (what) => `I found the ${what} worded differently`,
  "not-found": (what) => `I looked for the ${what} and did not find it`,
};

function foundWords({ setting: { state } }: LetterFacts, practice: LetterContext["practice"]): string {
  if (state === "absent" && practice.setting.kind === "none") return "I looked for a setting and found none";
  if (state === "form" && isByEmail(practice)) return "I found no switch to turn off, only an e-mail to write";
  return foundAs[state](controlWord(practice), shownAs("on", practice), shownAs("off", practice));
}

/** The dated facts in order of time; nothing if none has a date. */
export function timelineBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const events: DatedEvent[] = [
    ...findingEvents(facts, context),
    ...seenAgainLine(facts, context),
    ...contactEvents(facts, context),
  ];
  if (events.length === 0) return [];
  const rows = [...companyEvents(facts, context), ...events]
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map(({ on, words, date }) => [date ?? context.date(on), words]);
  return [{ kind: "table", caption: "Timeline", head: ["Date", "What happened"], rows }];
}

/** What the company did, as far as its days are known: the stretch that goes on, and the one before it for those whom it may concern. */
function companyEvents(facts: LetterFacts, context: LetterContext): DatedEvent[] {
  const present = presentUse(context);
  const earlier = earlierConduct(facts, context) ?? pausedConduct(context);
  return [
    ...(earlier ? earlierEvents(earlier, facts, context) : []),
    ...(present ? [shownEvent(present, startOf(present, facts, context), context)] : []),
  ];
}

function earlierEvents({ shown, suspended }: EarlierConduct, facts: LetterFacts, context: LetterContext): DatedEvent[] {
  const { practice, controller, date } = context;
  const { it, toTheirs } = useWords[practice.use];
  const people = peopleOf(shown, facts);
  const began = hasSwitch(practice) ? `showed this setting to ${people}` : toTheirs(people);
  return [
    shownEvent(shown, `As I understand it, ${controller.name} ${began}`, context),
    {
      on: suspended.from,
      words: `As I understand it, ${controller.name} suspended ${it} for ${peopleOf(suspended, facts)}`,
      date: `By ${date(suspended.from)}`,
    },
  ];
}

/** What the first day is, and no more than that. */
function startOf(phase: Begun, facts: LetterFacts, context: LetterContext): string {
  const { it } = useWords[context.practice.use];
  const { name } = context.controller;
  const people = peopleOf(phase, facts);
  const began = `${name} ${(pausedConduct(context) ?? earlierConduct(facts, context)) ? "resumed" : "began"} ${it} with data of ${people}${unlessThey(phase, facts, context)}`;
  const words: Record<DayKind, string> = {
    announcement: `As I understand it, ${name} announced ${it} for ${people}`,
    report: `As the press reported, ${began}`,
    sighting: `As I understand it, a switch for ${it}, already on, was noticed`,
    policy: `As I understand it, ${possessiveOf(name)} privacy policy began to allow ${it}`,
  };
  return phase.dayOf ? words[phase.dayOf] : `As I understand it, ${began}`;
}

function shownEvent({ from, exactly }: Begun, words: string, { date }: LetterContext): DatedEvent {
  return { on: from, words, ...(exactly ? {} : { date: `About ${date(from)}` }) };
}

function refusedBy(practice: LetterContext["practice"]): string {
  if (hasSwitch(practice)) return `I switched it ${shownAs("off", practice)}`;
  return isByEmail(practice) ? "I asked by e-mail to be left out" : "I sent in the form to object";
}

function findingEvents(facts: LetterFacts, { practice, controller }: LetterContext): DatedEvent[] {
  const { seen, notice, switchedOff } = facts;
  const what = controlWord(practice);
  const acted = switchedOff?.off === true || (switchedOff?.objectionForm === "yes" && !hasSwitch(practice));
  return [
    ...eventOn(firstSeenOn(seen), `I first saw the ${what}`),
    ...eventOn(toldOn(notice), `${controller.name} told me about this use of my data`),
    ...eventOn(seen?.on, foundWords(facts, practice)),
    ...eventOn(acted ? switchedOff.on : undefined, refusedBy(practice)),
  ];
}

function firstSeenOn(seen: LetterFacts["seen"]): CalendarDate | undefined {
  return seen?.firstOn === seen?.on ? undefined : seen?.firstOn;
}

function toldOn(notice: LetterFacts["notice"]): CalendarDate | undefined {
  return notice?.told === "before" || notice?.told === "after" ? notice.on : undefined;
}

function eventOn(on: CalendarDate | undefined, words: string): DatedEvent[] {
  return on === undefined ? [] : [{ on, words }];
}

function contactEvents({ contact }: LetterFacts, context: LetterContext): DatedEvent[] {
  if (!contact) return [];
  const { name } = context.controller;
  const asked: DatedEvent = { on: contact.on, words: `I wrote to ${name} ${askedPhrase(contact)}` };
  return [asked, ...replyLines(contact, context)];
}
