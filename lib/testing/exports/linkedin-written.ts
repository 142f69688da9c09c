import type { ExportCategory } from "@/lib/exports/schema";
import type { Chance } from "./chance";
import { written } from "./dates";
import { owner, someWords } from "./people";
import { aText, backslashQuotes, csv, item, link, name, type Row } from "./rows";
import type { SampleFile } from "./sample";

function clickedFiles(rows: number): SampleFile[] {
  return [
    csv({
      path: "Reactions_482915003.csv",
      header: "Date,Type,Link",
      rows: Math.ceil(rows * 0.35),
      row: (chance, at) => ({ cells: [written.plain(at), "LIKE", link(chance)], item: item("reactions", at) }),
    }),
    csv({
      path: "InstantReposts_482915003.csv",
      header: "Date,Link",
      rows: Math.ceil(rows * 0.01),
      row: (chance, at) => ({ cells: [written.plain(at), link(chance)], item: item("reposts", at) }),
    }),
    csv({
      path: "Votes_482915003.csv",
      header: "Date,Link,OptionText",
      rows: Math.ceil(rows * 0.01),
      row: (chance, at) => ({
        cells: [written.plain(at), link(chance), someWords(chance, 2)],
        item: item("votes", at),
      }),
    }),
  ];
}

/** What a member wrote and clicked, the numbers of rows in the proportions of a talkative account. */
export function writtenFiles(rows: number, most: number): SampleFile[] {
  return [
    csv({
      path: "Shares_482915003.csv",
      before: "\ufeff",
      header: "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
      rows: Math.ceil(rows * 0.2),
      row(chance, at) {
        const text = aText(chance, most);
        return {
          cells: [written.plain(at), link(chance), text.is, "", "", "MEMBER_NETWORK"],
          item: item("posts", at, text),
        };
      },
    }),
    csv({
      path: "Comments_482915003.csv",
      header: "Date,Link,Message",
      rows: Math.ceil(rows * 0.25),
      quote: backslashQuotes,
      row(chance, at) {
        const text = aText(chance, most);
        const isDated = chance.upTo(50) > 0;
        return {
          cells: [isDated ? written.plain(at) : "", link(chance), text.is],
          item: item("comments", isDated ? at : undefined, text),
        };
      },
    }),
    ...clickedFiles(rows),
  ];
}

const chatHeader =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";
const quoted = (header: string) => header.replace(/[^,]+/g, '"$&"');

function messageRow(category: ExportCategory, most: number, empties: number) {
  return (chance: Chance, at: Date): Row => {
    const isMine = chance.upTo(3) === 0;
    const from = isMine ? owner.full : name(chance);
    const cells = ["2-aa", "", from, "", name(chance), "", written.utc(at), "", aText(chance, most).is, "INBOX"];
    return { cells: [...cells, ...Array<string>(empties).fill("")], item: isMine ? item(category, at) : undefined };
  };
}

export function messageFiles(rows: number, most: number): SampleFile[] {
  return [
    csv({
      path: "messages.csv",
      header: quoted(`${chatHeader},ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT`),
      rows: Math.ceil(rows * 0.15),
      row: messageRow("messages", most, 3),
    }),
    csv({ path: "guide_messages.csv", header: quoted(chatHeader), rows: 0, row: messageRow("ai-chats", most, 0) }),
    csv({
      path: "coach_messages.csv",
      header: quoted(chatHeader),
      rows: Math.ceil(rows * 0.01),
      row: messageRow("ai-chats", most, 0),
    }),
    { path: "LearningCoachMessages.csv", pieces: () => ["No conversations found"] },
  ];
}
