import type { LetterContext } from "../context";
import type { Inline } from "../document";
import type { LetterFacts } from "../schema";

/** Words that depend on the case. */
export type Say<Words> = (facts: LetterFacts, context: LetterContext) => Words;

export type PointId =
  "choice" | "withdrawal" | "unseen" | "notice" | "policy" | "purpose" | "default" | "undone" | "young";

/** One argument from the facts alone: no law is needed to follow it. */
export interface Point {
  id: PointId;
  appliesWhen: (facts: LetterFacts, context: LetterContext) => boolean;
  title: Say<string>;
  argue: Say<string>;
}

/** How a case is argued under one law: what its letters do not share with those of other laws. */
export interface Plea {
  /** The law, after the subject of the letters to the company: "(PIPEDA)". */
  under?: string;
  /** One sentence of opinion, for the first lines. */
  view: Say<string>;
  /** Over the argument. */
  heading: string;
  points: readonly Point[];
  /** The rule that belongs to a point, if this law has one: said after the argument. */
  rules: Partial<Record<PointId, Say<Inline[]>>>;
  /** What this law adds to the points, a paragraph an item. */
  law: Say<Inline[][]>;
  /** What the requests to the company rest on; absent where they rest on no rule. */
  requests?: Say<string>;
  /** What the person intends if the company does not answer: "report this to the FDPIC". */
  otherwise: Say<string>;
}

/** How the letter to the authority differs. */
export interface AuthorityPlea {
  title: Say<string>;
  /** Lettered; the first, which is the heart of it, also ends the first lines of the letter. */
  asks: Say<readonly [string, ...string[]]>;
  /** What the person knows the authority does not do. */
  understood: Say<string>;
}
