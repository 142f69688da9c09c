// platforms.md §7 for the files; §6.1 for what is used, as on Facebook.
import type { ExportReader } from "../reading/kinds";
import { metaFile, metaMessages } from "./meta";

const captions = ["title", "media.0.title"];

export const instagramExport: ExportReader = {
  platform: "instagram",
  kinds: [
    metaFile("personal_information.json", /(?:^|\/)personal_information\.json$/, {
      ownName: ["string_map_data.Name.value"],
    }),
    metaFile("posts.json", /(?:^|\/)media\/posts_\d+\.json$|^posts_\d+\.json$/, {
      category: "posts",
      group: "named",
      texts: captions,
    }),
    metaFile("reels.json", /(?:^|\/)reels\.json$/, { category: "posts", group: "named", texts: captions }),
    metaFile("stories.json", /(?:^|\/)stories\.json$/, { category: "stories", group: "unstated" }),
    metaFile("post_comments.json", /(?:^|\/)(?:post|reels)_comments(?:_\d+)?\.json$/, {
      category: "comments",
      group: "named",
      texts: ["string_map_data.Comment.value"],
    }),
    metaFile("liked_posts.json", /(?:^|\/)liked_(?:posts|comments)\.json$/, {
      category: "reactions",
      group: "unstated",
    }),
    metaFile("followers.json", /(?:^|\/)followers(?:_\d+)?\.json$/, { category: "connections", group: "unstated" }),
    { ...metaMessages, pattern: /(?:^|\/)(?:your_instagram_activity\/)?messages\/.{1,500}\/message_\d+\.json$/ },
  ],
  uncountable: ["ai-chats", "which-are-public", "shared-by-others", "from-partners"],
};
