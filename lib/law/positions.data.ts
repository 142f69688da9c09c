import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { AuthorityId, ProvisionId } from "./catalogue";
import { lawCheckedOn } from "./sources.data";

/** What the letters say on one ground, laid open: what it rests on, how far that carries, and what is said against it. */
export interface Position {
  /** The id of the ground in letters. */
  id: string;
  /** How grounds are counted: "a", "b1" … "g". Those under "b" are argued if legitimate interests are the basis. */
  letter: string;
  title: string;
  argument: string;
  strength: string;
  against: string;
  rejoinder: string;
  /** When it is argued at all; absent when always. */
  onlyIf?: string;
  /** Rules of any territory: each letter leans on those of its own. */
  provisions: readonly [ProvisionId, ...ProvisionId[]];
  authorities: readonly AuthorityId[];
  asOf: CalendarDate;
}

const asOf = lawCheckedOn;

/** The grounds in the order of argument. Each is argued beside the others, in the alternative. */
export const positions: readonly Position[] = [
  {
    id: "consent",
    letter: "a",
    title: "Consent was the proper basis, and nobody asked",
    argument:
      "The setting was on before the person was asked. Silence is no indication of a wish, and a company that has an account with somebody can simply ask.",
    strength:
      "The two older judgments bind most courts in the United Kingdom and all in the Union; the Court of Appeal confirmed in 2026 that the test is objective. They carry only where consent is the basis, or should have been.",
    against:
      "The bases in Article 6 are alternatives, and a controller may choose legitimate interests. If that basis holds, the cases on consent do not apply. The company does not say that it relies on consent.",
    rejoinder:
      "If the company says that people agreed through its terms or by going on using the service, the cases do apply. If not, the grounds on legitimate interests decide.",
    provisions: [
      "art-4-11",
      "art-6-1-a",
      "art-7-1",
      "art-7-2",
      "art-7-3",
      "art-7-4",
      "recital-32",
      "recital-42",
      "recital-43",
      "principle-4-3",
      "pipeda-6-1",
    ],
    authorities: ["planet49", "orange-romania", "bonne-terre", "edpb-consent", "ico-consent"],
    asOf,
  },
  {
    id: "interest",
    letter: "b1",
    title: "The interest is not named precisely enough",
    argument: "To “improve generative AI” has no end: an interest has to be precise enough to be weighed.",
    strength:
      "The ICO asks for a specific interest. That is guidance; the judgment beside it does not bind courts in the United Kingdom.",
    against:
      "Commercial interests, and the improvement of products, can be legitimate interests, as the Court of Justice itself says.",
    rejoinder: "Then the assessment that weighed them can be shown: the letter asks for it.",
    provisions: ["art-6-1-f", "art-13-1-d"],
    authorities: ["ico-generative", "mousse", "edpb-models"],
    asOf,
  },
  {
    id: "necessity",
    letter: "b2",
    title: "It was not necessary: asking first was open",
    argument:
      "There are milder ways to the same end: ask first and train on the data of those who agree, use licensed or synthetic data, leave old posts out.",
    strength:
      "The Court of Justice pointed to asking members first, in a case about another use. In the United Kingdom that may be taken into account and does not bind.",
    against:
      "A German court saw no means as effective: those who opt in are fewer, and not like the rest. KNLTB was about data passed on for payment.",
    rejoinder: "It is for the controller to show necessity, and size alone does not.",
    provisions: ["art-5-1-c", "art-5-2", "art-6-1-f"],
    authorities: ["knltb", "mousse", "meta-bundeskartellamt", "olg-koeln"],
    asOf,
  },
  {
    id: "balance",
    letter: "b3",
    title: "People could not expect it, and it cannot be undone",
    argument:
      "Who fills in a profile to find work could not foresee, when doing so, that a model would be trained on it. It cannot be undone, and it reaches people whom others mention.",
    strength:
      "What people could expect is the heart of the test, and the Court of Justice has doubted that improving a product outweighs it. In the United Kingdom that is persuasive; the ICO’s own words on common practice help.",
    against:
      "Posts may be public, notice was given in September 2025, there is a switch, and neither the ICO nor the Irish authority stopped it.",
    rejoinder: "What could be expected is judged when the data were collected; a later notice does not change it.",
    provisions: ["art-6-1-f", "recital-47", "pipeda-5-3"],
    authorities: ["meta-bundeskartellamt", "knltb", "ico-generative", "ap-linkedin-2025", "olg-koeln"],
    asOf,
  },
  {
    id: "information",
    letter: "b4",
    title: "People were not told before it began",
    argument:
      "Before data are used for something new, people are told of it, and of the interest relied on. The person says when and how they learned of it.",
    strength:
      "The duty is plain. Whether it was kept is a question of fact: the ground is as strong as what the person knows.",
    against: "LinkedIn gave notice from the middle of September 2025, and the ICO spoke of better transparency.",
    rejoinder: "It is argued only as far as the person’s own account bears it out.",
    onlyIf: "The person said whether they were told.",
    provisions: [
      "art-5-1-a",
      "art-12-1",
      "art-13-1-c",
      "art-13-1-d",
      "art-13-3",
      "art-14",
      "recital-39",
      "fadp-19",
      "ftc-act-5",
    ],
    authorities: ["mousse", "ico-linkedin-2025", "ftc-terms"],
    asOf,
  },
  {
    id: "objection",
    letter: "b5",
    title: "The right to object comes too late and in two places",
    argument:
      "The switch stops only what comes next, and trained models stay as they are. For other uses there is a separate form.",
    strength:
      "That a right to object does not show necessity is said clearly by the Court of Justice; it does not bind courts in the United Kingdom.",
    against:
      "An objection works for the future by its nature, and a model may hold no personal data; that is judged case by case.",
    rejoinder:
      "Then it is no remedy for what was done before: the letter asks that data be taken out of training sets, and that anonymity be shown.",
    provisions: ["art-12-2", "art-17-1-c", "art-18-1-d", "art-19", "art-21", "art-21-1", "art-21-4", "fadp-30-2-b"],
    authorities: ["schufa", "mousse", "edpb-models", "fdpic-x-2025"],
    asOf,
  },
  {
    id: "default-on",
    letter: "c",
    title: "The default went further than the service needs",
    argument:
      "By default only the data necessary for each purpose are processed, and that goes for how far they are processed. Nothing in a profile or a post requires training.",
    strength:
      "The words of the rule fit, and one judgment ties them to data minimisation. No regulator has applied the rule to training in this way. In Quebec a rule on privacy settings says outright that the default is the highest confidentiality.",
    against:
      "If training is itself a lawful purpose, what it needs may be processed by default: the rule is about necessity for each purpose, not a general duty to ask.",
    rejoinder: "It is argued together with necessity: the service works without it.",
    provisions: ["art-25-1", "art-25-2", "qc-9-1"],
    authorities: ["schrems-meta", "ico-defaults"],
    asOf,
  },
  {
    id: "purpose",
    letter: "d",
    title: "It is a new purpose",
    argument: "Data given for a network and for finding work are used for something else that has no link with it.",
    strength:
      "The duty to test whether a new purpose is compatible is plain. In the United Kingdom it is Article 6(4) as it stood until 4 February 2026, and Article 8A since; the Union kept the former. How the test ends is open.",
    against:
      "The company may say that improving its services was always the purpose, or that this is scientific research.",
    rejoinder:
      "A vague purpose is not a specified one; and research has to be reasonably describable as scientific and keeps safeguards of its own.",
    provisions: ["art-5-1-b", "art-5-3", "art-6-4", "art-8a", "recital-50", "art-4-2", "art-84b", "qc-12", "ccr-7002"],
    authorities: ["ftc-terms"],
    asOf,
  },
  {
    id: "sensitive",
    letter: "e",
    title: "Sensitive data were among them",
    argument:
      "Posts or profile reveal health, beliefs, union membership, origin or orientation, and no exception covers training on them.",
    strength:
      "The Court of Justice treats a set of data as sensitive if one item in it is. In the United Kingdom that is persuasive.",
    against:
      "Who posts something publicly may have manifestly made it public, and a German court accepted the company’s safeguards.",
    rejoinder: "To make something public for a network is not to make it public for training.",
    onlyIf: "The person said that such data are there.",
    provisions: ["art-9-1", "art-9-2-a", "art-9-2-e"],
    authorities: ["meta-bundeskartellamt", "schrems-meta", "olg-koeln"],
    asOf,
  },
  {
    id: "accountability",
    letter: "f",
    title: "The company has to show that it complies",
    argument:
      "It can say which data it used, from when to when, for which models, who received them, how long they are kept, and how it weighed the interests and the risks.",
    strength:
      "That the controller must be able to show compliance is plain; that a person may see the assessments is not.",
    against:
      "A person has no right as such to see the balancing test or the impact assessment, and access reaches as far as a reasonable search.",
    rejoinder: "The letter asks for a summary; a refusal says something about accountability.",
    provisions: ["art-5-2", "art-15", "art-35-1"],
    authorities: [],
    asOf,
  },
  {
    id: "children",
    letter: "g",
    title: "The person was a child",
    argument: "Children’s interests weigh more, and services that they are likely to use have to take account of it.",
    strength: "The rules are plain; whether they were kept is a question of fact.",
    against: "LinkedIn says that the data of people under 18 are not used.",
    rejoinder: "It is argued only on the person’s own facts.",
    onlyIf: "The person said that they were under 18.",
    provisions: ["art-6-1-f", "art-25-1a", "recital-38"],
    authorities: ["meta-bundeskartellamt", "dpc-linkedin-2025"],
    asOf,
  },
];
