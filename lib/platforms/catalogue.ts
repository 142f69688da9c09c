import { adobe } from "./data/adobe.data";
import { chatgpt } from "./data/chatgpt.data";
import { claude } from "./data/claude.data";
import { googleGemini } from "./data/google-gemini.data";
import { instagram } from "./data/instagram.data";
import { linkedin } from "./data/linkedin.data";
import { microsoftCopilot } from "./data/microsoft-copilot.data";
import { reddit } from "./data/reddit.data";
import { snapchat } from "./data/snapchat.data";
import { x } from "./data/x.data";
import type { Controller, Platform, Practice } from "./schema";
import { entryFor } from "./where";

/** Every platform the portal knows. Adding one is adding its data file here; `catalogue.test.ts` holds it complete. */
const listed = [
  linkedin,
  instagram,
  x,
  snapchat,
  adobe,
  microsoftCopilot,
  reddit,
  googleGemini,
  chatgpt,
  claude,
] as const;

export const platforms: readonly Platform[] = listed;
export type PracticeId = (typeof listed)[number]["practices"][number]["id"];

/** Every practice with its platform, in the order of the list. */
export const practices: readonly Practice[] = platforms.flatMap(({ id, name, practices: own, controllers }) =>
  own.map((practice) => ({ controllers, ...practice, platform: { id, name } })),
);

export const practiceIds = practices.map((practice) => practice.id) as unknown as readonly [
  PracticeId,
  ...PracticeId[],
];

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

/** True where the practice takes place at all, as far as is known: some of it is done in one country only. */
export function isDoneIn({ onlyIn }: Practice, country: string): boolean {
  return onlyIn === undefined || onlyIn.includes(country);
}

export { clients, type Client } from "./clients.data";
export {
  conductIn,
  defaultOn,
  mayCarryASentence,
  phasesIn,
  type Conduct,
  type ConductPhase,
  type DatedPhase,
} from "./defaults";
export type { Controller, Platform, Practice, Setting, Source, Use } from "./schema";
export { entryFor } from "./where";
