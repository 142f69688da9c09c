// What Facebook's and Instagram's archives have in common: platforms.md §7. Days are seconds since 1970; text is UTF-8 written
// as Latin-1; newer files hold a list of labels and values.
import type { JsonKind } from "../reading/kinds";

/** Where an item has its day, over the shapes of the years. */
export const metaDays = [
  "timestamp",
  "creation_timestamp",
  "timestamp_ms",
  "media.0.creation_timestamp",
  "string_list_data.0.timestamp",
  "string_map_data.*.timestamp",
  "data.*.comment.timestamp",
  "label_values.*.timestamp_value",
];

type Details = Omit<JsonKind, "format" | "name" | "pattern" | "days">;

/** A file of Meta's JSON, found by the end of its path. */
export const metaFile = (name: string, pattern: RegExp, details: Details): JsonKind => ({
  format: "json",
  name,
  pattern,
  days: metaDays,
  ...details,
});

/** A folder for each conversation, named after people: the names are neither kept nor shown. */
export const metaMessages = metaFile("messages", /(?:^|\/)messages\/.{1,500}\/message_\d+\.json$/, {
  category: "messages",
  group: "not-used",
  items: "$.messages.*",
  from: "sender_name",
});
