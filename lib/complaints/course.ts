import { addDays, type CalendarDate } from "@/lib/kernel/calendar-date";
import { daysInThePost } from "@/lib/letters/patience.data";
import { askedIn, type Asked } from "./asked";
import type { EventKind, EventOf } from "./events";
import { eventsInOrder, type DatedEvent } from "./events-told";
import type { Complaint, FrozenLetter } from "./schema";

type Told<Kind extends EventKind> = DatedEvent & EventOf<Kind>;

/** A day that a clock starts on. */
export interface Start {
  on: CalendarDate;
  /** True where nobody knows the day, and this is the best guess: that of sending, or of the first word about it. */
  isEstimate: boolean;
  /** How many days of that are for the post; absent where there are none. */
  inThePost?: number;
  /** Replies count from here. */
  sentOn: CalendarDate;
}

/** A letter that went to the company. */
interface Sent {
  on: CalendarDate;
  channel?: EventOf<"sent">["channel"];
  asked: readonly Asked[];
}

/** What happened, read from the events: the days and answers that clocks and next steps are made of. */
export interface Course {
  events: readonly DatedEvent[];
  /** The letter that lies ready and that nothing has overtaken. */
  unsent?: FrozenLetter;
  /** When the company received the first complaint. */
  complained?: Start;
  /** The latest complaint to it after the first. */
  remindedOn?: CalendarDate;
  /** When it received the first letter that exercised rights, and which rights were exercised in all. */
  requested?: Start;
  rights: readonly Asked[];
  /** When it received the letter that only asks whether it does this. */
  questioned?: Start;
  /** The company's first word of any kind about the complaint. */
  firstWordOn?: CalendarDate;
  /** The company's latest answer, if no letter went to it since. */
  answer?: Told<"answered">;
  /** The later of the last letter to the company and its last answer. */
  lastContactOn?: CalendarDate;
  /** What the setting said when it was last looked at, since that answer. */
  settingSeen?: Told<"setting-seen">;
  /** What the company wants to know and was not told. */
  open?: Told<"asked">;
  /** When the authority received the latest complaint to it. */
  authority?: Start;
  /** Its outcome since. */
  outcome?: Told<"authority-outcome">;
  withdrawn?: Told<"withdrawn">;
}

/** What the company says of a complaint, in whatever form, acknowledges that it came. */
export const companyWords = ["acknowledged", "asked", "extended", "answered"] as const satisfies readonly EventKind[];
const authorityWords = [
  "authority-acknowledged",
  "authority-progress",
  "authority-outcome",
] as const satisfies readonly EventKind[];

/** Reads a case. The events may be anything that can be typed: what contradicts itself is read as what happened last. */
export function courseOf(complaint: Pick<Complaint, "facts" | "letters" | "events">): Course {
  const events = eventsInOrder(complaint.facts, complaint.events);
  const sent = lettersSent(complaint, events);
  return {
    events,
    unsent: unsentLetter(complaint.letters, events),
    ...whatWasAsked(sent, events),
    questioned: questionReceipt(complaint, events),
    ...whatWasAnswered(sent, events),
    ...whatAuthorityDid(events),
    withdrawn: ofKind(events, "withdrawn").at(-1),
  };
}

function whatWasAsked(sent: readonly Sent[], events: readonly DatedEvent[]) {
  const complaints = sent.filter(({ asked }) => asked.includes("complaint"));
  const requests = sent.filter(({ asked }) => asked.some((right) => right !== "complaint"));
  return {
    complained: receiptOf(complaints, events),
    remindedOn: complaints.length > 1 ? complaints.at(-1)?.on : undefined,
    requested: receiptOf(requests, events),
    rights: [...new Set(requests.flatMap(({ asked }) => asked))].filter((right) => right !== "complaint"),
  };
}

function whatWasAnswered(sent: readonly Sent[], events: readonly DatedEvent[]) {
  const last = ofKind(events, "answered").at(-1);
  const lastLetterOn = sent.at(-1)?.on;
  const answer = isSince(last, lastLetterOn) ? last : undefined;
  const firstComplaintOn = sent.find(({ asked }) => asked.includes("complaint"))?.on;
  return {
    firstWordOn: since(events, companyWords, firstComplaintOn)?.on,
    answer,
    lastContactOn: [lastLetterOn, last?.on]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1),
    settingSeen: answer && ofKind(events, "setting-seen").findLast((look) => isSince(look, answer.on)),
    open: openQuestion(events),
  };
}

function isSince(event: DatedEvent | undefined, day: CalendarDate = ""): boolean {
  return event !== undefined && event.on >= day;
}

function whatAuthorityDid(events: readonly DatedEvent[]) {
  const authority = authorityReceipt(events);
  const outcome = authority && ofKind(events, "authority-outcome").findLast(({ on }) => on >= authority.sentOn);
  return { authority, outcome };
}

/** The events of one kind, in order. */
export function ofKind<Kind extends EventKind>(events: readonly DatedEvent[], kind: Kind): Told<Kind>[] {
  return events.filter((event): event is Told<Kind> => event.kind === kind);
}

/** The first event of these kinds on or after a day. */
export function since(
  events: readonly DatedEvent[],
  kinds: readonly EventKind[],
  day: CalendarDate = "",
): DatedEvent | undefined {
  return events.find(({ kind, on }) => kinds.includes(kind) && on >= day);
}

/** The letters to the company that asked for something, each once however often its sending was recorded. */
function lettersSent({ facts, letters }: Pick<Complaint, "facts" | "letters">, events: readonly DatedEvent[]): Sent[] {
  const sendings = ofKind(events, "sent").filter(
    ({ letter }, index, all) => letter === undefined || all.findIndex((each) => each.letter === letter) === index,
  );
  const asking = { facts, letters };
  const sent = sendings.map((event) => ({ on: event.on, channel: event.channel, asked: askedBy(event, asking) }));
  const implied = impliedSending(asking, events);
  return [...(sent.length === 0 && implied ? [implied] : []), ...sent].filter(({ asked }) => asked.length > 0);
}

/** Whoever heard from the company had written to it, by the day on which they heard at the latest. */
function impliedSending(
  { facts, letters: [first] }: Pick<Complaint, "facts" | "letters">,
  events: readonly DatedEvent[],
): Sent | undefined {
  const word = since(events, ["delivered", ...companyWords]);
  return word && { on: word.on, asked: first ? askedIn(first, facts) : ["complaint"] };
}

function askedBy(
  { isTold, letter: id }: Told<"sent">,
  { facts, letters }: Pick<Complaint, "facts" | "letters">,
): readonly Asked[] {
  if (isTold) return facts.contact?.asked ?? [];
  const letter = letters.find((each) => each.id === id);
  // Nobody knows what a letter asked for that was not made here, beyond that it complained.
  return letter ? askedIn(letter, facts) : ["complaint"];
}

/** When the first of these letters arrived: when it was delivered, as far as that is known. */
function receiptOf(sent: readonly Sent[], events: readonly DatedEvent[]): Start | undefined {
  const [first, second] = sent;
  if (!first) return undefined;
  const delivered = since(events, ["delivered"], first.on);
  const isOfFirst = delivered && (second === undefined || delivered.on <= second.on);
  return isOfFirst
    ? { on: delivered.on, isEstimate: false, sentOn: first.on }
    : { ...arrivalOf(first), isEstimate: true, sentOn: first.on };
}

function questionReceipt(
  { facts, letters }: Pick<Complaint, "facts" | "letters">,
  events: readonly DatedEvent[],
): Start | undefined {
  const questions = letters.filter((letter) => askedIn(letter, facts).length === 0).map(({ id }) => id);
  const sent = ofKind(events, "sent").filter(({ letter }) => letter !== undefined && questions.includes(letter));
  return receiptOf(
    sent.map(({ on, channel }) => ({ on, channel, asked: [] })),
    events,
  );
}

/** What goes by form or e-mail arrives at once. */
function arrivalOf({ on, channel }: Sent): Pick<Start, "on" | "inThePost"> {
  return channel === "post" ? { on: addDays(on, daysInThePost), inThePost: daysInThePost } : { on };
}

function authorityReceipt(events: readonly DatedEvent[]): Start | undefined {
  const sendings = ofKind(events, "authority-sent").filter(
    ({ letter }, index, all) => letter === undefined || all.findIndex((each) => each.letter === letter) === index,
  );
  const on = sendings.at(-1)?.on ?? since(events, authorityWords)?.on;
  return on === undefined ? undefined : { on, isEstimate: true, sentOn: on };
}

/** The latest question that was neither met nor made idle by an answer. */
function openQuestion(events: readonly DatedEvent[]): Told<"asked"> | undefined {
  return ofKind(events, "asked").findLast((question) => !metOn(events, question));
}

/** When the person gave what was asked for, or the company answered without it. */
export function metOn(events: readonly DatedEvent[], question: Told<"asked">): CalendarDate | undefined {
  return events.find(
    (event) =>
      event.on >= question.on &&
      (event.kind === "answered" || (event.kind === "supplied" && event.for === question.for)),
  )?.on;
}

/** The letter made last, while nothing says that it was sent, and nothing that came since has made it old. */
function unsentLetter(letters: readonly FrozenLetter[], events: readonly DatedEvent[]): FrozenLetter | undefined {
  const letter = letters.at(-1);
  if (!letter) return undefined;
  const isSent = events.some((event) => "letter" in event && event.letter === letter.id);
  const overtaking = isNothingSent(letter, events) ? new Set(toAuthority) : overtakes[letter.kind];
  const isOld = events.some(({ kind, on }) => on > letter.writtenOn && overtaking.has(kind));
  return isSent || isOld ? undefined : letter;
}

/** Until it is said when the first letter went, no other can be written: that would tell a day that nobody named. */
function isNothingSent({ kind }: FrozenLetter, events: readonly DatedEvent[]): boolean {
  return kind === "company" && ofKind(events, "sent").length === 0;
}

const toAuthority: readonly EventKind[] = ["authority-sent", ...authorityWords];
/** What makes a letter of a kind old that has not been sent. */
const overtakes: Record<FrozenLetter["kind"], ReadonlySet<EventKind>> = {
  company: new Set([...companyWords, ...toAuthority]),
  "follow-up": new Set([...companyWords, ...toAuthority]),
  authority: new Set(["answered", ...toAuthority]),
};
