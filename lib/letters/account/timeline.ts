import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { isUse } from "@/lib/platforms/catalogue";
import type { Block } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { askedPhrase, type Contact } from "./contact";
import { controlWord, hasSwitch, shownAs } from "./control";
import { earlierConduct, peopleOf, presentUse, unlessThey, type Begun } from "./history";
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

/** The dated facts in order of time; nothing if none has a date. */
export function timelineBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const events = [...findingEvents(facts, context), ...contactEvents(facts, context)];
  if (events.length === 0) return [];
  const rows = [...companyEvents(facts, context), ...events]
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map(({ on, words, date }) => [date ?? context.date(on), words]);
  return [{ kind: "table", caption: "Timeline", head: ["Date", "What happened"], rows }];
}

/** What the company did, as far as its days are known: the stretch that goes on, and the one before it for those whom it may concern. */
function companyEvents(facts: LetterFacts, context: LetterContext): DatedEvent[] {
  const { practice } = context;
  const { name } = practice.platform;
  const present = presentUse(context);
  const earlier = earlierConduct(facts, context);
  const { it, toTheirs } = useWords[practice.use];
  const since = (phase: Begun) =>
    `${name} ${again(context)} ${it} with data of ${peopleOf(phase, facts)}${unlessThey(phase)}`;
  return [
    ...(earlier
      ? [
          shownEvent(
            earlier.shown,
            `${name} ${hasSwitch(practice) ? `showed this setting to ${peopleOf(earlier.shown, facts)}` : toTheirs(peopleOf(earlier.shown, facts))}`,
            context,
          ),
        ]
      : []),
    ...(earlier
      ? [
          {
            on: earlier.suspended.from,
            words: `${name} suspended ${it} for ${peopleOf(earlier.suspended, facts)}`,
            date: `By ${context.date(earlier.suspended.from)}`,
          },
        ]
      : []),
    ...(present ? [shownEvent(present, since(present), context)] : []),
  ];
}

function again({ conduct }: LetterContext): string {
  return conduct.phases.filter(isUse).length > 1 ? "resumed" : "began";
}

function shownEvent({ from, exactly }: Begun, words: string, { date }: LetterContext): DatedEvent {
  return { on: from, words, ...(exactly ? {} : { date: `About ${date(from)}` }) };
}

function findingEvents(facts: LetterFacts, { practice }: LetterContext): DatedEvent[] {
  const { seen, setting, notice, switchedOff } = facts;
  const what = controlWord(practice);
  const acted = switchedOff?.off === true || (switchedOff?.objectionForm === "yes" && !hasSwitch(practice));
  return [
    ...eventOn(firstSeenOn(seen), `I first saw the ${what}`),
    ...eventOn(toldOn(notice), `${practice.platform.name} told me about this use of my data`),
    ...eventOn(seen?.on, foundAs[setting.state](what, shownAs("on", practice), shownAs("off", practice))),
    ...eventOn(
      acted ? switchedOff.on : undefined,
      hasSwitch(practice) ? `I switched it ${shownAs("off", practice)}` : "I sent in the form to object",
    ),
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
  const { name } = context.practice.platform;
  const asked: DatedEvent = { on: contact.on, words: `I wrote to ${name} ${askedPhrase(contact)}` };
  return [asked, ...replyEvents(contact, context)];
}

function replyEvents({ reply, repliedOn }: Contact, { practice, writtenOn }: LetterContext): DatedEvent[] {
  const { name } = practice.platform;
  if (reply === "none") return [{ on: writtenOn, words: "No reply by the day of this letter" }];
  const replied = eventOn(repliedOn, `${name} ${reply}${reply === "acknowledged" ? " what I sent" : ""}`);
  return reply === "acknowledged"
    ? [...replied, { on: writtenOn, words: "No answer by the day of this letter" }]
    : replied;
}
