import { z } from "zod";
import { countsPublication, countsShape } from "./citation";
import { statisticsAddresses } from "./addresses";
import { nextClosing } from "./calendar";
import { releaseName } from "./release-file";
import type { Dashboard, PracticeAnswers, PracticeFigures } from "./schema";

/** The dashboard as the portal publishes it under `/api/v1/dashboard`: what people read there, for programs. */

const people = z.int().min(0);
/** A count as it is shown. */
export const figureSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("count"), value: people, low: people, high: people }),
    z.strictObject({ kind: z.literal("few"), high: people }),
    z.strictObject({ kind: z.literal("faint"), high: people }),
  ])
  .meta({
    id: "Figure",
    description:
      "A count with its 95 % interval. “few”: below 10. “faint”: not told apart from the noise, so that it may be nobody, or more than a few. What is no count has only the upper end of its interval.",
  });
const perCent = z.int().min(0).max(100);
const shareSchema = z.strictObject({ percent: perCent, low: perCent, high: perCent }).meta({
  id: "Share",
  description: "Whole per cent, with an interval that holds the truth at least 95 times in 100.",
});

const named = {
  id: z.string().describe("Id of the practice."),
  platform: z.string().describe("Id of its platform."),
  platformName: z.string(),
  title: z.string(),
  total: figureSchema,
};
const unlessPlace = "Absent where a place is chosen, since no table crosses the two.";
const address = z.url();

export const dashboardDocumentSchema = z
  .strictObject({
    ...countsShape,
    links: z.strictObject({ self: address, csv: address, page: address, method: address, releases: address }),
    selection: z.strictObject({ platform: z.string().optional(), place: z.string().optional() }),
    releases: z.int().min(0).describe("How many are in the sums."),
    lastRelease: z.iso.datetime().optional().describe("When the newest of them closed; absent before the first."),
    nextRelease: z.iso.datetime().describe("When the next one closes."),
    sample: z.boolean().describe("true where figures made up for trying out are in it: nothing may be made of them."),
    checked: figureSchema.describe("Findings."),
    foundOn: figureSchema.optional().describe(`Findings with the setting on. ${unlessPlace}`),
    notTold: shareSchema.optional().describe(`Of those who know, who were not told beforehand. ${unlessPlace}`),
    practices: z.array(
      z.strictObject({
        ...named,
        on: shareSchema.optional().describe("Of its findings, those with the setting on."),
        states: z.array(z.strictObject({ state: z.string(), count: figureSchema })).optional(),
      }),
    ),
    places: z
      .array(z.strictObject({ place: z.string(), count: figureSchema }))
      .describe("UK nations, and countries by ISO 3166-1 code; whatever place is chosen."),
    otherPlaces: figureSchema.describe("All places together that have no count of their own."),
    told: z
      .array(z.strictObject({ told: z.string(), count: figureSchema }))
      .optional()
      .describe(unlessPlace),
    weeks: z
      .array(z.strictObject({ closesAt: z.iso.datetime(), week: figureSchema, sum: figureSchema }))
      .describe("Findings by release, and all up to it."),
    answers: z
      .array(
        z.strictObject({
          ...named,
          prompt: shareSchema.optional().describe("Of the cases, those with an answer within 30 days."),
          kinds: z.array(z.strictObject({ answer: z.string(), count: figureSchema })),
          speeds: z.array(z.strictObject({ speed: z.string(), count: figureSchema })),
        }),
      )
      .optional()
      .describe(`How companies answered complaints. ${unlessPlace}`),
  })
  .meta({ id: "DashboardDocument", description: "The figures of the dashboard." });
export type DashboardDocument = z.output<typeof dashboardDocumentSchema>;

/** The figures with what publishes them. `origin` has no slash at its end. */
export function dashboardDocument(
  dashboard: Dashboard,
  { origin, now }: { origin: string; now: Date },
): DashboardDocument {
  const { selection, releases, lastRelease, sample, weeks, practices, answers } = dashboard;
  const { checked, foundOn, notTold, places, otherPlaces, told } = dashboard;
  return {
    ...countsPublication(lastRelease && releaseName(lastRelease), { sample, origin }),
    links: links(selection, origin),
    selection,
    releases,
    lastRelease: lastRelease?.toISOString(),
    nextRelease: nextClosing(now).toISOString(),
    ...{ sample, checked, foundOn, notTold },
    practices: practices.map(practiceIn),
    ...{ places, otherPlaces, told },
    weeks: weeks.map(({ closesAt, week, sum }) => ({
      closesAt: closesAt.toISOString(),
      week: week.figure,
      sum: sum.figure,
    })),
    answers: answers?.map(answersIn),
  };
}

/** What a selection is asked with: "?platform=linkedin", or nothing. */
export function selectionQuery({ platform, place }: Dashboard["selection"]): string {
  const asked = Object.entries({ platform, place }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked).toString()}`;
}

function links(selection: Dashboard["selection"], origin: string): DashboardDocument["links"] {
  const { dashboard, dashboardCsv, page, method, releases } = statisticsAddresses(origin);
  const query = selectionQuery(selection);
  return { self: dashboard + query, csv: dashboardCsv + query, page: page + query, method, releases };
}

const practiceIn = ({ id, platform, platformName, title, total, on, states }: PracticeFigures) => ({
  ...{ id, platform, platformName, title, total, on, states },
});

const answersIn = ({ id, platform, platformName, title, total, prompt, kinds, speeds }: PracticeAnswers) => ({
  ...{ id, platform, platformName, title, total, prompt, kinds, speeds },
});
