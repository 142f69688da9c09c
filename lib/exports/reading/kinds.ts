import type { ExportPlatform, Uncountable } from "../answer";
import type { ExportCategory, ExportGroup } from "../schema";

/** What a file of an export is counted as; without a category it only shows whose export it is, or who the person is. */
interface Counted {
  /** As the platform names it: "Shares.csv". */
  name: string;
  /** Tested against the path in small letters, with "_" for spaces, hyphens and runs of them, and "/" between folders. */
  pattern: RegExp;
  category?: ExportCategory;
  group?: ExportGroup;
  /** The file is one thing, however many rows it has. */
  isOne?: boolean;
}

/** Columns by the names we know, in their order. Names are compared without case, spaces and signs. */
export interface CsvKind extends Counted {
  format: "csv";
  columns: readonly string[];
  day?: string;
  /** Whose words are counted; one column or several. */
  texts?: readonly string[];
  /** Who wrote it: only the person's own rows are counted. */
  from?: string;
  /** The columns that together are the person's name. */
  ownName?: readonly (readonly string[])[];
  backslashes?: boolean;
  /** A line that stands for "nothing", in a file without a header. */
  nothing?: RegExp;
}

/** Places inside an item, as "media.0.title"; "*" is any element, and the first place that holds something counts. */
export interface JsonKind extends Counted {
  format: "json";
  /** Where the items are, in the words of the streaming parser; else the elements of the outermost lists. */
  items?: string;
  days?: readonly string[];
  texts?: readonly string[];
  /** A name or id of who wrote it, or true for the person. */
  from?: string;
  /** Keys of lists that hold the person's own items, and somebody else's; of others, `from` tells. */
  list?: { own: RegExp; other: RegExp };
  /** Places of the person's names and ids. */
  ownName?: readonly string[];
  /** Items whose text begins so are of another category, and their words somebody else's. */
  instead?: { begins: string; category: ExportCategory; group: ExportGroup };
  /** The items stand elsewhere already, with so many characters of their text: only the rest is added. */
  beyond?: number;
}

/** A page of HTML that is one text. */
export interface HtmlKind extends Counted {
  format: "html";
}

/** A file that is known and not read. */
export interface OtherKind extends Counted {
  format: "unread";
}

export type FileKind = CsvKind | JsonKind | HtmlKind | OtherKind;

/** What is known of one platform's export: a file of lib/exports/readers. */
export interface ExportReader {
  platform: ExportPlatform;
  /** The platform in whose archive this one's files lie. */
  within?: ExportPlatform;
  kinds: readonly FileKind[];
  /** Names under which the export calls the person whoever they are. */
  ownNames?: readonly string[];
  uncountable: readonly Uncountable[];
}

/** A path as patterns are tested against. */
export function plainPath(path: string): string {
  return path.toLowerCase().replace(/[\s_-]+/g, "_");
}

/**
 * The pattern of a file by its whole base name, in any folder: "messages.csv" is not "guide_messages.csv".
 * LinkedIn adds a member's number or the number of a part; a browser adds " (1)" to what is downloaded twice.
 */
export function named(name: string): RegExp {
  const [, base = "", ending = ""] = /^(.*)(\.[a-z]+)$/.exec(plainPath(name)) ?? [];
  const escaped = base.replace(/[.()[\]]/g, "\\$&");
  return new RegExp(`(?:^|/)(${escaped}(?:_\\d+)?)(?:_?\\(\\d+\\))?\\${ending}$`);
}
