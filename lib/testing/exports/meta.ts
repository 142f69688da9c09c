// Archives of nobody on Facebook and Instagram, in the shapes of platforms.md §7. All text is spoilt as Meta spoils it.
import type { ExportCategory } from "@/lib/exports/schema";
import type { Chance } from "./chance";
import { dayOf, sometime, written } from "./dates";
import { owner, somebody, someWords } from "./people";
import type { Sample, SampleFile, SampleSize } from "./sample";

/** UTF-8 written as if it were Latin-1, in escapes. */
export function spoilt(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join("");
}

const escaped = (value: unknown) =>
  JSON.stringify(value).replace(/[\u0080-\u00ff]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);

interface List {
  path: string;
  rows: number;
  /** The key over the list; none for a list by itself. */
  key?: string;
  category?: ExportCategory;
  /** Whether the text of an item is counted. */
  isText?: boolean;
  item: (text: string, at: Date, chance: Chance) => object;
}

const list = ({ path, rows, key, category, isText = false, item }: List): SampleFile => ({
  path,
  *pieces(chance, ledger) {
    yield key === undefined ? "[" : `{${JSON.stringify(key)}: [`;
    for (let made = 0; made < rows; made += 1) {
      const [at, words] = [sometime(chance), 1 + chance.upTo(30)];
      const is = someWords(chance, words);
      if (category) ledger.add({ category, day: dayOf(at), text: isText ? { is, words } : undefined });
      yield `${made > 0 ? "," : ""}${escaped(item(spoilt(is), at, chance))}`;
    }
    yield key === undefined ? "]" : "]}";
  },
});

function messages(folder: string, rows: number): SampleFile {
  return {
    path: `${folder}/messages/inbox/brontilabbotsquill_20/message_1.json`,
    *pieces(chance, ledger) {
      const sent = Array.from({ length: rows }, (_, turn) => {
        const at = sometime(chance);
        if (turn % 3 === 0) ledger.add({ category: "messages", day: dayOf(at) });
        const { first, last } = somebody(chance);
        return {
          sender_name: spoilt(turn % 3 === 0 ? owner.full : `${first} ${last}`),
          timestamp_ms: at.getTime(),
          content: spoilt(someWords(chance, 4)),
        };
      });
      yield escaped({ participants: [{ name: "Brontil Abbotsquill" }], messages: sent, title: "Brontil" });
    },
  };
}

export function facebookSample({ rows }: SampleSize): Sample {
  const part = Math.ceil(rows / 5);
  const activity = "your_facebook_activity";
  return {
    platform: "facebook",
    name: "facebook-nobody-2026-10-01.zip",
    files: [
      {
        path: "personal_information/profile_information/profile_information.json",
        pieces: () => [escaped({ profile_v2: { name: { full_name: spoilt(owner.full) } } })],
      },
      list({
        path: `${activity}/posts/your_posts__check_ins__photos_and_videos_1.json`,
        rows: part,
        category: "posts",
        isText: true,
        item: (post, at) => ({ timestamp: written.seconds(at), data: [{ post }, { update_timestamp: 1 }], title: "x" }),
      }),
      list({
        path: `${activity}/comments_and_reactions/comments.json`,
        key: "comments_v2",
        rows: part,
        category: "comments",
        isText: true,
        item: (comment, at) => ({
          timestamp: written.seconds(at),
          data: [{ comment: { comment, author: owner.full } }],
        }),
      }),
      list({
        path: `${activity}/comments_and_reactions/likes_and_reactions_1.json`,
        rows: part,
        category: "reactions",
        item: (_, at) => ({ timestamp: written.seconds(at), data: [{ reaction: { reaction: "LIKE" } }] }),
      }),
      messages(activity, part),
    ],
  };
}

function instagramLists(activity: string, part: number): SampleFile[] {
  return [
    list({
      path: `${activity}/media/posts_1.json`,
      rows: part,
      category: "posts",
      isText: true,
      item: (title, at) => ({ media: [{ uri: "a.jpg", creation_timestamp: written.seconds(at), title }] }),
    }),
    list({
      path: `${activity}/media/stories.json`,
      key: "ig_stories",
      rows: 2,
      category: "stories",
      item: (_, at) => ({ uri: "a.jpg", creation_timestamp: written.seconds(at), title: "" }),
    }),
    list({
      path: `${activity}/comments/post_comments_1.json`,
      rows: part,
      category: "comments",
      isText: true,
      item: (value, at) => ({
        string_map_data: {
          Comment: { value },
          "Media Owner": { value: "x" },
          Time: { timestamp: written.seconds(at) },
        },
      }),
    }),
    list({
      path: `${activity}/likes/liked_posts.json`,
      key: "likes_media_likes",
      rows: part,
      category: "reactions",
      item: (_, at) => ({ title: "someone", string_list_data: [{ value: "x", timestamp: written.seconds(at) }] }),
    }),
    list({
      path: `${activity}/threads/threads_and_replies.json`,
      key: "text_post_app_text_posts",
      rows: part,
      item: (title, at) => ({ media: [{ title, creation_timestamp: written.seconds(at) }] }),
    }),
  ];
}

export function instagramSample({ rows }: SampleSize): Sample {
  const part = Math.ceil(rows / 5);
  const activity = "your_instagram_activity";
  return {
    platform: "instagram",
    name: "instagram-nobody-2026-10-01.zip",
    files: [
      {
        path: "personal_information/personal_information/personal_information.json",
        pieces: () => [escaped({ profile_user: [{ string_map_data: { Name: { value: spoilt(owner.full) } } }] })],
      },
      ...instagramLists(activity, part),
      messages(activity, part),
    ],
  };
}
