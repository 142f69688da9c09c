import type { CutReason, ExportCategory, ExportGroup, KeyDate } from "@/lib/exports/schema";

/** What is counted, as one and as many. */
export const countWords: Record<ExportCategory, readonly [one: string, many: string]> = {
  profile: ["part of my profile", "parts of my profile"],
  positions: ["job in my profile", "jobs in my profile"],
  education: ["place of education", "places of education"],
  skills: ["skill", "skills"],
  certifications: ["certificate or licence", "certificates and licences"],
  volunteering: ["volunteering entry", "volunteering entries"],
  publications: ["publication", "publications"],
  patents: ["patent", "patents"],
  recommendations: ["recommendation", "recommendations"],
  endorsements: ["endorsement", "endorsements"],
  posts: ["post", "posts"],
  "deleted-posts": ["post that I deleted", "posts that I deleted"],
  comments: ["comment", "comments"],
  reposts: ["repost", "reposts"],
  votes: ["vote in a poll", "votes in polls"],
  articles: ["article", "articles"],
  "photos-and-videos": ["photo or video", "photos and videos"],
  stories: ["story", "stories"],
  "group-posts": ["contribution in a group", "contributions in groups"],
  "job-answers": ["answer given for a job application", "answers given for job applications"],
  "ai-chats": ["entry in chats with AI features", "entries in chats with AI features"],
  reactions: ["reaction", "reactions"],
  connections: ["connection", "connections"],
  follows: ["account or company followed", "accounts and companies followed"],
  ads: ["entry on advertising", "entries on advertising"],
  inferences: ["inference about me", "inferences about me"],
  searches: ["search", "searches"],
  saved: ["saved item", "saved items"],
  messages: ["message", "messages"],
  payments: ["payment", "payments"],
  logins: ["sign-in", "sign-ins"],
  places: ["recorded place", "recorded places"],
};

/** The caption of a table, by what the platform says of what stands in it. */
export const groupCaptions: Record<ExportGroup, (platform: string, it: string) => string> = {
  named: (platform, it) => `Kinds of data that, as I understand it, ${platform} names as used for ${it}`,
  "other-ai": (platform) => `Kinds of data that, as I understand it, ${platform} names as used for other AI`,
  "not-used": (platform, it) => `Kinds of data that, as I understand it, ${platform} says are not used for ${it}`,
  unstated: () => "Other kinds of data",
};

/** What a day is, after “as I understand it,” where it is the company’s. */
export const ownDays: Record<Exclude<CutReason, "use-began">, string> = {
  told: "the day on which I was told",
  "first-seen": "the day on which I first saw the setting",
  "switched-off": "the day on which I refused",
};

/** What happened on a day from which data were used, where that was not the beginning itself. */
export const firstDays: Record<NonNullable<KeyDate["dayOf"]>, string> = {
  announcement: "was announced for where I live",
  report: "began where I live, as the press reported",
  sighting: "was noticed where I live",
  policy: "was first allowed by a policy where I live",
};
