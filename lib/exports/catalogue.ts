import type { ExportReader } from "./reading/kinds";
import type { ExportFault } from "./answer";
import { facebookExport } from "./readers/facebook";
import { instagramExport } from "./readers/instagram";
import { linkedinExport } from "./readers/linkedin";
import { redditExport } from "./readers/reddit";
import { snapchatExport } from "./readers/snapchat";
import { threadsExport } from "./readers/threads";
import { xExport } from "./readers/x";

/** Every export that is counted. Another platform is another file of lib/exports/readers. */
export const exportReaders: readonly ExportReader[] = [
  linkedinExport,
  xExport,
  facebookExport,
  instagramExport,
  threadsExport,
  snapchatExport,
  redditExport,
];

/** Exports that are told apart and not counted, by files that must all be there (platforms.md §7). */
export const strangers: readonly { fault: ExportFault; signs: readonly RegExp[] }[] = [
  { fault: "tiktok", signs: [/(?:^|\/)user_data(?:_tiktok)?\.json$/] },
  { fault: "claude", signs: [/(?:^|\/)conversations\.json$/, /(?:^|\/)users\.json$/] },
  {
    fault: "chatgpt",
    signs: [
      /(?:^|\/)conversations\.json$/,
      /(?:^|\/)(?:chat\.html|(?:user|message_feedback|model_comparisons)\.json)$/,
    ],
  },
  { fault: "google", signs: [/(?:^|\/)takeout\//] },
];
