import { z } from "zod";
import { publication, publicationShape } from "@/lib/open-data/schema";
import { platforms } from "./catalogue";
import { platformSchema, uses, type Platform } from "./schema";
import { sourcesOf } from "./sources";

/** The catalogue as the portal publishes it under `/api/v1/platforms`. */

/** Where the list of platforms is, and what belongs to all of them. `origin` has no slash at its end. */
function catalogueAddresses(origin: string) {
  const list = `${origin}/api/v1/platforms`;
  return { list, schema: `${list}/schema.json`, defaults: `${list}/defaults.csv`, page: `${origin}/platforms` };
}

/** Where a platform's record is, and the page that tells it to people. */
function platformAddresses(id: string, origin: string) {
  const { list, page } = catalogueAddresses(origin);
  return { self: `${list}/${id}`, page: `${page}/${id}` };
}

const address = z.url();

export const platformDocumentSchema = z
  .strictObject({
    ...publicationShape,
    links: z.strictObject({ self: address, page: address, schema: address, list: address }),
    platform: platformSchema,
  })
  .meta({ id: "PlatformDocument", description: "All that the catalogue says of one platform." });
export type PlatformDocument = z.output<typeof platformDocumentSchema>;

const listedSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    alsoCalled: z.array(z.string()),
    practices: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        use: z.enum(uses),
        setting: z.enum(["switch", "form", "none"]).describe("What kind of control people have."),
      }),
    ),
    links: z.strictObject({ self: address, page: address }),
  })
  .meta({ id: "ListedPlatform", description: "A platform, what it does in a line each, and where its record is." });

export const catalogueDocumentSchema = z
  .strictObject({
    ...publicationShape,
    links: z.strictObject({ self: address, page: address, schema: address, defaults: address }),
    platforms: z.array(listedSchema),
  })
  .meta({ id: "CatalogueDocument", description: "The platforms of the catalogue." });
export type CatalogueDocument = z.output<typeof catalogueDocumentSchema>;

/** The newest day on which anything was read that the catalogue rests on. */
export const catalogueAsOf = newestDay(platforms.flatMap(sourcesOf).map(({ seenOn }) => seenOn));

/** A platform's record with what publishes it. `origin` has no slash at its end. */
export function platformDocument(platform: Platform, origin: string): PlatformDocument {
  const { self, page } = platformAddresses(platform.id, origin);
  const { schema, list } = catalogueAddresses(origin);
  return {
    ...publication({ title: `${platform.name} in the platform catalogue`, asOf: catalogueAsOf, page }),
    links: { self, page, schema, list },
    platform: z.decode(platformSchema, platform),
  };
}

/** The list of platforms. `origin` has no slash at its end. */
export function catalogueDocument(origin: string): CatalogueDocument {
  const { list: self, page, schema, defaults } = catalogueAddresses(origin);
  return {
    ...publication({ title: "Platform catalogue", asOf: catalogueAsOf, page }),
    links: { self, page, schema, defaults },
    platforms: platforms.map((platform) => ({ ...inAList(platform), links: platformAddresses(platform.id, origin) })),
  };
}

/** The JSON Schema of a platform's document. `origin` has no slash at its end. */
export function platformJsonSchema(origin: string) {
  return { ...z.toJSONSchema(platformDocumentSchema), $id: catalogueAddresses(origin).schema };
}

function inAList({ id, name, alsoCalled, practices }: Platform) {
  return {
    id,
    name,
    alsoCalled: [...alsoCalled],
    practices: practices.map((practice) => ({
      id: practice.id,
      title: practice.title,
      use: practice.use,
      setting: practice.setting.kind,
    })),
  };
}

function newestDay(days: readonly (string | undefined)[]): string {
  return days.filter((day) => day !== undefined).reduce((newest, day) => (day > newest ? day : newest));
}
