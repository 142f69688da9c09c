import { getTranslations } from "next-intl/server";
import type { CaseEvent } from "@/lib/complaints/events";
import type { Complaint } from "@/lib/complaints/schema";
import { formatDate } from "@/lib/kernel/calendar-date";
import type { CaseNames } from "./case-names";
import { wordFor } from "./next-words";

/** What happened, as a heading: "LinkedIn answered". */
export async function eventTitle(
  event: CaseEvent,
  { letters }: Pick<Complaint, "letters">,
  names: CaseNames,
): Promise<string> {
  const words = await getTranslations("case.timeline.events");
  const letter = "letter" in event ? letters.find(({ id }) => id === event.letter)?.kind : undefined;
  return words(event.kind, {
    ...names,
    letter: wordFor(letter ?? "company"),
    for: "for" in event ? event.for : "",
    because: "because" in event ? event.because : "",
  });
}

/** The longest stretch of somebody's words that the page of a case shows. */
const longestExcerpt = 280;

function excerptOf(words: string): string {
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt).trimEnd()} …` : words;
}

/** What is known of it besides the day, a line each. */
async function linesOf(event: CaseEvent): Promise<string[]> {
  const [words, fields] = await Promise.all([getTranslations("case.timeline"), getTranslations("record.fields")]);
  const reference = "reference" in event && event.reference ? [words("reference", { reference: event.reference })] : [];
  const files = event.pieces?.length ? [words("files", { count: event.pieces.length })] : [];
  return [...(await particularsOf(event, words, fields)), ...reference, ...files];
}

type Words = Awaited<ReturnType<typeof getTranslations<"case.timeline">>>;
type FieldWords = Awaited<ReturnType<typeof getTranslations<"record.fields">>>;

async function particularsOf(event: CaseEvent, words: Words, fields: FieldWords): Promise<string[]> {
  switch (event.kind) {
    case "answered":
      return [fields(`how.answered.options.${event.how}`)];
    case "authority-outcome":
      return [fields(`how.authority-outcome.options.${event.how}`)];
    case "setting-seen":
      return [fields(`state.options.${event.state}`)];
    case "sent":
    case "authority-sent":
      return [fields(`channel.options.${event.channel}`)];
    case "extended":
      return event.until === undefined ? [] : [words("until", { date: formatDate(event.until) })];
    case "delivered":
    case "acknowledged":
    case "asked":
    case "supplied":
    case "authority-acknowledged":
    case "authority-progress":
    case "withdrawn":
      return [];
  }
}

interface EventBodyProps {
  event: CaseEvent;
  /** Where it can be read whole and corrected; absent for what was told before the letter. */
  href: string | undefined;
}

/** What stands under an event in the timeline. */
export async function EventBody({ event, href }: EventBodyProps) {
  const words = await getTranslations("case.timeline");
  const lines = await linesOf(event);
  return (
    <>
      {lines.length > 0 ? <p>{lines.join(" · ")}</p> : null}
      {event.words ? <blockquote className="as-typed">{excerptOf(event.words)}</blockquote> : null}
      {href === undefined ? (
        <p className="soft">{words("told")}</p>
      ) : (
        <p className="correct">
          <a href={href}>{words("open")}</a>
        </p>
      )}
    </>
  );
}
