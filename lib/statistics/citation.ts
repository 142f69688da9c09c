import { z } from "zod";
import { licenceAddress, licenceName } from "@/lib/kernel/licence";
import { publicationShape } from "@/lib/open-data/schema";
import { releaseAddresses, statisticsAddresses } from "./addresses";

/** The fields that stand at the top of everything published of the counts. Their version is a release, where others have a day. */
export const countsShape = {
  license: publicationShape.license,
  citation: publicationShape.citation,
  version: z.string().optional().describe("The newest release in it, by name; absent before the first."),
};
export type CountsPublication = z.output<z.ZodObject<typeof countsShape>>;

/** How to name the counts up to a release, or before there is any: with its permanent address. */
export function citationOf(
  release: string | undefined,
  { sample, origin }: { sample: boolean; origin: string },
): string {
  const title = sample ? "Unticked: sample data, made up for trying out" : "Unticked: counts of what people found";
  const version = release === undefined ? "" : `, release ${release}`;
  const address = release === undefined ? statisticsAddresses(origin).page : releaseAddresses(release, origin).self;
  return `${title}${version}. ${address}. ${licenceName}.`;
}

/** What is said of themselves by counts up to a release. */
export function countsPublication(
  version: string | undefined,
  where: { sample: boolean; origin: string },
): CountsPublication {
  return { license: licenceAddress, citation: citationOf(version, where), version };
}
