import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { clients, type Client } from "./clients.data";
import type { Path, Setting } from "./schema";
import { entryFor } from "./where";

type Switch = Extract<Setting, { kind: "switch" }>;
export type Question = Switch["questions"][number];

/** How a person gets to a setting with one client. */
export interface Way {
  client: Client;
  /** The client whose menus are shown: another one where nothing is known of this one. */
  shownFor: Client;
  /** One for each language that is known, the likely one first. */
  paths: readonly Path[];
}

/** Whose menus are likest, the nearest first. */
const nearest: Record<Client, readonly Client[]> = {
  web: ["web", "ios", "android"],
  ios: ["ios", "android", "web"],
  android: ["android", "ios", "web"],
};

/** The way for every client; none where no way is known at all. */
export function waysTo({ paths }: { paths: readonly Path[] }, country: string): readonly Way[] {
  const inOrder = inLikelyOrder(paths, country);
  return clients.flatMap((client) => {
    const shownFor = nearest[client].find((other) => paths.some((path) => path.clients.includes(other)));
    if (shownFor === undefined) return [];
    return [{ client, shownFor, paths: inOrder.filter((path) => path.clients.includes(shownFor)) }];
  });
}

/** The whole question as it is put in a country on a day, once for each language, the likely one first. */
export function questionsOn({ questions }: Switch, country: string, day: CalendarDate): readonly Question[] {
  const newestFirst = questions
    .filter(({ from }) => from === undefined || from <= day)
    .toSorted((a, b) => (b.from ?? "").localeCompare(a.from ?? ""));
  const languages = [...new Set(newestFirst.map(({ language }) => language))];
  const asked = languages.flatMap(
    (language) =>
      entryFor(
        newestFirst.filter((question) => question.language === language),
        country,
      ) ?? [],
  );
  return inLikelyOrder(asked, country);
}

/** The language that most people read in a country, then English, then the others. */
function inLikelyOrder<Entry extends { language: string }>(
  entries: readonly Entry[],
  country: string,
): readonly Entry[] {
  const likely = new Intl.Locale("und", { region: country }).maximize().language;
  const rank = ({ language }: Entry) => {
    const [primary] = language.split("-");
    if (primary === likely) return 0;
    return primary === "en" ? 1 : 2;
  };
  return entries.toSorted((a, b) => rank(a) - rank(b));
}
