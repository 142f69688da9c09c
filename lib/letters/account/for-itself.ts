import { mayCarryASentence } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import { partyOf } from "./phrases";

/** What the company says in its own favour, after "I know that": "you say, as I understand it, that …"; nothing where nothing is known. */
export function saidForItself(context: LetterContext): string[] {
  const said = context.practice.saysForItself;
  if (!said || !mayCarryASentence(said.source)) return [];
  return [`${partyOf(context).does("say")}, as I understand it, that ${said.words}`];
}
