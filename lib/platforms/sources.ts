import { confidences, type Platform, type Practice, type Source } from "./schema";

/** The name of a source within a page: the same for the same text read on the same day, wherever it is leaned on. */
export function sourceAnchor({ title, seenOn, archived }: Source): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return ["source", slug, seenOn, archived?.commit].filter((part) => part !== undefined).join("-");
}

/**
 * Every source of a record, each once, in the order in which the record leans on them. One text can make one fact surer
 * than another: it is listed with the least that is leaned on.
 */
export function sourcesOf(record: Platform | Practice): readonly Source[] {
  const byAnchor = new Map<string, Source>();
  for (const source of sourcesIn(record)) {
    const kept = byAnchor.get(sourceAnchor(source));
    if (!kept || doubt(source) > doubt(kept)) byAnchor.set(sourceAnchor(source), source);
  }
  return [...byAnchor.values()];
}

const doubt = ({ confidence }: Source) => confidences.indexOf(confidence);

/** Walks a record rather than naming its fields, so that a new kind of fact cannot hide its source. */
function* sourcesIn(record: unknown): Generator<Source> {
  if (typeof record !== "object" || record === null) return;
  if (isSource(record)) yield record;
  else for (const part of Object.values(record)) yield* sourcesIn(part);
}

/** In a record nothing but a source says how sure it is. */
export function isSource(part: unknown): part is Source {
  return typeof part === "object" && part !== null && "title" in part && "confidence" in part;
}
