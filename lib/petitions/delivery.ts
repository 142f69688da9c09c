import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { allRegulators } from "@/lib/law/catalogue";
import { heading, paragraph, strong, when, type Block, type Inline, type PaperDocument } from "@/lib/letters/document";
import { isPracticeId, practiceById } from "@/lib/platforms/catalogue";
import { petitionPage } from "./addresses";
import { breakdown, course, moment, number, totals, type DeliveryFacts } from "./delivery-figures";

/** So much is printed; all names are in the list that goes with it. */
export const mostPrinted = { comments: 300, names: 5_000 } as const;

const textOf = (text: string): Block => ({
  kind: "quotation",
  paragraphs: text.split(/\n+/).filter((line) => line !== ""),
});

function said({ comments }: DeliveryFacts): Block[] {
  const worded = comments.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
  if (worded.length === 0) return [];
  const printed = worded.slice(0, mostPrinted.comments);
  return [
    heading(2, "What signers say"),
    paragraph(
      printed.length < worded.length
        ? `The newest ${number(printed.length)} of ${number(worded.length)} comments whose authors agreed that they are shown.`
        : "The comments whose authors agreed that they are shown.",
    ),
    ...printed.flatMap(({ name, text }) => [textOf(text), paragraph(name ?? "Somebody who signed")]),
  ];
}

function signatories({ names }: DeliveryFacts): Block[] {
  if (names.length === 0) return [];
  const printed = names.slice(0, mostPrinted.names);
  const whole =
    printed.length < names.length
      ? `Of them ${number(names.length)} ticked that their name is handed over. These are the first ${number(printed.length)}; all are in the list that goes with this document.`
      : `Of them ${number(names.length)} ticked that their name is handed over. The others asked for no such thing, and are in the count alone.`;
  return [
    heading(2, "Signatories"),
    paragraph(whole),
    { kind: "list", marker: "bullet", items: printed.map((name): Inline[] => [name]) },
  ];
}

function proof({ seal, origin, petition }: DeliveryFacts): Block[] {
  return [
    heading(2, "How this can be checked"),
    paragraph(
      `The number of signatures of every hour that is over is published as data, and sealed in a chain of hashes that anybody can work out anew: ${origin}/dashboard/verify. Nothing in it can be changed afterwards without that being seen.`,
    ),
    ...when(
      seal !== undefined,
      paragraph(
        `When this document was made, entry ${number(seal?.number ?? 0)} was the newest of the chain. Its hash is:`,
      ),
      { kind: "quotation", paragraphs: [seal?.hash ?? ""] },
    ),
    paragraph(`The petition, with its count of this moment: ${origin}${petitionPage(petition.slug)}`),
  ];
}

function concerns({ practice, authority }: DeliveryFacts["petition"]): string[] {
  const known = practice !== null && isPracticeId(practice) ? practiceById(practice) : undefined;
  const regulator = allRegulators.find(({ id }) => id === authority);
  return [
    ...(known ? [`About: ${known.platform.name}, ${known.title}`] : []),
    ...(regulator ? [`Authority concerned: ${regulator.name}`] : []),
  ];
}

/** A petition as it is handed over: the words people signed, how many did, what they let us hand over, and how to check it. */
export function deliveryOf(facts: DeliveryFacts): PaperDocument {
  const { petition, count, countedAt, origin } = facts;
  const writtenOn = calendarDateAt(countedAt);
  return {
    ...{ language: "en-GB", paper: "a4", writtenOn, date: formatDate(writtenOn) },
    title: petition.title,
    sender: ["Unticked", origin],
    recipient: [petition.addressee],
    reference: [`Petition: ${origin}${petitionPage(petition.slug)}`, ...concerns(petition)],
    blocks: [
      {
        kind: "summary",
        text: [
          strong(`${number(count)} ${count === 1 ? "person has" : "people have"} signed this petition`),
          ", each confirmed by e-mail.",
        ],
      },
      heading(2, "What the petition asks"),
      textOf(petition.asks),
      heading(2, "Why"),
      textOf(petition.reasons),
      ...totals(facts),
      ...course(facts),
      ...breakdown(facts),
      ...said(facts),
      ...signatories(facts),
      ...proof(facts),
    ],
    colophon: `Petition “${petition.title}”, as it stood on ${moment(countedAt)}. Prepared by Unticked from the signatures that were given there.`,
  };
}
