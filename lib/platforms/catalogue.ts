import { linkedinContentAi } from "./linkedin.data";
import type { Controller, Practice } from "./schema";

/** Every practice the portal knows. Adding a platform is adding its data file here. */
const practices = [linkedinContentAi] as const;

export const practiceIds = practices.map((practice) => practice.id) as unknown as readonly [
  PracticeId,
  ...PracticeId[],
];
export type PracticeId = (typeof practices)[number]["id"];

export function isPracticeId(id: string): id is PracticeId {
  return (practiceIds as readonly string[]).includes(id);
}

export function practiceById(id: PracticeId): Practice {
  const found = practices.find((practice) => practice.id === id);
  if (!found) throw new Error(`No practice ${id}`);
  return found;
}

/** The company that answers for a practice where the person lives; undefined where the catalogue does not know it yet. */
export function controllerFor(id: PracticeId, country: string): Controller | undefined {
  const { controllers } = practiceById(id);
  return (
    controllers.find(({ livesIn }) => livesIn !== "elsewhere" && livesIn.includes(country)) ??
    controllers.find(({ livesIn }) => livesIn === "elsewhere")
  );
}

export { clients } from "./schema";
export type { Client, Controller, Practice, Source } from "./schema";
