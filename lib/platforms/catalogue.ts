import { adobe } from "./data/adobe.data";
import { amazonAlexa } from "./data/amazon-alexa.data";
import { artstation } from "./data/artstation.data";
import { chatgpt } from "./data/chatgpt.data";
import { claude } from "./data/claude.data";
import { deepseek } from "./data/deepseek.data";
import { deviantart } from "./data/deviantart.data";
import { discord } from "./data/discord.data";
import { dropbox } from "./data/dropbox.data";
import { facebook } from "./data/facebook.data";
import { figma } from "./data/figma.data";
import { githubCopilot } from "./data/github-copilot.data";
import { googleGemini } from "./data/google-gemini.data";
import { grammarly } from "./data/grammarly.data";
import { grok } from "./data/grok.data";
import { instagram } from "./data/instagram.data";
import { leChat } from "./data/le-chat.data";
import { linkedin } from "./data/linkedin.data";
import { medium } from "./data/medium.data";
import { metaAi } from "./data/meta-ai.data";
import { microsoftCopilot } from "./data/microsoft-copilot.data";
import { perplexity } from "./data/perplexity.data";
import { pinterest } from "./data/pinterest.data";
import { quora } from "./data/quora.data";
import { reddit } from "./data/reddit.data";
import { shutterstock } from "./data/shutterstock.data";
import { slack } from "./data/slack.data";
import { snapchat } from "./data/snapchat.data";
import { soundcloud } from "./data/soundcloud.data";
import { spotify } from "./data/spotify.data";
import { strava } from "./data/strava.data";
import { substack } from "./data/substack.data";
import { threads } from "./data/threads.data";
import { tiktok } from "./data/tiktok.data";
import { tumblr } from "./data/tumblr.data";
import { vimeo } from "./data/vimeo.data";
import { wetransfer } from "./data/wetransfer.data";
import { whatsapp } from "./data/whatsapp.data";
import { wordpressCom } from "./data/wordpress-com.data";
import { x } from "./data/x.data";
import { zoom } from "./data/zoom.data";
import type { Controller, Platform, Practice, Representative } from "./schema";
import { entryFor } from "./where";

/** Every platform the portal knows. Adding one is adding its data file here; `catalogue.test.ts` holds it complete. */
const listed = [
  linkedin,
  facebook,
  instagram,
  threads,
  whatsapp,
  metaAi,
  x,
  grok,
  snapchat,
  adobe,
  microsoftCopilot,
  reddit,
  tiktok,
  pinterest,
  googleGemini,
  chatgpt,
  claude,
  perplexity,
  leChat,
  deepseek,
  githubCopilot,
  slack,
  zoom,
  figma,
  dropbox,
  grammarly,
  amazonAlexa,
  tumblr,
  wordpressCom,
  substack,
  medium,
  quora,
  wetransfer,
  spotify,
  discord,
  strava,
  soundcloud,
  artstation,
  vimeo,
  deviantart,
  shutterstock,
] as const;

export const platforms: readonly Platform[] = listed;
export type PlatformId = (typeof listed)[number]["id"];
export type PracticeId = (typeof listed)[number]["practices"][number]["id"];

/** Every practice with its platform, in the order of the list. */
export const practices: readonly Practice[] = platforms.flatMap(({ id, name, practices: own, controllers }) =>
  own.map(({ platformName, ...practice }) => ({
    controllers,
    ...practice,
    platform: { id, name: platformName ?? name },
  })),
);

export const practiceIds = practices.map((practice) => practice.id) as unknown as readonly [
  PracticeId,
  ...PracticeId[],
];

export function isPlatformId(id: string): id is PlatformId {
  return platforms.some((platform) => platform.id === id);
}

export function isPracticeId(id: string): id is PracticeId {
  return (practiceIds as readonly string[]).includes(id);
}

export function practiceById(id: PracticeId): Practice {
  const found = practices.find((practice) => practice.id === id);
  if (!found) throw new Error(`No practice ${id}`);
  return found;
}

export function platformById(id: string): Platform | undefined {
  return platforms.find((platform) => platform.id === id);
}

/** The company that answers for a practice where the person lives; undefined where the catalogue does not know it yet. */
export function controllerFor(id: PracticeId, country: string): Controller | undefined {
  return entryFor(practiceById(id).controllers, country);
}

/** Whom a controller names as its representative where the person lives; undefined where none with an address is sure. */
export function representativeFor(platform: string, country: string): Representative | undefined {
  const found = entryFor(platformById(platform)?.representatives ?? [], country);
  return found && found.address.length > 0 && found.source.confidence === "high" ? found : undefined;
}

/** True where the practice takes place at all, as far as is known: some of it is done in one country only. */
export function isDoneIn({ onlyIn }: Pick<Practice, "onlyIn">, country: string): boolean {
  return onlyIn === undefined || onlyIn.includes(country);
}

export { clients, type Client } from "./clients.data";
export { controlOf, objectionFormOf, type Control } from "./control";
export {
  conductIn,
  defaultOn,
  isUse,
  mayCarryASentence,
  phasesIn,
  type Conduct,
  type ConductPhase,
  type DatedPhase,
} from "./defaults";
export type { Controller, Platform, Practice, Representative, Setting, Source, Use } from "./schema";
export { entryFor } from "./where";
