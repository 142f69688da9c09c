// platforms.md §7 for the files; §6.5: the user agreement's licence covers training on what is posted.
import { named, type CsvKind, type ExportReader } from "../reading/kinds";

const kind = (name: string, columns: string, details: Omit<CsvKind, "format" | "name" | "pattern" | "columns">) => ({
  format: "csv" as const,
  name,
  pattern: named(name),
  columns: columns.split(","),
  ...details,
});

export const redditExport: ExportReader = {
  platform: "reddit",
  kinds: [
    kind("posts.csv", "id,permalink,date,ip,subreddit,gildings,title,url,body", {
      category: "posts",
      group: "named",
      day: "date",
      texts: ["title", "body"],
    }),
    kind("comments.csv", "id,permalink,date,ip,subreddit,gildings,link,parent,body", {
      category: "comments",
      group: "named",
      day: "date",
      texts: ["body"],
    }),
    ...["post_votes.csv", "comment_votes.csv"].map((name) =>
      kind(name, "id,permalink,direction", { category: "reactions", group: "unstated" }),
    ),
    kind("poll_votes.csv", "post_id,user_selection,text", { category: "votes", group: "unstated" }),
    ...["saved_posts.csv", "saved_comments.csv"].map((name) =>
      kind(name, "id,permalink", { category: "saved", group: "unstated" }),
    ),
    ...["messages.csv", "messages_archive.csv"].map((name) =>
      kind(name, "id,permalink,thread_id,date,ip,from,to,subject,body", {
        category: "messages",
        group: "unstated",
        day: "date",
        from: "from",
      }),
    ),
    kind("subscribed_subreddits.csv", "subreddit", { category: "follows", group: "unstated" }),
    kind("ip_logs.csv", "date,ip", { category: "logins", group: "unstated", day: "date" }),
    ...["post_headers.csv", "comment_headers.csv", "chat_history.csv", "drafts.csv", "checkfile.csv"].map((name) => ({
      format: "unread" as const,
      name,
      pattern: named(name),
    })),
  ],
  uncountable: [],
};
