// platforms.md §7 for the files, with chats in two shapes: lists of what was sent and received, or a list for each conversation;
// §6.3 for what is used, which no file of it is known to hold.
import type { ExportReader, JsonKind } from "../reading/kinds";

const kind = (name: string, details: Omit<JsonKind, "format" | "name" | "pattern">): JsonKind => ({
  format: "json",
  name,
  pattern: new RegExp(`(?:^|/)${name.replace(".", "\\.")}$`),
  group: "unstated",
  ...details,
});

const conversation = { days: ["Created"], from: "IsSender", list: { own: /^Sent /, other: /^Received / } };

export const snapchatExport: ExportReader = {
  platform: "snapchat",
  kinds: [
    kind("chat_history.json", { category: "messages", ...conversation }),
    kind("snap_history.json", { category: "messages", ...conversation }),
    kind("memories_history.json", { category: "photos-and-videos", days: ["Date"] }),
    ...["account", "user_profile", "friends", "story_history", "location_history", "subscriptions"].map((name) => ({
      format: "unread" as const,
      name: `${name}.json`,
      pattern: new RegExp(`(?:^|/)json/${name}\\.json$`),
    })),
  ],
  uncountable: ["ai-chats", "which-are-public"],
};
