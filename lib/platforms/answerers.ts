import type { Controller, Platform } from "./schema";
import { entryFor } from "./where";

/** A company that answers for a platform in a country. */
export interface Answerer {
  controller: Controller;
  /** The titles of the practices it answers for; empty where it answers for all. */
  practices: readonly string[];
}

/** Who answers for what in a country, each company once: a practice may have a company of its own. */
export function answerersIn({ practices, controllers }: Platform, country: string): readonly Answerer[] {
  const general = entryFor(controllers, country);
  const own = practices.map(({ title, controllers: ofPractice }) => ({
    title,
    controller: entryFor(ofPractice ?? controllers, country),
  }));
  const companies = [...new Set([general, ...own.map(({ controller }) => controller)])].filter(
    (controller) => controller !== undefined,
  );
  if (companies.length === 1) return companies.map((controller) => ({ controller, practices: [] }));
  return companies
    .map((controller) => ({
      controller,
      practices: own.filter((practice) => practice.controller === controller).map(({ title }) => title),
    }))
    .filter((answerer) => answerer.practices.length > 0);
}
