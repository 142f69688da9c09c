// platforms.md §7 for the files; §6.1 for what is used: what adults make public, posts and comments, and no private messages.
import type { ExportReader } from "../reading/kinds";
import { metaFile, metaMessages } from "./meta";

export const facebookExport: ExportReader = {
  platform: "facebook",
  kinds: [
    metaFile("profile_information.json", /(?:^|\/)profile_information\.json$/, { ownName: ["full_name"] }),
    metaFile("your_posts.json", /(?:^|\/)your_posts(?:_check_ins_photos_and_videos)?_\d+\.json$/, {
      category: "posts",
      group: "named",
      texts: ["data.*.post", "label_values.0.value"],
    }),
    metaFile("comments.json", /(?:^|\/)comments_and_reactions\/comments\.json$|^comments\.json$/, {
      category: "comments",
      group: "named",
      texts: ["data.*.comment.comment", "label_values.0.value"],
    }),
    metaFile("likes_and_reactions.json", /(?:^|\/)likes_and_reactions(?:_\d+)?\.json$/, {
      category: "reactions",
      group: "unstated",
    }),
    metaFile("group_posts_and_comments.json", /(?:^|\/)groups\/group_posts_and_comments\.json$/, {
      category: "group-posts",
      group: "unstated",
      texts: ["data.*.post", "data.*.comment.comment"],
    }),
    metaFile("your_comments_in_groups.json", /(?:^|\/)groups\/your_comments_in_groups\.json$/, {
      category: "group-posts",
      group: "unstated",
      texts: ["data.*.comment.comment"],
    }),
    metaFile("your_search_history.json", /(?:^|\/)search\/your_search_history\.json$/, {
      category: "searches",
      group: "unstated",
    }),
    { ...metaMessages, pattern: /(?:^|\/)(?:your_facebook_activity\/)?messages\/.{1,500}\/message_\d+\.json$/ },
  ],
  uncountable: ["ai-chats", "which-are-public", "shared-by-others", "from-partners"],
};
