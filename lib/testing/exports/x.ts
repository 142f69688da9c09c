// An archive of nobody on X, in the shapes of platforms.md §7: numbers as strings, parts, a long post in two files.
import type { Chance } from "./chance";
import { dayOf, sometime, written } from "./dates";
import { someWords } from "./people";
import type { Ledger, Sample, SampleFile, SampleSize } from "./sample";

type Make = (chance: Chance, ledger: Ledger) => object;

const part = (path: string, global: string, [rows, make]: [number, Make]): SampleFile => ({
  path: `data/${path}.js`,
  *pieces(chance, ledger) {
    yield `window.YTD.${global} = [`;
    for (let made = 0; made < rows; made += 1)
      yield `${made > 0 ? "," : ""}\n  ${JSON.stringify(make(chance, ledger))}`;
    yield "\n]";
  },
});

const account = "771200341";

const tweet: Make = (chance, ledger) => {
  const at = sometime(chance);
  const isRepost = chance.upTo(5) === 0;
  const words = 1 + chance.upTo(20);
  const is = someWords(chance, words);
  if (isRepost) ledger.add({ category: "reposts", day: dayOf(at) });
  else ledger.add({ category: "posts", day: dayOf(at), text: { is, words } });
  return {
    tweet: {
      id_str: String(chance.upTo(1e9)),
      full_text: isRepost ? `RT @somebody: ${is}` : is,
      created_at: written.twitter(at),
      favorite_count: "3",
      retweet_count: "0",
    },
  };
};

const message: Make = (chance, ledger) => {
  const messages = Array.from({ length: 4 }, (_, turn) => {
    const at = sometime(chance);
    if (turn % 2 === 0) ledger.add({ category: "messages", day: dayOf(at) });
    return {
      messageCreate: {
        senderId: turn % 2 === 0 ? account : "5",
        createdAt: at.toISOString(),
        text: someWords(chance, 3),
      },
    };
  });
  return { dmConversation: { conversationId: `5-${account}`, messages } };
};

const chat: Make = (chance, ledger) => {
  const at = sometime(chance);
  const isMine = chance.upTo(2) === 0;
  if (isMine) ledger.add({ category: "ai-chats", day: dayOf(at) });
  return {
    grokChatItem: {
      createdAt: at.toISOString(),
      accountId: account,
      message: someWords(chance, 5),
      sender: { name: isMine ? "User" : "Agent" },
    },
  };
};

const like: Make = (chance, ledger) => {
  ledger.add({ category: "reactions" });
  return { like: { tweetId: String(chance.upTo(1e9)), fullText: someWords(chance, 4) } };
};

const deleted: Make = (chance, ledger) => {
  const at = sometime(chance);
  const is = someWords(chance, 3);
  ledger.add({ category: "deleted-posts", day: dayOf(at), text: { is, words: 3 } });
  return { tweet: { full_text: is, created_at: written.twitter(at), deleted_at: written.twitter(at) } };
};

export function xSample({ rows }: SampleSize): Sample {
  return {
    platform: "x",
    name: "twitter-2026-10-01-0f3a.zip",
    files: [
      part("account", "account.part0", [1, () => ({ account: { accountId: account, username: "nobody_at_all" } })]),
      part("tweets", "tweets.part0", [Math.ceil(rows * 0.4), tweet]),
      part("tweets-part1", "tweets.part1", [Math.ceil(rows * 0.2), tweet]),
      part("deleted-tweets", "deleted_tweets.part0", [2, deleted]),
      part("direct-messages", "direct_messages.part0", [Math.ceil(rows * 0.1), message]),
      part("like", "like.part0", [Math.ceil(rows * 0.2), like]),
      part("grok-chat-item", "grok_chat_item.part0", [Math.ceil(rows * 0.1), chat]),
      { path: "data/tweets_media/1-a.jpg", pieces: () => ["not a picture"] },
      { path: "data/manifest.js", pieces: () => ["window.__THAR_CONFIG = {}"] },
    ],
  };
}
