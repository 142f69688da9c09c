import { JSONParser } from "@streamparser/json";

/** An item of a list, with the key under which the list stands. */
export interface JsonItem {
  value: object;
  list: string | undefined;
}

export type JsonEnd = "whole" | "cut-short";

/** Without an item for so many bytes, it is no list of items. */
const longestItem = 1 << 20;
/** Parsed at a time, so that what is no list is left soon. */
const pieceLength = 1 << 16;
/** What may stand before the JSON: "window.YTD.tweets.part0 = ". */
const longestPrefix = 1 << 12;

const openList = 0x5b;
const openObject = 0x7b;

const isItem = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads from where the JSON begins: elements of the outermost list, or of the lists in the outermost object. */
function parserFor(isList: boolean, items: string | undefined) {
  const parser = new JSONParser({ paths: [items ?? (isList ? "$.*" : "$.*.*")], keepStack: false });
  const found: JsonItem[] = [];
  parser.onValue = ({ value, stack }) => {
    const list = stack[1]?.key;
    if (isItem(value)) found.push({ value, list: typeof list === "string" ? list : undefined });
  };
  return { parser, found };
}

function itemTaker(items: string | undefined) {
  let reading: ReturnType<typeof parserFor> | undefined;
  let since = 0;
  /** The piece from where the JSON begins, which is where its first bracket is. */
  const begin = (piece: Uint8Array) => {
    const at = piece.findIndex((byte) => byte === openList || byte === openObject);
    if (at !== -1) reading = parserFor(piece[at] === openList, items);
    return piece.subarray(Math.max(at, 0));
  };
  const parse = (piece: Uint8Array) => {
    since += piece.length;
    if (since > (reading ? longestItem : longestPrefix)) throw new RangeError("There is no item");
    if (!reading || reading.parser.isEnded) return [];
    reading.parser.write(piece);
    const taken = reading.found.splice(0);
    if (taken.length > 0) since = 0;
    return taken;
  };
  return {
    /** The items that a piece completes. Throws where what is read is no JSON, or no list of items. */
    *take(piece: Uint8Array): Generator<JsonItem[]> {
      const json = reading ? piece : begin(piece);
      for (let at = 0; at < json.length; at += pieceLength) yield parse(json.subarray(at, at + pieceLength));
    },
    end: (): JsonEnd => (reading?.parser.isEnded === false ? "cut-short" : "whole"),
  };
}

/**
 * The items of a JSON file, some at a time; the value returned says whether the file ended as it should.
 * `items` is where they are, as "$.*.dmConversation.messages.*"; by default the elements of the outermost lists.
 */
export async function* itemsOf(pieces: AsyncIterable<Uint8Array>, items?: string): AsyncGenerator<JsonItem[], JsonEnd> {
  const taker = itemTaker(items);
  try {
    for await (const piece of pieces) yield* taker.take(piece);
  } catch {
    return "cut-short";
  }
  return taker.end();
}

const isPresent = (value: unknown) => value !== undefined && value !== null && value !== "";

function valueAlong(value: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof value !== "object" || value === null) return undefined;
  const inner: unknown[] = key === "*" ? Object.values(value) : [Reflect.get(value, key)];
  return inner.map((each) => valueAlong(each, rest)).find(isPresent);
}

/** What stands at a place of an item: "media.0.title", "data.*.post"; "*" is the first element that has the rest. */
export function valueAt(item: object, place: string): unknown {
  return valueAlong(item, place.split("."));
}
