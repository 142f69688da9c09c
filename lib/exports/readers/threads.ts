// platforms.md §7: Threads lies inside Instagram's archive; §6.1 for what is used.
import type { ExportReader } from "../reading/kinds";
import { metaFile } from "./meta";

export const threadsExport: ExportReader = {
  platform: "threads",
  within: "instagram",
  kinds: [
    metaFile("threads_and_replies.json", /(?:^|\/)threads_and_replies\.json$/, {
      category: "posts",
      group: "named",
      texts: ["title", "media.0.title"],
    }),
  ],
  uncountable: ["which-are-public", "shared-by-others", "from-partners"],
};
