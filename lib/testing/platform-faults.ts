import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { allRegulators } from "@/lib/law/catalogue";
import { unsayableIn } from "@/lib/law/do-not-say.data";
import { eeaCountries } from "@/lib/places/catalogue";
import { entryFor } from "@/lib/platforms/catalogue";
import { factsOf } from "@/lib/platforms/facts";
import { platformSchema, type Phase, type Platform, type Where } from "@/lib/platforms/schema";
import { linksIn, ownWordsIn } from "./platform-strings";

/** The UK, the EU, its neighbours and the rest: where people live of whom every practice has to say something. */
const everyKindOfPlace = ["GB", "IE", "DE", "CH", "US", "IN"] as const;
const longestTitle = 60;

/** What is wrong with a record, by where it stands: "practices.0.title: …". */
type Check = (platform: Platform, today: CalendarDate) => string[];

/** Where a practice takes place at all and yet one of its lists has nothing to say. */
const gaps: Check = ({ practices, controllers }) =>
  practices.flatMap(({ id, onlyIn, defaults, controllers: own = controllers }) =>
    everyKindOfPlace
      .filter((country) => onlyIn === undefined || onlyIn.includes(country))
      .flatMap((country) => [
        ...(entryFor(own, country) ? [] : [`practices.${id}.controllers: nobody answers for ${country}`]),
        ...(entryFor(defaults, country) ? [] : [`practices.${id}.defaults: nothing is said of ${country}`]),
      ]),
  );

const titles: Check = ({ practices }) =>
  practices
    .filter(({ title }) => title.length > longestTitle)
    .map(({ id }) => `practices.${id}.title: longer than ${longestTitle} characters`);

const sources: Check = (platform, today) =>
  factsOf(platform).flatMap(({ place, source: { seenOn, confidence, address, archived } }) => [
    ...(seenOn !== undefined && seenOn > today
      ? [`${place}.source: read on ${seenOn}, a day that is yet to come`]
      : []),
    ...(confidence === "high" && address === undefined && archived === undefined
      ? [`${place}.source: a confidence of high needs an address or an archived copy`]
      : []),
  ]);

const places: Check = ({ practices, controllers, representatives }) => [
  ...twice("controllers", controllers),
  ...twice("representatives", representatives),
  ...practices.flatMap(({ id, defaults, basis, controllers: own = [] }) => [
    ...twice(`practices.${id}.defaults`, defaults),
    ...twice(`practices.${id}.basis`, basis),
    ...twice(`practices.${id}.controllers`, own),
  ]),
];

function twice(place: string, entries: readonly { livesIn: Where }[]): string[] {
  const named = entries.flatMap(({ livesIn }) => livesIn);
  const repeated = new Set(named.filter((code, index) => named.indexOf(code) !== index));
  return [...repeated].map((code) => `${place}: ${code} stands in it twice`);
}

const phases: Check = ({ practices }) =>
  practices.flatMap(({ id, defaults }) =>
    defaults.flatMap((entry, at) =>
      entry.phases.slice(1).flatMap((phase, before) => {
        const place = `practices.${id}.defaults.${at}.phases.${before + 1}`;
        return followingFaults(entry.phases[before], phase).map((fault) => `${place}: ${fault}`);
      }),
    ),
  );

function followingFaults(before: Phase | undefined, phase: Phase): string[] {
  const began = before?.from ?? "";
  const isSame = before && held(before) === held(phase);
  return [
    ...(phase.from === undefined ? ["only the first phase may leave its first day open"] : []),
    ...(phase.from !== undefined && phase.from <= began ? ["it does not begin after the phase above it"] : []),
    ...(isSame ? ["it says what the phase above it says"] : []),
  ];
}

const held = ({ state, forSome, accounts, note }: Phase) => JSON.stringify([state, forSome, accounts, note]);

const events: Check = ({ timeline }) =>
  timeline
    .slice(1)
    .flatMap(({ on }, before) =>
      on < (timeline[before]?.on ?? "") ? [`timeline.${before + 1}: it comes before the event above it`] : [],
    );

const authorities: Check = ({ controllers, practices }) =>
  [...controllers, ...practices.flatMap((practice) => practice.controllers ?? [])].flatMap(
    ({ name, livesIn, leadAuthority }) =>
      leadAuthority === undefined
        ? []
        : [
            ...(allRegulators.some(({ id }) => id === leadAuthority.id)
              ? []
              : [`controllers: lib/law has no ${leadAuthority.id}, which is to lead for ${name}`]),
            ...(isInUnion(livesIn) ? [] : [`controllers: an authority leads for ${name} outside the Union`]),
          ],
  );

const inUnion: readonly string[] = eeaCountries;

/** An authority leads for people who live in the Union or its neighbours of the EEA, and for nobody else. */
function isInUnion(livesIn: Where): boolean {
  return livesIn !== "elsewhere" && livesIn.every((country) => inUnion.includes(country));
}

/** Words in quotation marks were seen by somebody. */
const quotations: Check = ({ practices, promises }) =>
  [
    ...practices.flatMap(({ id, offDoesNot, purpose }) => [
      ...offDoesNot.map((quote) => ({ ...quote, place: `practices.${id}.offDoesNot` })),
      ...(purpose ? [{ ...purpose, place: `practices.${id}.purpose` }] : []),
    ]),
    ...promises.filter((promise) => promise.in !== undefined).map((quote) => ({ ...quote, place: "promises" })),
  ]
    .filter(({ source }) => source.confidence === "low" || source.confidence === "unverified")
    .map(({ place, words }) => `${place}: quotes “${words}”, for which there is no good source`);

const links: Check = (platform) =>
  linksIn(platform)
    .filter(({ text }) => !isWellFormed(text))
    .map(({ place, text }) => `${place}: “${text}” is no address of a public page`);

function isWellFormed(text: string): boolean {
  if (text.startsWith("mailto:")) return z.email().safeParse(text.slice("mailto:".length)).success;
  const { protocol, hostname, port, username } = new URL(text);
  const isPlain = !/[\s"<>\\^`{|}]/.test(text) && port === "" && username === "";
  return protocol === "https:" && isPlain && /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(hostname);
}

const sayable: Check = (platform, today) =>
  ownWordsIn(platform).flatMap(({ place, text }) =>
    unsayableIn(text, today).map(({ words, why }) => `${place}: says “${words}”. ${why}`),
  );

const typeset: Check = (platform) =>
  ownWordsIn(platform)
    .filter(({ text }) => /['"`]|\.\.\.| {2}/.test(text))
    .map(({ place }) => `${place}: quotes are curly, spaces single, and three dots one sign`);

const checks: readonly Check[] = [
  gaps,
  titles,
  sources,
  places,
  phases,
  events,
  authorities,
  quotations,
  links,
  sayable,
  typeset,
];

/** What is wrong with a record of the catalogue on a day, each fault by where it stands; empty when it may be published. */
export function platformFaults(record: unknown, today: CalendarDate): readonly string[] {
  const { data, error } = platformSchema.safeParse(record);
  if (error) return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return checks.flatMap((check) => check(data, today));
}
