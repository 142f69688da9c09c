import { saidForItself } from "../account/for-itself";
import { ico, irishCommission, listed, regulatorIn } from "../account/phrases";
import type { AuthorityId } from "@/lib/law/catalogue";
import type { LetterContext } from "../context";
import type { PackId } from "../packs.data";
import { mayConcern } from "./ground";

/** What an authority or a court has let pass: of this platform, or of training at large. */
interface Passed {
  id: AuthorityId;
  pack: PackId;
  /** True where it was said of generative AI alone. */
  ofGenerativeAi?: true;
  /** After "I know that". */
  words: (context: LetterContext) => string;
  /** What the person says to it, where it alone is known; otherwise that it is no approval. */
  reply?: (context: LetterContext) => string;
}

const passed: readonly Passed[] = [
  {
    id: "ico-linkedin-2025",
    pack: "uk",
    words: (context) =>
      `${regulatorIn(context, ico).has} let this processing go ahead (${context.law.refer("ico-linkedin-2025")}), and so, for the Union, has the Irish Data Protection Commission (${context.law.refer("dpc-linkedin-2025")}), each reserving its position`,
  },
  {
    id: "ico-meta-2024-09",
    pack: "uk",
    words: (context) =>
      `${regulatorIn(context, ico).has} let Meta’s training go ahead without approving it (${context.law.refer("ico-meta-2024-09")}), and so, for the Union, has the Irish Data Protection Commission (${context.law.refer("dpc-meta-2025")})`,
  },
  {
    id: "ico-generative",
    pack: "uk",
    ofGenerativeAi: true,
    words: (context) =>
      `${regulatorIn(context, ico).has} not said that generative AI needs consent (${context.law.refer("ico-generative")})`,
    reply: (context) =>
      `Nor ${regulatorIn(context, ico).subject === "you" ? "have you" : "has it"} said that asking nobody is enough.`,
  },
  {
    id: "dpc-linkedin-2025",
    pack: "eu",
    words: (context) =>
      `${regulatorIn(context, irishCommission).has} let this processing go ahead without approving it (${context.law.refer("dpc-linkedin-2025")})`,
  },
  {
    id: "dpc-meta-2025",
    pack: "eu",
    words: (context) =>
      `${regulatorIn(context, irishCommission).has} let Meta’s training go ahead without approving it (${context.law.refer("dpc-meta-2025")})`,
  },
  {
    id: "edpb-models",
    pack: "eu",
    words: ({ law }) =>
      `the European Data Protection Board leaves legitimate interests open, case by case (${law.refer("edpb-models")})`,
  },
  {
    id: "olg-koeln",
    pack: "eu",
    ofGenerativeAi: true,
    words: ({ law }) =>
      `a German court, on a first look at Meta’s training on public posts, found them enough (Higher Regional Court of Cologne, ${law.refer("olg-koeln")})`,
  },
];

// In the United Kingdom what was said of the platform itself stands for the rest.
const atMost: Partial<Record<PackId, number>> = { uk: 1 };

/** What speaks against the complaint, said openly; empty where nothing is known. */
export function headwind(context: LetterContext): string {
  const own = saidForItself(context).map((words) => `I know that ${words}. That does not settle it for my data.`);
  return [...letPass(context), ...own].join(" ");
}

function letPass(context: LetterContext): string[] {
  const { pack, practice } = context;
  const known = passed
    .filter(({ pack: id }) => id === pack.id)
    .filter(({ id }) => mayConcern(id, context))
    .filter(({ ofGenerativeAi }) => !ofGenerativeAi || practice.use === "generative-training")
    .slice(0, atMost[pack.id]);
  if (known.length === 0) return [];
  const clauses = known.map(({ words }, index) => `${index === 0 ? "" : "that "}${words(context)}`);
  return [`I know that ${listed(clauses)}. ${replyTo(known, context)}`];
}

function replyTo([first, ...more]: readonly Passed[], context: LetterContext): string {
  if (more.length > 0) return "I do not read any of this as an approval.";
  return first?.reply?.(context) ?? "I do not read that as an approval.";
}
