import type { Platform, Source } from "./schema";
import { isSource } from "./sources";
import { type Topic, topicByPlace } from "./topics.data";

/** One thing that a platform's record states, with where it was read. */
export interface SourcedFact {
  /** Where it stands in the data file: "practices.linkedin-content-ai.setting.paths.0". */
  place: string;
  /** The practice it is about; absent where it is about the platform. */
  practice?: string;
  topic: Topic;
  /** Whom it holds for, by where they live; absent where it holds for all. */
  scope?: Scope;
  /** What is stated, in the words of the record. */
  says: string;
  /** True for what is over: what was read of it then still holds. */
  past: boolean;
  source: Source;
}

/** The countries that a fact is about, or those that it leaves to the entries beside it. */
export type Scope = { only: readonly unknown[] } | { except: readonly unknown[] };

interface Visit {
  path: readonly string[];
  /** The innermost object around, which is what a source found here speaks for. */
  holder: object;
  past: boolean;
  scope?: Scope;
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const hasSource = (value: unknown) => isObject(value) && ("source" in value || "sources" in value);

/** Kinds of facts that are history from the day they are written. */
const history = /^timeline\.|\.policyHistory$/;

/** True where a fact is about people who live in a country. */
export function holdsIn({ scope }: Pick<SourcedFact, "scope">, country: string): boolean {
  if (scope === undefined) return true;
  return "only" in scope ? scope.only.includes(country) : !scope.except.includes(country);
}

/** Every sourced fact of a platform. The record is walked as it is, so that no new field can hide a source. */
export function factsOf(platform: Platform): readonly SourcedFact[] {
  return [...walk(platform, { path: [], holder: platform, past: false })];
}

function* walk(value: unknown, visit: Visit): Generator<SourcedFact> {
  if (isSource(value)) yield factAt(visit, value);
  else if (Array.isArray(value)) yield* walkList(value, visit);
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value))
      yield* walk(inner, { ...visit, path: [...visit.path, key], holder: value });
}

function* walkList(items: readonly unknown[], visit: Visit): Generator<SourcedFact> {
  const areInTime = visit.path.at(-1) === "phases";
  const named = items.flatMap(countriesOf);
  for (const [index, item] of items.entries()) {
    const path = [...visit.path, isObject(item) && "id" in item ? String(item.id) : String(index)];
    const past = visit.past || (areInTime && index < items.length - 1);
    yield* walk(item, { ...visit, path, past, ...scopeOf(item, named) });
  }
}

const countriesOf = (item: unknown): readonly unknown[] =>
  isObject(item) && "livesIn" in item && Array.isArray(item.livesIn) ? item.livesIn : [];

function scopeOf(item: unknown, named: readonly unknown[]): { scope?: Scope } {
  if (!isObject(item) || !("livesIn" in item)) return {};
  return { scope: item.livesIn === "elsewhere" ? { except: named } : { only: countriesOf(item) } };
}

function factAt({ path, holder, past, scope }: Visit, source: Source): SourcedFact {
  const place = path.join(".").replace(/\.(source|sources\.\d+)$/, "");
  return {
    place,
    ...(path[0] === "practices" ? { practice: path[1] } : {}),
    topic: topicOf(place, holder),
    ...(scope === undefined ? {} : { scope }),
    says: wordsOf(holder).join(" · "),
    past: past || history.test(place),
    source,
  };
}

function topicOf(place: string, holder: object): Topic {
  const topic = topicByPlace.find(([pattern]) => pattern.test(place))?.[1] ?? "other";
  return topic === "label" && "kind" in holder && holder.kind === "form" ? "form" : topic;
}

/** What an object states itself, without the facts in it that have a source of their own. */
function wordsOf(holder: object): string[] {
  return Object.entries(holder).flatMap(([key, value]) =>
    isSource(value) || hasSource(value) || isUnsaid(key, value) ? [] : say(key, value),
  );
}

/** What goes without saying: the countries stand apart, and a day is exact unless it is said not to be. */
const isUnsaid = (key: string, value: unknown) => key === "livesIn" || (key === "exactly" && value === true);

function say(key: string, value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "boolean") return [`${key}: ${String(value)}`];
  if (Array.isArray(value)) return sayList(key, value);
  return isObject(value) ? wordsOf(value) : [];
}

function sayList(key: string, items: readonly unknown[]): string[] {
  const own = items.filter((item) => !isSource(item) && !hasSource(item)).flatMap((item) => say("", item));
  return own.length === 0 ? [] : [own.join(key === "steps" ? " › " : ", ")];
}
