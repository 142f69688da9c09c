import type { Authority, Provision } from "./schema";

type Cited = Pick<Provision, "citation" | "instrument">;

/** "Article 49; see also Articles 6 and 19": the rule that carries the sentence, and those that stand beside it. */
export function besideCitation(main: Cited, others: readonly Cited[]): string {
  if (others.length === 0) return main.citation;
  const groups = Map.groupBy(others, ({ citation, instrument }) => `${nounOf(citation)}|${instrument}`);
  const named = [...groups.values()].map((rows) => {
    const elsewhere = rows.find(({ instrument }) => instrument !== main.instrument)?.instrument;
    return elsewhere === undefined ? together(rows) : `${together(rows)}, ${elsewhere}`;
  });
  return `${main.citation}; see also ${listed(named)}`;
}

const nounOf = (citation: string) => citation.split(" ", 1)[0] ?? citation;

function together(rows: readonly Cited[]): string {
  const [first, ...more] = rows.map(({ citation }) => citation);
  if (first === undefined) return "";
  if (more.length === 0) return first;
  const noun = nounOf(first);
  return `${noun}s ${listed([first, ...more].map((citation) => citation.slice(noun.length + 1)))}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** The paragraphs named in "paragraphs 50–51 and 60" that nobody has read in that judgment; empty when all were. */
export function unreadParagraphs(named: string, { paragraphs = [] }: Pick<Authority, "paragraphs">): number[] {
  const wanted = [...named.matchAll(/(\d+)(?:[–-](\d+))?/g)].flatMap(([, from = "", to = from]) =>
    rangeOf({ from: Number(from), to: Number(to) }),
  );
  const read = new Set(paragraphs.flatMap(rangeOf));
  return wanted.filter((paragraph) => !read.has(paragraph));
}

function rangeOf({ from, to = from }: { from: number; to?: number }): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
