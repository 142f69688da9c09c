import { countryInSentence } from "@/lib/places/catalogue";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Block } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { askedPhrase, type Contact } from "./contact";
import { earlierConduct } from "./history";

interface DatedEvent {
  on: CalendarDate;
  words: string;
  /** Printed in place of the day where the day is not exact. */
  date?: string;
}

const foundAs: Record<LetterFacts["setting"]["state"], string> = {
  on: "I found the setting on",
  off: "I found the setting off",
  absent: "I found that the setting was not there",
  greyed: "I found the setting greyed out",
  different: "I found the setting worded differently",
  "not-found": "I looked for the setting and did not find it",
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

/** What the company did: the stretch that goes on, and the one before it for those whom it may concern. */
function companyEvents(facts: LetterFacts, context: LetterContext): DatedEvent[] {
  const { phase, practice, conduct } = context;
  const { name } = practice.platform;
  const members = `members in ${countryInSentence(facts.residence.country)}`;
  const verb = conduct.phases.length > 1 ? "resumed" : "began";
  const earlier = earlierConduct(facts, context);
  const began = { phase, words: `${name} ${verb} this training with data of ${members}, unless they switch it off` };
  const before = earlier
    ? [
        {
          phase: earlier.shown,
          words: `${name} showed this setting to ${earlier.shown.forSome ? "some " : ""}${members}`,
          by: false,
        },
        { phase: earlier.suspended, words: `${name} suspended this training for ${members}`, by: true },
      ]
    : [];
  return [...before, { ...began, by: false }].map(({ phase: { from, exactly }, words, by }) => ({
    on: from,
    words,
    ...(by ? { date: `By ${context.date(from)}` } : exactly ? {} : { date: `About ${context.date(from)}` }),
  }));
}

function findingEvents({ seen, setting, notice, switchedOff }: LetterFacts, { practice }: LetterContext): DatedEvent[] {
  return [
    ...eventOn(firstSeenOn(seen), "I first saw the setting"),
    ...eventOn(toldOn(notice), `${practice.platform.name} told me about this use of my data`),
    ...eventOn(seen?.on, foundAs[setting.state]),
    ...eventOn(switchedOff?.off === true ? switchedOff.on : undefined, "I switched it off"),
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
