import type { Provision } from "../schema";
import { sources } from "../sources.data";
import { rowsOf } from "./row";

const gdpr = { territory: "uk", instrument: "UK GDPR", sources: [sources.courtOfJustice] } as const;
const duty = rowsOf({ ...gdpr, gate: "conduct" });
const right = rowsOf({ ...gdpr, gate: "writing" });
const memory = { sources: [sources.checkUk], confirmed: false } as const;
const objection = { sources: [sources.article21, sources.dataAct] } as const;
const dataAct = { sources: [sources.dataAct] } as const;

const started = [sources.dataAct, sources.commencement, sources.commencementRegulation2] as const;
/** The first tranche of the Data (Use and Access) Act 2025: what it brought, and the last day of what it ended. */
const sinceFebruary2026 = { from: "2026-02-05", sources: started } as const;
const untilFebruary2026 = { to: "2026-02-04", sources: started } as const;
const complaints = [sources.dataActComplaints, sources.commencement, sources.commencementNote] as const;
/** Its rules on complaints, and the last day of those that they replaced. */
const sinceJune2026 = { from: "2026-06-19", sources: complaints } as const;
const untilJune2026 = { to: "2026-06-18", sources: complaints } as const;

/** The UK GDPR: its articles and recitals, those that were replaced among them. */
export const ukGdprProvisions = [
  duty({
    id: "art-3-2-a",
    citation: "Article 3(2)(a)",
    summary: "The UK GDPR applies to a controller abroad that offers services to people in the United Kingdom.",
    ...memory,
  }),
  duty({
    id: "art-4-11",
    citation: "Article 4(1)(11)",
    summary:
      "Consent is a freely given, specific, informed and unambiguous indication, by a statement or clear affirmative action.",
    ...sinceFebruary2026,
  }),
  duty({
    id: "art-4-11-before",
    citation: "Article 4(11)",
    summary: "The definition of consent before Article 4 was renumbered.",
    ...untilFebruary2026,
  }),
  duty({
    id: "art-4-2",
    citation: "Article 4(2)–(3)",
    summary: "Scientific research may be commercial, so far as it can reasonably be described as scientific.",
    ...sinceFebruary2026,
  }),
  right({
    id: "art-4a",
    citation: "Article 4A",
    summary: "Periods of time are reckoned under Article 3 of Regulation 1182/71.",
    ...sinceFebruary2026,
    // In force by then in any case; it may have been since 20 August 2025.
    sources: [sources.dataAct, sources.commencementAugust2025, sources.commencementNote],
    confidence: "medium",
  }),
  duty({ id: "art-5-1-a", citation: "Article 5(1)(a)", summary: "Processing is lawful, fair and transparent." }),
  duty({
    id: "art-5-1-b",
    citation: "Article 5(1)(b)",
    summary:
      "Data are collected for specified, explicit purposes and not used incompatibly with those for which the controller collected them.",
    sources: [sources.courtOfJustice, ...started],
  }),
  duty({
    id: "art-5-1-c",
    citation: "Article 5(1)(c)",
    summary: "Data are limited to what is necessary for the purpose.",
  }),
  duty({
    id: "art-5-2",
    citation: "Article 5(2)",
    summary: "The controller is responsible for complying and must be able to demonstrate it.",
  }),
  duty({
    id: "art-5-3",
    citation: "Article 5(3)",
    summary: "That a use is compatible with the first purpose does not by itself make it lawful.",
    ...sinceFebruary2026,
  }),
  duty({
    id: "art-6-1-a",
    citation: "Article 6(1)(a)",
    summary: "Processing is lawful if the person consented to one or more specific purposes.",
  }),
  duty({
    id: "art-6-1-ea",
    citation: "Article 6(1)(ea)",
    summary:
      "Interests that Annex 1 lists need no balancing: security, emergencies, crime, safeguarding and the like. Training AI and developing products are not listed.",
    ...sinceFebruary2026,
  }),
  duty({
    id: "art-6-1-f",
    citation: "Article 6(1)(f)",
    summary:
      "Processing is lawful if necessary for legitimate interests that the person’s interests and rights, above all a child’s, do not override.",
    sources: [sources.dataAct, sources.courtOfJustice],
  }),
  duty({
    id: "art-6-4",
    citation: "Article 6(4)",
    summary: "The test of whether a new purpose is compatible, until it was replaced.",
    ...untilFebruary2026,
  }),
  duty({
    id: "art-6-11",
    citation: "Article 6(11)",
    summary:
      "Examples of legitimate interests: direct marketing, administration within a group, network security. Training AI is not among them.",
    ...sinceFebruary2026,
  }),
  duty({ id: "art-7-1", citation: "Article 7(1)", summary: "The controller must be able to demonstrate consent." }),
  duty({
    id: "art-7-2",
    citation: "Article 7(2)",
    summary: "Consent in a text about other matters too stands clearly apart, intelligible and in plain language.",
  }),
  duty({
    id: "art-7-3",
    citation: "Article 7(3)",
    summary: "Consent can be withdrawn at any time, as easily as it was given, and people are told so beforehand.",
  }),
  duty({
    id: "art-7-4",
    citation: "Article 7(4)",
    summary:
      "Whether a service depends on consent that it does not need weighs heavily against that consent being free.",
  }),
  duty({
    id: "art-8a",
    citation: "Article 8A",
    summary:
      "The test of whether a new purpose is compatible: link, context, nature of the data, consequences, safeguards; with cases in which it is taken to be.",
    ...sinceFebruary2026,
  }),
  duty({
    id: "art-9-1",
    citation: "Article 9(1)",
    summary: "Data that reveal health, beliefs, origin, union membership and the like may not be processed.",
  }),
  duty({
    id: "art-9-2",
    citation: "Article 9(2)",
    summary: "The exceptions; processing under one of them rests on Article 6(1) as well.",
    ...dataAct,
  }),
  duty({ id: "art-9-2-a", citation: "Article 9(2)(a)", summary: "They may be with the person’s explicit consent." }),
  duty({
    id: "art-9-2-e",
    citation: "Article 9(2)(e)",
    summary: "They may be where the person has manifestly made them public.",
  }),
  duty({
    id: "art-12-1",
    citation: "Article 12(1)",
    summary: "Information is concise, transparent, intelligible and easy to find.",
  }),
  duty({ id: "art-12-2", citation: "Article 12(2)", summary: "The controller makes it easy to exercise rights." }),
  right({
    id: "art-12-3",
    citation: "Article 12(3)",
    summary: "The controller acts on a rights request within the applicable time period.",
    ...sinceFebruary2026,
  }),
  right({
    id: "art-12-3-before",
    citation: "Article 12(3)",
    summary: "The controller acted on a rights request within one month, which could be extended by two.",
    ...untilFebruary2026,
    // The savings in regulation 4 of SI 2026/82 were not read.
    confidence: "medium",
  }),
  right({
    id: "art-12-4",
    citation: "Article 12(4)",
    summary:
      "A controller that refuses gives its reasons and names the ways to complain to itself and to the regulator, and to go to court.",
    ...sinceJune2026,
  }),
  right({
    id: "art-12-5",
    citation: "Article 12(5)",
    summary: "Rights are free of charge; the controller shows that a request is manifestly unfounded or excessive.",
    ...memory,
  }),
  right({
    id: "art-12-6",
    citation: "Article 12(6)",
    summary: "Where it has reasonable doubts who is asking, the controller may ask for proof and wait for it.",
    ...dataAct,
  }),
  right({
    id: "art-12a",
    citation: "Article 12A",
    summary:
      "That period is one month, which may be extended by two with reasons given within the first; it stands still only while the controller waits for what it reasonably needs to know of an access request.",
    ...sinceFebruary2026,
  }),
  duty({
    id: "art-13-1-c",
    citation: "Article 13(1)(c)",
    summary: "At collection people are told the purposes and the legal basis.",
  }),
  duty({
    id: "art-13-1-d",
    citation: "Article 13(1)(d)",
    summary: "Where legitimate interests are relied on, people are told which.",
  }),
  duty({
    id: "art-13-2-ca",
    citation: "Article 13(2)(ca)",
    summary: "People are told that they may complain to the controller.",
    ...sinceJune2026,
  }),
  duty({
    id: "art-13-2-d",
    citation: "Article 13(2)(d)",
    summary: "People are told that they may complain to the regulator.",
    ...sinceJune2026,
  }),
  duty({
    id: "art-13-3",
    citation: "Article 13(3)",
    summary: "Before data are used for a new purpose, people are told of it.",
    sources: [sources.dataAct, sources.courtOfJustice],
  }),
  duty({
    id: "art-13-5",
    citation: "Article 13(5)–(7)",
    summary: "An exception for research, archives and statistics where telling people would take too great an effort.",
    ...sinceFebruary2026,
  }),
  duty({
    id: "art-14",
    citation: "Article 14",
    summary: "People whose data come from others are told as well: those mentioned in posts, for instance.",
    ...dataAct,
  }),
  right({
    id: "art-15",
    citation: "Article 15",
    summary:
      "A person may have access to their data and to how they are used, as a reasonable and proportionate search yields.",
    ...dataAct,
  }),
  right({
    id: "art-15-1a",
    citation: "Article 15(1A)",
    summary: "Access reaches as far as a reasonable and proportionate search.",
    ...dataAct,
    from: "2024-01-01",
  }),
  right({
    id: "art-17",
    citation: "Article 17",
    summary: "In the cases it names, a person may have their data erased.",
  }),
  right({
    id: "art-17-1-c",
    citation: "Article 17(1)(c)",
    summary: "Data are erased where the person objects and no overriding legitimate grounds exist.",
  }),
  right({
    id: "art-17-1-d",
    citation: "Article 17(1)(d)",
    summary: "Data are erased where they were processed unlawfully.",
  }),
  right({
    id: "art-18",
    citation: "Article 18",
    summary: "In the cases it names, a person may have the use of their data restricted.",
  }),
  right({
    id: "art-18-1-b",
    citation: "Article 18(1)(b)",
    summary: "Processing is restricted where it is unlawful and the person does not want erasure.",
    ...memory,
  }),
  right({
    id: "art-18-1-d",
    citation: "Article 18(1)(d)",
    summary: "Processing is restricted while an objection is being considered.",
  }),
  right({
    id: "art-19",
    citation: "Article 19",
    summary: "Recipients are told of erasure and restriction.",
    ...memory,
  }),
  right({
    id: "art-21",
    citation: "Article 21",
    summary: "A person may object to processing, and is told of that right.",
    ...objection,
  }),
  right({
    id: "art-21-1",
    citation: "Article 21(1)",
    summary:
      "A person may object, for reasons of their own situation, to processing based on legitimate interests; it stops unless the controller shows compelling grounds.",
    ...objection,
  }),
  right({
    id: "art-21-4",
    citation: "Article 21(4)",
    summary:
      "The right to object is pointed out explicitly, clearly and separately, at the first communication at the latest.",
    sources: [sources.article21],
  }),
  right({
    id: "art-21-5",
    citation: "Article 21(5)",
    summary: "A person may object by automated means that use technical specifications.",
    sources: [sources.article21],
  }),
  duty({
    id: "art-22",
    citation: "Article 22",
    summary: "The former rule on decisions made by machines alone.",
    ...untilFebruary2026,
  }),
  duty({
    id: "art-22a",
    citation: "Articles 22A–22D",
    summary:
      "Significant decisions made by machines alone are allowed with safeguards; of little use against training.",
    ...sinceFebruary2026,
  }),
  duty({
    id: "art-25-1",
    citation: "Article 25(1)",
    summary: "The principles are built in when the means are chosen and while processing.",
    sources: [sources.courtOfJustice, sources.icoDefaults],
  }),
  duty({
    id: "art-25-1a",
    citation: "Article 25(1A)–(1B)",
    summary: "A service that children are likely to use takes account of their need of higher protection.",
    ...sinceFebruary2026,
  }),
  duty({
    id: "art-25-2",
    citation: "Article 25(2)",
    summary:
      "By default only the data necessary for each specific purpose are processed: their amount, the extent of processing, storage and access.",
  }),
  duty({
    id: "art-27",
    citation: "Article 27",
    summary: "A controller abroad appoints a representative in the United Kingdom. LinkedIn’s was not found.",
    ...memory,
  }),
  duty({
    id: "art-35-1",
    citation: "Article 35(1)",
    summary: "An impact assessment comes before high-risk processing.",
    ...memory,
  }),
  right({
    id: "art-57-1-f",
    citation: "Article 57(1)(f)",
    summary: "The regulator’s former duty to deal with complaints.",
    ...untilJune2026,
  }),
  right({
    id: "art-57-2",
    citation: "Article 57(2)",
    summary: "The regulator’s former duty to make complaining easy.",
    ...untilJune2026,
  }),
  right({
    id: "art-77",
    citation: "Article 77",
    summary: "The former right to complain to the regulator.",
    ...untilJune2026,
  }),
  right({
    id: "art-79",
    citation: "Article 79",
    summary: "A person whose rights were infringed may go to court against the controller.",
    sources: [sources.protectionAct],
  }),
  right({
    id: "art-80-1",
    citation: "Article 80(1)",
    summary: "A non-profit body that qualifies may complain for a person who mandates it.",
    sources: [sources.protectionAct, sources.dataAct, sources.goodLaw],
  }),
  right({
    id: "art-82",
    citation: "Article 82",
    summary: "A person who suffered material or non-material damage may have compensation.",
    sources: [sources.protectionAct],
  }),
  duty({
    id: "art-84b",
    citation: "Articles 84B–84C",
    summary: "The safeguards that research on personal data keeps.",
    ...sinceFebruary2026,
  }),
  duty({
    id: "recital-32",
    citation: "Recital 32",
    summary:
      "Consent is a clear act: a box that one ticks or a setting that one chooses can be. Silence, boxes ticked beforehand and inactivity are not.",
    sources: [sources.courtOfJustice, sources.recital32],
  }),
  duty({ id: "recital-38", citation: "Recital 38", summary: "Children merit specific protection.", ...memory }),
  duty({
    id: "recital-39",
    citation: "Recital 39",
    summary: "It is transparent to people that their data are collected and used, and how far, in plain language.",
  }),
  duty({
    id: "recital-42",
    citation: "Recital 42",
    summary: "The controller can show consent; it is not free where there is no genuine choice or refusing does harm.",
  }),
  duty({
    id: "recital-43",
    citation: "Recital 43",
    summary:
      "Consent is presumed not free if different uses cannot be consented to separately, or the service depends on it.",
  }),
  duty({
    id: "recital-47",
    citation: "Recital 47",
    summary:
      "Legitimate interests turn on what a person could reasonably expect when and where the data were collected.",
  }),
  duty({
    id: "recital-50",
    citation: "Recital 50",
    summary:
      "A new purpose must be compatible; what counts is the link, the context and expectations, the data, the consequences, the safeguards.",
    sources: [sources.courtOfJustice, sources.dataAct],
  }),
] as const satisfies readonly Provision[];
