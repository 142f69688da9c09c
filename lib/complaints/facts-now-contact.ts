import type { EvidencePiece } from "@/lib/evidence/schema";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { rightsDue } from "@/lib/letters/choice";
import type { LetterFacts } from "@/lib/letters/schema";
import { wordsOf } from "./answer-words";
import { askedIn } from "./asked";
import type { CaseEvent, EventKind, EventOf } from "./events";
import type { Complaint, FrozenLetter } from "./schema";

type Contact = NonNullable<LetterFacts["contact"]>;
type Case = Pick<Complaint, "facts" | "letters" | "pieces">;

/** As many reminders and questions as a letter tells of: the latest. */
const mostTold = 10;

/** The earlier contact with the company as it stands after these events, which are in their order; undefined where there was none. */
export function contactNow(complaint: Case, events: readonly CaseEvent[]): LetterFacts["contact"] {
  const first = firstContact(complaint, events);
  if (!first) return undefined;
  const { contact } = first;
  const since = events.filter(({ on }) => on >= contact.on);
  const again = reminders(complaint, since, first);
  const asking: Contact = {
    ...contact,
    receivedOn: contact.receivedOn ?? delivered(since, again[0]),
    remindedOn: again.length > 0 ? again.slice(-mostTold) : undefined,
    askedBack: questions(since),
  };
  return {
    ...asking,
    ...longerTime(since, { contact: asking, residence: complaint.facts.residence }),
    ...replyNow(contact, since, complaint.pieces),
  };
}

const ofKind = <Kind extends EventKind>(events: readonly CaseEvent[], kind: Kind) =>
  events.filter((event): event is CaseEvent & EventOf<Kind> => event.kind === kind);

interface First {
  contact: Contact;
  /** The sending that it was, where one was recorded. */
  by?: EventOf<"sent">;
}

/** The first complaint: what the person had told of it, or the letter of this case once they said that it went; otherwise whatever was written before. */
function firstContact(complaint: Case, events: readonly CaseEvent[]): First | undefined {
  const { contact } = complaint.facts;
  if (contact?.asked.includes("complaint")) return { contact };
  const sent = ofKind(events, "sent").find((event) => !isReminder(event, complaint));
  if (!sent) return contact && { contact };
  const letter = letterOf(sent, complaint);
  // Of a letter that was not made here nobody knows more than that it complained.
  const asked: Contact["asked"] = letter ? askedIn(letter, complaint.facts) : ["complaint"];
  return { contact: { on: sent.on, channel: sent.channel, asked, reply: "none" }, by: sent };
}

function letterOf({ letter: id }: EventOf<"sent">, { letters }: Pick<Complaint, "letters">): FrozenLetter | undefined {
  return letters.find((letter) => letter.id === id);
}

function isReminder(sent: EventOf<"sent">, complaint: Case): boolean {
  const kind = letterOf(sent, complaint)?.kind;
  return kind === "follow-up" || kind === "authority";
}

/** The days on which the person wrote to the company after the first letter; the sending of one letter counts once. */
function reminders(complaint: Case, since: readonly CaseEvent[], { contact, by }: First): CalendarDate[] {
  const sent = ofKind(since, "sent").filter(
    (event, index, all) =>
      event.id !== by?.id &&
      letterOf(event, complaint)?.kind !== "authority" &&
      (event.letter === undefined || all.findIndex(({ letter }) => letter === event.letter) === index),
  );
  const days = [...(contact.remindedOn ?? []), ...sent.map(({ on }) => on)];
  return [...new Set(days)].filter((on) => on > contact.on).sort();
}

function delivered(since: readonly CaseEvent[], next: CalendarDate | undefined): CalendarDate | undefined {
  return ofKind(since, "delivered").find(({ on }) => next === undefined || on <= next)?.on;
}

function questions(since: readonly CaseEvent[]): Contact["askedBack"] {
  const supplied = ofKind(since, "supplied");
  const asked = ofKind(since, "asked").filter(
    (event, index, all) => all.findIndex((each) => each.on === event.on && each.for === event.for) === index,
  );
  const told = asked.map(({ on, for: what }) => ({
    on,
    for: what,
    toldOn: supplied.find((given) => given.for === what && given.on >= on)?.on,
  }));
  return told.length > 0 ? told.slice(-mostTold) : undefined;
}

/** The last word of a longer time that came within the month, as far as it is known to run; else the first, which came too late. */
function longerTime(
  since: readonly CaseEvent[],
  asking: { contact: Contact; residence: LetterFacts["residence"] },
): Pick<Contact, "extendedOn" | "extendedUntil"> {
  const told = ofKind(since, "extended");
  const month = rightsDue(asking) ?? "";
  const extended = told.findLast(({ on }) => on <= month) ?? told[0];
  if (!extended) return {};
  const { on, until } = extended;
  return { extendedOn: on, extendedUntil: until !== undefined && until >= on ? until : undefined };
}

type Reply = Pick<
  Contact,
  | "reply"
  | "repliedOn"
  | "acknowledgedOn"
  | "firstAnsweredOn"
  | "answerKind"
  | "answer"
  | "answerMail"
  | "notDealtWith"
  | "reference"
>;

/** What came back: the last answer speaks for the company. */
function replyNow(first: Contact, since: readonly CaseEvent[], pieces: readonly EvidencePiece[]): Reply {
  const acknowledged = ofKind(since, "acknowledged");
  const answers = ofKind(since, "answered");
  const both = {
    reference: [...acknowledged, ...answers].findLast(({ reference }) => reference)?.reference ?? first.reference,
    acknowledgedOn: earliest(acknowledgementTold(first), acknowledged[0]?.on),
  };
  const last = answers.at(-1);
  if (last && isLatest(last, first))
    return { ...both, ...answerOf(last, { before: answerBefore(first, answers), pieces }) };
  if (first.reply === "answered") return { ...first, ...both };
  return { ...both, reply: isHeard(first, since) ? "acknowledged" : "none", repliedOn: undefined };
}

function isHeard({ reply }: Contact, since: readonly CaseEvent[]): boolean {
  return reply === "acknowledged" || since.some(({ kind }) => heard.includes(kind));
}

function acknowledgementTold({ reply, repliedOn, acknowledgedOn }: Contact): CalendarDate | undefined {
  return reply === "acknowledged" ? (acknowledgedOn ?? repliedOn) : acknowledgedOn;
}

function isLatest({ on }: CaseEvent, { reply, repliedOn = "" }: Contact): boolean {
  return reply !== "answered" || repliedOn <= on;
}

function answerBefore({ reply, repliedOn }: Contact, answers: readonly CaseEvent[]): CalendarDate | undefined {
  return reply === "answered" ? repliedOn : answers[0]?.on;
}

function answerOf(
  answer: EventOf<"answered">,
  { before, pieces }: { before: CalendarDate | undefined; pieces: readonly EvidencePiece[] },
): Omit<Reply, "reference" | "acknowledgedOn"> {
  const { on, how } = answer;
  return {
    reply: "answered",
    repliedOn: on,
    firstAnsweredOn: before !== undefined && before < on ? before : undefined,
    answerKind: how,
    ...wordsOf(answer, pieces),
    notDealtWith: undefined,
  };
}

function earliest(...days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

const heard: readonly EventKind[] = ["acknowledged", "asked", "extended"];
