import type { Chance } from "./chance";

/** Nobody: the account whose export a sample is, and the people around it. Made of syllables that are no names. */
export const owner = { first: "Ilvara", last: "Quenthorpe", full: "Ilvara Quenthorpe" };

const first = ["Brontil", "Caswinde", "Deloro", "Ewyth", "Fjordan", "Grimwelda", "Høstein", "Jūratel"] as const;
const last = ["Abbotsquill", "Brackenfjord", "Cloudesmere", "Drumhollin", "Éclairvaux", "Fenwickett"] as const;

export const somebody = (chance: Chance) => ({ first: chance.pick(first), last: chance.pick(last) });

const vocabulary = [
  "harbour",
  "lantern",
  "meadowlark",
  "copper",
  "café",
  "thimble",
  "Größe",
  "quarry",
  "orchard",
  "velvet",
  "naïve",
  "saddle",
  "кошка",
  "windmill",
  "pebble",
  "14",
] as const;

/** So many words in a row, and how many there are. */
export function someWords(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.pick(vocabulary)).join(" ");
}
