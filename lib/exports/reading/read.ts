import type { ExportNoteKind } from "../answer";
import { dayIn, dayOfMilliseconds, type DayNumber } from "./days";
import { textOfHtml } from "./html";
import { itemsOf, valueAt, type JsonItem } from "./json";
import type { CsvKind, FileKind, HtmlKind, JsonKind } from "./kinds";
import type { Own } from "./own";
import { rowCounter, type Counter } from "./rows";
import { rowsOf } from "./csv";
import type { Tally } from "./tally";
import { textOf } from "./text";

/** What reading a file needs and adds to. */
export interface Reading {
  tally: Tally;
  own: Own;
  note: (kind: ExportNoteKind) => void;
}

/** What a file came to: whether it was read to its end, and how many items it had, the person's or not. */
interface Outcome {
  end: "whole" | "cut-short";
  items: number;
}

const nowhere = { add: () => undefined, measure: () => undefined };

/** Where the items of a kind are counted; nowhere for a file that only tells who the person is. */
function binOf({ category, group = "unstated" }: FileKind, { tally }: Reading) {
  return category === undefined ? nowhere : tally.bin(category, group);
}

/** Says in the notes whose the items of a file were. */
function noteOwners({ items, own, unknown }: ReturnType<Counter<unknown>["counts"]>, note: Reading["note"]): void {
  if (unknown > 0) note("own-unknown");
  if (items > 0 && own === 0) note("own-none");
}

/** Takes a file's batches to the end, or leaves it where it is none that we know. */
async function takeAll<Batch>(
  batches: AsyncGenerator<Batch, Outcome["end"]>,
  counter: Counter<Batch>,
  { note }: Reading,
): Promise<Outcome> {
  let next = await batches.next();
  while (!next.done && !counter.isStrange()) {
    counter.take(next.value);
    next = await batches.next();
  }
  await batches.return("whole");
  if (counter.isStrange()) note("unknown-shape");
  noteOwners(counter.counts(), note);
  return { end: next.done ? next.value : "whole", items: counter.counts().items };
}

function readCsv(bytes: AsyncIterable<Uint8Array>, kind: CsvKind, reading: Reading): Promise<Outcome> {
  const counter = rowCounter(kind, { bin: binOf(kind, reading), own: reading.own, note: reading.note });
  return takeAll(rowsOf(textOf(bytes), kind), counter, reading);
}

/** Dates, and seconds or milliseconds since 1970. */
function dayOf(value: unknown): DayNumber | undefined {
  if (typeof value === "string") return dayIn(value) ?? (/^\d{9,13}$/.test(value) ? dayOf(Number(value)) : undefined);
  if (typeof value !== "number") return undefined;
  return dayOfMilliseconds(value < 1e11 ? value * 1000 : value);
}

function firstAt(item: object, places: readonly string[] = []): unknown {
  for (const place of places) {
    const found = valueAt(item, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The person's or not; undefined where nothing tells. What has no author in its file is the person's. */
function isMyItem({ value, list = "" }: JsonItem, kind: JsonKind, own: Own): boolean | undefined {
  if (kind.list?.own.test(list)) return true;
  if (kind.list?.other.test(list)) return false;
  return kind.from === undefined || own.isMine(valueAt(value, kind.from));
}

function countItem({ value }: JsonItem, kind: JsonKind, reading: Reading): void {
  const text = firstAt(value, kind.texts);
  const words = typeof text === "string" ? text : "";
  const bin = binOf(kind, reading);
  const day = dayOf(firstAt(value, kind.days));
  if (kind.beyond !== undefined) bin.measure(words.slice(kind.beyond));
  else if (kind.instead && words.startsWith(kind.instead.begins))
    reading.tally.bin(kind.instead.category, kind.instead.group).add(day);
  else {
    bin.add(day);
    bin.measure(words);
  }
}

function itemCounter(kind: JsonKind, reading: Reading): Counter<JsonItem[]> {
  const counts = { items: 0, own: 0, unknown: 0 };
  const take = (item: JsonItem) => {
    counts.items += 1;
    for (const place of kind.ownName ?? []) {
      const name = valueAt(item.value, place);
      if (typeof name === "string") reading.own.know(name);
    }
    const mine = isMyItem(item, kind, reading.own);
    if (mine === undefined) counts.unknown += 1;
    if (mine === false) return;
    counts.own += 1;
    countItem(item, kind, reading);
  };
  return { take: (items) => items.forEach(take), isStrange: () => false, counts: () => counts };
}

function readJson(bytes: AsyncIterable<Uint8Array>, kind: JsonKind, reading: Reading): Promise<Outcome> {
  // A category with a file and nothing in it is counted as none, not left out.
  binOf(kind, reading);
  return takeAll(itemsOf(bytes, kind.items), itemCounter(kind, reading), reading);
}

/** An article is a few pages; what is longer is no text of one person. */
const longestPage = 1 << 22;

async function readHtml(bytes: AsyncIterable<Uint8Array>, kind: HtmlKind, reading: Reading): Promise<Outcome> {
  let html = "";
  for await (const text of textOf(bytes)) {
    html += text;
    if (html.length > longestPage) return { end: "cut-short", items: 0 };
  }
  const bin = binOf(kind, reading);
  bin.add(undefined);
  bin.measure(textOfHtml(html));
  return { end: "whole", items: 1 };
}

function read(bytes: AsyncIterable<Uint8Array>, kind: FileKind, reading: Reading): Promise<Outcome> {
  switch (kind.format) {
    case "csv":
      return readCsv(bytes, kind, reading);
    case "json":
      return readJson(bytes, kind, reading);
    case "html":
      return readHtml(bytes, kind, reading);
    case "unread":
      return Promise.resolve({ end: "whole", items: 0 });
  }
}

/** Counts one file. What is wrong with it becomes a note, and never an error. */
export async function readFile(bytes: AsyncIterable<Uint8Array>, kind: FileKind, reading: Reading): Promise<void> {
  const outcome = await read(bytes, kind, reading).catch((): Outcome => ({ end: "cut-short", items: 0 }));
  if (outcome.end === "cut-short") reading.note(outcome.items > 0 ? "cut-short" : "unreadable");
}
