import type { AnswerKind } from "@/lib/findings/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterContext } from "../context";
import { unansweredReminder } from "../reply-time";
import type { LetterFacts } from "../schema";
import { partyOf, sentenceStart, type Said } from "./phrases";

type Contact = NonNullable<LetterFacts["contact"]>;

/** Something that came or went after the letter to the company. */
interface Step {
  /** Absent where the person knows no day. */
  on?: CalendarDate | undefined;
  /** As a sentence; `day` is " on 5 October 2026", or nothing, and `they` is the company. Absent where another step's sentence tells it. */
  sentence?: (day: string, they: string) => string;
  /** As a line of the timeline. */
  line: string;
}

const answeredHow: Record<AnswerKind, string> = {
  fully: "",
  partly: ", and dealt with part of what I had asked",
  refused: ", and refused what I had asked",
  "legitimate-interests": ", and named legitimate interests as the basis",
  other: "",
};

const askedBackWords = {
  identity: { asked: "to show who I am", told: "I showed who I am" },
  clarification: { asked: "to say what exactly I mean", told: "I said what exactly I mean" },
} as const;

/** True where the company acknowledged the letter; a question or a word on a longer time says less than that. */
export function isAcknowledged(contact: Contact): boolean {
  const { reply, askedBack = [], extendedOn } = contact;
  if (contact.acknowledgedOn !== undefined) return true;
  return reply === "acknowledged" && askedBack.length === 0 && extendedOn === undefined;
}

/** The day of the acknowledgement, as far as the person says one. */
export function acknowledgedOn(contact: Contact): CalendarDate | undefined {
  if (!isAcknowledged(contact)) return undefined;
  return contact.acknowledgedOn ?? (contact.reply === "acknowledged" ? contact.repliedOn : undefined);
}

/** What came and went, in the order of the days; what has no day comes first. */
function stepsOf(contact: Contact, context: LetterContext): Step[] {
  const steps = [
    ...acknowledgement(contact, context),
    ...questions(contact, context),
    ...longerTime(contact, context),
    ...reminders(contact, context),
    ...answers(contact, context),
  ];
  return steps.toSorted((one, other) => (one.on ?? "").localeCompare(other.on ?? ""));
}

type Steps = (contact: Contact, context: LetterContext) => Step[];

const acknowledgement: Steps = (contact, context) => {
  if (!isAcknowledged(contact)) return [];
  return [
    {
      on: acknowledgedOn(contact),
      sentence: (day, they) => `${they} acknowledged this${day}.`,
      line: `${context.controller.name} acknowledged what I sent`,
    },
  ];
};

const questions: Steps = ({ askedBack = [] }, context) => {
  return askedBack.flatMap((back): Step[] => {
    const { asked, told } = askedBackWords[back.for];
    const did = back.toldOn === undefined ? "" : `; I did so on ${context.date(back.toldOn)}`;
    const question: Step = {
      on: back.on,
      sentence: (day, they) => `${they} asked me${day} ${asked}${did}.`,
      line: `${context.controller.name} asked me ${asked}`,
    };
    return back.toldOn === undefined ? [question] : [question, { on: back.toldOn, line: told }];
  });
};

const longerTime: Steps = ({ extendedOn, extendedUntil }, context) => {
  if (extendedOn === undefined) return [];
  const what = `that an answer would take longer${extendedUntil === undefined ? "" : `, until ${context.date(extendedUntil)}`}`;
  return [
    {
      on: extendedOn,
      sentence: (day, they) => `${they} told me${day} ${what}.`,
      line: `${context.controller.name} told me ${what}`,
    },
  ];
};

const reminders: Steps = ({ remindedOn = [] }, { controller }) =>
  remindedOn.map((on) => ({
    on,
    sentence: (day) => `I wrote again${day}.`,
    line: `I wrote to ${controller.name} again`,
  }));

const answers: Steps = ({ reply, repliedOn, firstAnsweredOn, answerKind = "other" }, context) => {
  if (reply !== "answered") return [];
  const { name } = context.controller;
  const how = answeredHow[answerKind];
  const last = firstAnsweredOn === undefined ? "answered" : "answered again";
  const first = {
    on: firstAnsweredOn,
    sentence: (day: string, they: string) => `${they} answered${day}.`,
    line: `${name} answered`,
  };
  return [
    ...(firstAnsweredOn === undefined ? [] : [first]),
    { on: repliedOn, sentence: (day, they) => `${they} ${last}${day}${how}.`, line: `${name} ${last}${how}` },
  ];
};

const silence: Record<Contact["reply"], { sentence: string; line: string }> = {
  none: { sentence: "I have had no reply.", line: "No reply by the day of this letter" },
  acknowledged: { sentence: "I have had no answer to what I asked.", line: "No answer by the day of this letter" },
  answered: { sentence: "I have had no further answer.", line: "No further answer by the day of this letter" },
};

function missing(contact: Contact) {
  return contact.reply === "answered" && unansweredReminder(contact) === undefined ? [] : [silence[contact.reply]];
}

/** What came back, and what the person wrote since. The answer itself is quoted in the letter to the authority. */
export function replyFact(contact: Contact, context: LetterContext): Said {
  const they = sentenceStart(partyOf(context).subject);
  const told = stepsOf(contact, context).flatMap(({ on, sentence }) =>
    sentence ? [sentence(on === undefined ? "" : ` on ${context.date(on)}`, they)] : [],
  );
  const sentences = [...told, ...missing(contact).map(({ sentence }) => sentence)];
  return { fact: [namedOnce(sentences, they, context).join(" ")] };
}

/** The company's name at its first sentence only: names of companies are long. */
function namedOnce(sentences: readonly string[], name: string, { to }: LetterContext): string[] {
  const first = sentences.findIndex((sentence) => sentence.startsWith(name));
  return sentences.map((sentence, index) =>
    to === "authority" && index > first && sentence.startsWith(name) ? `It${sentence.slice(name.length)}` : sentence,
  );
}

/** The same as lines of a timeline: what has no day has no line. */
export function replyLines(contact: Contact, context: LetterContext): { on: CalendarDate; words: string }[] {
  const lines = stepsOf(contact, context).flatMap(({ on, line }) => (on === undefined ? [] : [{ on, words: line }]));
  return [...lines, ...missing(contact).map(({ line }) => ({ on: context.writtenOn, words: line }))];
}
