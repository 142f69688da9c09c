import type { EvidencePiece } from "@/lib/evidence/schema";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { Exhibit, LetterFacts } from "@/lib/letters/schema";
import { controllerFor, practiceById } from "@/lib/platforms/catalogue";
import type { CaseEvent, EventKind } from "./events";
import { inOrder } from "./events-told";
import type { Complaint } from "./schema";

/** As many as a letter can name. */
const mostExhibits = 20;

/**
 * What a letter encloses of an event, and how it is called; the most telling first. Proof of who somebody is goes to
 * the company that asked for it and to nobody else, and what an authority wrote is no exhibit against a company.
 */
const captions: readonly [EventKind, (company: string, day: string) => string][] = [
  ["answered", (company, day) => `Answer from ${company} of ${day}`],
  ["extended", (company, day) => `Message from ${company} of ${day} about a longer time`],
  ["asked", (company, day) => `Question from ${company} of ${day}`],
  ["acknowledged", (company, day) => `Acknowledgement from ${company} of ${day}`],
  ["setting-seen", (_company, day) => `The setting on ${day}`],
  ["delivered", (_company, day) => `Proof of delivery of ${day}`],
  ["sent", (_company, day) => `Proof of sending of ${day}`],
];
const kindsInOrder = captions.map(([kind]) => kind);

interface Shown {
  event: CaseEvent;
  exhibit: Exhibit;
}

/**
 * The exhibits of the first letter, then what events brought, by day. Where there is no room for all, the answers stay,
 * and of what the first letter showed as much as still has a place.
 */
export function exhibitsNow(complaint: Complaint, events: readonly CaseEvent[]): LetterFacts["exhibits"] {
  const { exhibits: first = [] } = complaint.facts;
  const brought = events.flatMap((event) => shownBy(event, complaint));
  const ranked = brought.toSorted((one, other) => rankOf(one) - rankOf(other));
  const answers = ranked.filter(({ event }) => event.kind === "answered").slice(0, mostExhibits);
  const kept = first.slice(0, mostExhibits - answers.length);
  const chosen = ranked.slice(0, mostExhibits - kept.length);
  const all = [
    ...kept,
    ...chosen.toSorted((one, other) => inOrder(one.event, other.event)).map(({ exhibit }) => exhibit),
  ];
  return all.length > 0 ? all : undefined;
}

const rankOf = ({ event }: Shown) => kindsInOrder.indexOf(event.kind);

function shownBy(event: CaseEvent, complaint: Complaint): Shown[] {
  const caption = captionOf(event, complaint);
  if (caption === undefined) return [];
  const pieces = (event.pieces ?? []).flatMap((id) => complaint.pieces.find((piece) => piece.id === id) ?? []);
  return pieces.map((piece, index) => ({
    event,
    exhibit: exhibitOf(piece, pieces.length === 1 ? caption : `${caption} (${index + 1} of ${pieces.length})`),
  }));
}

function captionOf(event: CaseEvent, { facts, letters }: Complaint): string | undefined {
  const words = captions.find(([kind]) => kind === event.kind)?.[1];
  const company = controllerFor(facts.practice, facts.residence.country)?.name;
  const day = formatDate(event.on, { locale: letters.at(-1)?.document.language ?? "en-GB" });
  return words?.(company ?? practiceById(facts.practice).platform.name, day);
}

function exhibitOf({ content, original, hidden = 0 }: EvidencePiece, caption: string): Exhibit {
  const checked = { originalSha256: original, isRedacted: hidden > 0 ? true : undefined };
  if (content.kind === "message") {
    const { kind: _kind, ...message } = content;
    return { caption, message, ...checked };
  }
  const { sha256, type, width, height } = content;
  // Nobody is asked to describe what a company sent: the caption says what it is.
  return { caption, alt: caption, sha256, type, width, height, ...checked };
}
