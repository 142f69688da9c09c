import { z } from "zod";
import { countryCodes, countryInSentence, countryName, isUkNation, placeName, ukNations } from "./catalogue";
import { withArticle } from "./sentence.data";
import { subdivisions } from "./subdivisions.data";

export const provinces = codesOf(subdivisions.CA);
export const states = codesOf(subdivisions.US);
export const laender = codesOf(subdivisions.DE);

/** Countries whose parts decide the law or the authority, and what the part is called. */
export const partOf = { GB: "nation", CA: "province", US: "state", DE: "land" } as const;
export type PartField = (typeof partOf)[keyof typeof partOf];

/** The name of the part that has to be given for a country; undefined where the country alone decides. */
export function partFieldOf(country: string): PartField | undefined {
  return isDivided(country) ? partOf[country] : undefined;
}

function isDivided(country: string): country is keyof typeof partOf {
  return Object.hasOwn(partOf, country);
}

/** Where a person lives, as far as it decides the law: the part is given for a divided country, and for no other. */
export const residenceSchema = z
  .strictObject({
    country: z.enum(countryCodes),
    nation: z.enum(ukNations).optional(),
    province: z.enum(provinces).optional(),
    state: z.enum(states).optional(),
    land: z.enum(laender).optional(),
  })
  .superRefine((residence, context) => {
    for (const [country, part] of Object.entries(partOf))
      if ((country === residence.country) !== (residence[part] !== undefined))
        context.addIssue({
          code: "custom",
          path: [part],
          message: `Give the ${part} for ${country}, and only for ${country}`,
        });
  });

export type Residence = z.infer<typeof residenceSchema>;

const partNames = { province: subdivisions.CA, state: subdivisions.US, land: subdivisions.DE } as const;

/** "Quebec", "California", "Bavaria"; undefined for a country whose parts do not matter here, and for the nations of the United Kingdom. */
export function partName({ province, state, land }: Residence): string | undefined {
  if (province) return partNames.province[province];
  if (state) return partNames.state[state];
  return land && partNames.land[land];
}

/** "Scotland", "the Philippines", "California, United States": as an English sentence names where someone lives, after "in". */
export function residenceInSentence(residence: Residence): string {
  const { country, nation, province, state, land } = residence;
  if (nation) return placeName(nation);
  const part = partName(residence);
  if (!part) return countryInSentence(country);
  const article = withArticle.has(`${country}-${province ?? state ?? land ?? ""}`) ? "the " : "";
  return `${article}${part} (${countryName(country)})`;
}

/** The country of a nation ("scotland"), of a country ("IE"), or of a part of one ("CA-QC"). */
export function countryOfPlace(place: string): string {
  return isUkNation(place) ? "GB" : (place.split("-")[0] ?? place);
}

const namesOfParts = new Map(
  Object.entries(subdivisions).flatMap(([country, names]) =>
    Object.entries(names).map(([part, name]) => [`${country}-${part}`, name]),
  ),
);

/** "Scotland", "Ireland", "Quebec": a nation, a country, or a part of one by its code ("CA-QC"). */
export function regionName(place: string): string {
  return namesOfParts.get(place) ?? placeName(place);
}

function codesOf<Names extends object>(names: Names): [keyof Names & string, ...(keyof Names & string)[]] {
  return Object.keys(names) as [keyof Names & string, ...(keyof Names & string)[]];
}
