import type { LetterFacts } from "@/lib/letters/schema";
import { eventKinds, type CaseEvent } from "./events";

/** An event as a case has it in its timeline. */
export type DatedEvent = CaseEvent & {
  /** True for what the answers before the first letter told: it is part of the facts, and is neither corrected nor removed here. */
  isTold: boolean;
  /** False where only the order is known: the company had answered by then, and nobody said when. */
  isDayKnown: boolean;
};

const told = { isTold: true, isDayKnown: true } as const;
// The same in every case: they are told apart from recorded ones by `isTold`, and never kept.
const sentId = "00000000-0000-4000-8000-000000000001";
const repliedId = "00000000-0000-4000-8000-000000000002";

/** What the person had told of an earlier contact with the company, as events. */
export function eventsTold({ contact }: Pick<LetterFacts, "contact">): DatedEvent[] {
  if (!contact) return [];
  const { on, channel, reply, repliedOn, reference } = contact;
  const sent: DatedEvent = { ...told, id: sentId, kind: "sent", on, recordedOn: on, channel };
  if (reply === "none") return [sent];
  const came = { ...told, id: repliedId, on: repliedOn ?? on, recordedOn: repliedOn ?? on };
  const answer = { ...came, isDayKnown: repliedOn !== undefined, reference };
  return reply === "acknowledged"
    ? [sent, { ...answer, kind: "acknowledged" }]
    : [sent, { ...answer, kind: "answered", how: howAnswered(contact), words: contact.answer }];
}

type Contact = NonNullable<LetterFacts["contact"]>;

function howAnswered({ notDealtWith = [] }: Contact): "partly" | "other" {
  return notDealtWith.length > 0 ? "partly" : "other";
}

/** Told and recorded events in the order in which they happened; the order in which they were written down decides nothing. */
export function eventsInOrder(
  facts: Pick<LetterFacts, "contact">,
  recorded: readonly CaseEvent[],
): readonly DatedEvent[] {
  const events = recorded.map((event): DatedEvent => ({ ...event, isTold: false, isDayKnown: true }));
  return [...eventsTold(facts), ...events].toSorted(inOrder);
}

/** By day; on the same day as things mostly follow one another. */
export function inOrder(one: CaseEvent, other: CaseEvent): number {
  return (
    one.on.localeCompare(other.on) ||
    eventKinds.indexOf(one.kind) - eventKinds.indexOf(other.kind) ||
    one.recordedOn.localeCompare(other.recordedOn) ||
    one.id.localeCompare(other.id)
  );
}
