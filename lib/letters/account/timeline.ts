import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { Block } from "../document";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { askedPhrase, type Contact } from "./contact";

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
  different: "I found the setting, worded as quoted above",
  "not-found": "I looked for the setting and did not find it",
};

/** The dated facts in order of time; nothing if none has a date. */
export function timelineBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const events = [...findingEvents(facts, context), ...contactEvents(facts, context)];
  if (events.length === 0) return [];
  const rows = [companyStart(context), ...events]
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map(({ on, words, date }) => [date ?? context.date(on), words]);
  return [{ kind: "table", caption: "Timeline", head: ["Date", "What happened"], rows }];
}

function companyStart({ phase, practice, date }: LetterContext): DatedEvent {
  const day = date(phase.from);
  const words = `${practice.platform.name} resumed this training in the United Kingdom, with the setting on unless members switch it off`;
  return { on: phase.from, words, ...(phase.exactly ? {} : { date: `About ${day}` }) };
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
