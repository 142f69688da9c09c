import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { fullStop } from "./phrases";

const maySay: Record<LetterFacts["person"]["sharing"], (company: string) => string> = {
  everything: (company) => `You may share this complaint, with my name and contact details, with ${fullStop(company)}`,
  "not-address": (company) =>
    `You may share this complaint with ${fullStop(company)} Please do not share my postal address.`,
  "ask-first": (company) => `Please ask me before you share any of this complaint with ${fullStop(company)}`,
};

/** What an authority may pass on to the company, as ticked. */
export function sharingSentence({ person }: LetterFacts, { controller }: LetterContext): string {
  return `${maySay[person.sharing](controller.name)} Please publish nothing that names me.`;
}
