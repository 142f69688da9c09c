// Archives of nobody on Snapchat and Reddit, in the shapes of platforms.md §7.
import { dayOf, sometime, written } from "./dates";
import { somebody, someWords } from "./people";
import { aText, csv, item } from "./rows";
import type { Sample, SampleFile, SampleSize } from "./sample";

/** The newer shape: a list for each conversation. */
function chats(rows: number): SampleFile {
  return {
    path: "json/chat_history.json",
    *pieces(chance, ledger) {
      const conversation = Array.from({ length: rows }, (_, turn) => {
        const at = sometime(chance);
        const isMine = turn % 2 === 0;
        if (isMine) ledger.add({ category: "messages", day: dayOf(at) });
        return {
          From: "x",
          "Media Type": "TEXT",
          Created: written.utc(at),
          IsSender: isMine,
          Content: someWords(chance, 3),
        };
      });
      yield JSON.stringify({ [somebody(chance).first]: conversation });
    },
  };
}

/** The older shape: lists of what was received and sent. */
function snaps(rows: number): SampleFile {
  return {
    path: "json/snap_history.json",
    *pieces(chance, ledger) {
      const times = Array.from({ length: rows }, () => sometime(chance));
      for (const at of times) ledger.add({ category: "messages", day: dayOf(at) });
      const snap = (at: Date) => ({ From: "x", "Media Type": "IMAGE", Created: written.utc(at) });
      yield JSON.stringify({ "Received Snap History": [snap(sometime(chance))], "Sent Snap History": times.map(snap) });
    },
  };
}

function memories(rows: number): SampleFile {
  return {
    path: "json/memories_history.json",
    *pieces(chance, ledger) {
      const saved = Array.from({ length: rows }, () => {
        const at = sometime(chance);
        ledger.add({ category: "photos-and-videos", day: dayOf(at) });
        return { Date: written.utc(at), "Media Type": "Image", "Download Link": "", Location: "" };
      });
      yield JSON.stringify({ "Saved Media": saved });
    },
  };
}

export function snapchatSample({ rows }: SampleSize): Sample {
  const part = Math.ceil(rows / 3);
  return {
    platform: "snapchat",
    name: "mydata~1759276800000.zip",
    files: [chats(part), snaps(part), memories(part), { path: "json/account.json", pieces: () => ["{}"] }],
  };
}

export function redditSample({ rows }: SampleSize): Sample {
  const part = Math.ceil(rows / 3);
  return {
    platform: "reddit",
    name: "export_nobody_20261001.zip",
    files: [
      csv({
        path: "comments.csv",
        header: "id,permalink,date,ip,subreddit,gildings,link,parent,body",
        rows: part,
        row(chance, at) {
          const text = aText(chance, 30);
          return {
            cells: ["a1", "", written.utc(at), "", "boats", "0", "", "", text.is],
            item: item("comments", at, text),
          };
        },
      }),
      csv({
        path: "comment_headers.csv",
        header: "id,permalink,date,ip,subreddit,gildings,link,parent",
        rows: part,
        row: (_, at) => ({ cells: ["a1", "", written.utc(at), "", "boats", "0", "", ""] }),
      }),
      csv({
        path: "post_votes.csv",
        header: "id,permalink,direction",
        rows: part,
        row: () => ({ cells: ["a1", "", "up"], item: item("reactions") }),
      }),
      csv({
        path: "subscribed_subreddits.csv",
        header: "subreddit",
        rows: 2,
        row: () => ({ cells: ["boats"], item: item("follows") }),
      }),
      { path: "checkfile.csv", pieces: () => ["filename,sha256\n"] },
    ],
  };
}
