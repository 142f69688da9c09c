// What platforms.md §7 says of X's archive, and §6.2 of what is used: posts, and what passes between a person and Grok.
import type { ExportReader, JsonKind } from "../reading/kinds";

/** "tweets.js", "tweets-part1.js", and the older "tweet.js". */
const parts = (name: string) => new RegExp(`(?:^|/)${name}(?:_part\\d+)?\\.js$`);

const kind = (name: string, details: Omit<JsonKind, "format" | "name" | "pattern">): JsonKind => ({
  format: "json",
  name: `${name}.js`,
  pattern: parts(name.replaceAll("-", "_")),
  ...details,
});

/** Of a long post, `tweets.js` has the beginning: as many characters as a post could once have. */
const shortened = 280;

export const xExport: ExportReader = {
  platform: "x",
  ownNames: ["user"],
  kinds: [
    kind("account", { ownName: ["account.accountId"] }),
    {
      ...kind("tweets", {
        category: "posts",
        group: "named",
        days: ["tweet.created_at", "created_at"],
        texts: ["tweet.full_text", "full_text"],
        instead: { begins: "RT @", category: "reposts", group: "unstated" },
      }),
      pattern: parts("tweets?"),
    },
    kind("note-tweet", { category: "posts", group: "named", texts: ["noteTweet.core.text"], beyond: shortened }),
    kind("deleted-tweets", {
      category: "deleted-posts",
      group: "unstated",
      days: ["tweet.created_at"],
      texts: ["tweet.full_text"],
    }),
    kind("article", { category: "articles", group: "unstated", days: ["article.createdAt"] }),
    kind("grok-chat-item", {
      category: "ai-chats",
      group: "named",
      days: ["grokChatItem.createdAt"],
      from: "grokChatItem.sender.name",
    }),
    kind("direct-messages", {
      category: "messages",
      group: "unstated",
      items: "$.*.dmConversation.messages.*",
      days: ["messageCreate.createdAt"],
      from: "messageCreate.senderId",
    }),
    kind("like", { category: "reactions", group: "unstated" }),
    ...["community-note", "personalization"].map((name) => ({
      format: "unread" as const,
      name: `${name}.js`,
      pattern: parts(name.replaceAll("-", "_")),
    })),
  ],
  uncountable: ["from-partners"],
};
