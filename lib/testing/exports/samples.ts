import type { ExportPlatform } from "@/lib/exports/answer";
import { linkedinSample } from "./linkedin";
import { facebookSample, instagramSample } from "./meta";
import { redditSample, snapchatSample } from "./others";
import type { Sample, SampleSize } from "./sample";
import { xSample } from "./x";

/** How to make up an archive of each platform; Threads lies in Instagram's. */
export const samples: Readonly<Record<ExportPlatform, (size: SampleSize) => Sample>> = {
  linkedin: linkedinSample,
  x: xSample,
  facebook: facebookSample,
  instagram: instagramSample,
  threads: (size) => ({ ...instagramSample(size), platform: "threads" }),
  snapchat: snapchatSample,
  reddit: redditSample,
};
