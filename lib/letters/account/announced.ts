import { authorityById, type AuthorityId } from "@/lib/law/catalogue";
import type { LetterContext } from "../context";
import type { PackId } from "../packs.data";
import type { LetterFacts } from "../schema";
import { earlierConduct, pausedConduct } from "./course";
import { irishCommission, partyOf, regulatorIn, sentenceStart, type Said } from "./phrases";

/** What an authority has said or begun about the platform, told as a fact to people under some laws. */
interface Announcement {
  id: AuthorityId;
  packs: readonly PackId[];
  words: (context: LetterContext, day: string) => string;
  /** True where the letter tells it already. */
  isTold?: (facts: LetterFacts, context: LetterContext) => boolean;
}

const canadian = { id: "ca-opc", name: "the Privacy Commissioner of Canada" } as const;

const announcements: readonly Announcement[] = [
  {
    id: "opc-linkedin-2024",
    packs: ["ca", "ca-qc"],
    words: (context, day) => {
      const by = regulatorIn(context, canadian).subject;
      const since = by === "you" ? " I do not know what position you have taken since it resumed." : "";
      return `${sentenceStart(by)} announced on ${day} that ${partyOf(context).subject} had paused this training for users in Canada.${since}`;
    },
    isTold: (facts, context) =>
      context.to === "company" && (earlierConduct(facts, context) ?? pausedConduct(context)) !== undefined,
  },
  {
    id: "opc-x-2025",
    packs: ["ca", "ca-qc"],
    words: (context, day) =>
      `As I understand it, ${regulatorIn(context, canadian).subject} began on ${day} to look into ${partyOf(context).possessive} training of AI.`,
  },
  {
    id: "dpc-x-2025",
    packs: ["eu"],
    words: (context, day) =>
      `As I understand it, ${regulatorIn(context, irishCommission).subject} began on ${day} to look into ${partyOf(context).possessive} training of Grok on public posts. I know of no outcome.`,
  },
];

/** What authorities have said of this platform and this kind of use, up to the day of the letter. */
export function announcedFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const { pack, practice, writtenOn } = context;
  if (practice.use !== "generative-training") return [];
  return announcements
    .filter(({ packs, isTold }) => packs.includes(pack.id) && !isTold?.(facts, context))
    .flatMap(({ id, words }) => {
      const { about, givenOn } = authorityById(id);
      const isKnown = about?.includes(practice.platform.id) && givenOn !== undefined && givenOn <= writtenOn;
      return isKnown ? [{ fact: [words(context, context.date(givenOn))] }] : [];
    });
}
