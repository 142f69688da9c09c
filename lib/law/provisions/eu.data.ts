import type { Provision } from "../schema";
import { sources } from "../sources.data";
import { rowsOf } from "./row";

const shared = { territory: "eu", instrument: "GDPR", sources: [sources.courtOfJustice] } as const;
const duty = rowsOf({ ...shared, gate: "conduct" });
const right = rowsOf({ ...shared, gate: "writing" });
const memory = { sources: [sources.checkEu], confirmed: false } as const;
const objection = { sources: [sources.article21] } as const;

/** The General Data Protection Regulation, in force throughout; under the ids of the UK's rows where it is the same rule. */
export const euProvisions = [
  duty({
    id: "art-4-11",
    citation: "Article 4(11)",
    summary:
      "Consent is a freely given, specific, informed and unambiguous indication, by a statement or clear affirmative action.",
  }),
  duty({ id: "art-5-1-a", citation: "Article 5(1)(a)", summary: "Processing is lawful, fair and transparent." }),
  duty({
    id: "art-5-1-b",
    citation: "Article 5(1)(b)",
    summary: "Data are collected for specified, explicit and legitimate purposes and not used incompatibly with those.",
  }),
  duty({
    id: "art-5-1-c",
    citation: "Article 5(1)(c)",
    summary: "Data are adequate, relevant and limited to what is necessary for the purpose.",
  }),
  duty({
    id: "art-5-2",
    citation: "Article 5(2)",
    summary: "The controller is responsible for complying and must be able to demonstrate it.",
  }),
  duty({
    id: "art-6-1-a",
    citation: "Article 6(1)(a)",
    summary: "Processing is lawful if the person consented to one or more specific purposes.",
  }),
  duty({
    id: "art-6-1-f",
    citation: "Article 6(1)(f)",
    summary:
      "Processing is lawful if necessary for legitimate interests that the person’s interests and rights, above all a child’s, do not override.",
  }),
  duty({
    id: "art-6-4",
    citation: "Article 6(4)",
    summary:
      "The test of whether a new purpose is compatible: link, context, nature of the data, consequences, safeguards.",
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
    id: "art-9-1",
    citation: "Article 9(1)",
    summary: "Data that reveal health, beliefs, origin, union membership and the like may not be processed.",
  }),
  duty({
    id: "art-9-2-a",
    citation: "Article 9(2)(a)",
    summary: "They may be with the person’s explicit consent.",
  }),
  duty({
    id: "art-9-2-e",
    citation: "Article 9(2)(e)",
    summary: "They may be where the person has manifestly made them public.",
  }),
  duty({
    id: "art-12-1",
    citation: "Article 12(1)",
    summary: "Information is concise, transparent, intelligible and easy to find, in plain language.",
  }),
  duty({ id: "art-12-2", citation: "Article 12(2)", summary: "The controller makes it easy to exercise rights." }),
  right({
    id: "art-12-3",
    citation: "Article 12(3)",
    summary:
      "The controller acts on a rights request within one month of receipt, which may be extended by two with reasons given within the first.",
  }),
  right({
    id: "art-12-4",
    citation: "Article 12(4)",
    summary: "A controller that refuses gives its reasons and names the ways to complain and to go to court.",
    confidence: "medium",
  }),
  right({
    id: "art-12-5",
    citation: "Article 12(5)",
    summary: "Rights are free of charge; the controller shows that a request is manifestly unfounded or excessive.",
    ...memory,
  }),
  duty({
    id: "art-13-1-c",
    citation: "Article 13(1)(c)",
    summary: "At collection people are told the purposes and the legal basis.",
  }),
  duty({
    id: "art-13-1-d",
    citation: "Article 13(1)(d)",
    summary: "Where legitimate interests are relied on, people are told at collection which.",
  }),
  duty({
    id: "art-13-3",
    citation: "Article 13(3)",
    summary: "Before data are used for a new purpose, people are told of it.",
  }),
  duty({
    id: "art-14",
    citation: "Article 14",
    summary: "People whose data come from others are told as well: those mentioned in posts, for instance.",
    confidence: "medium",
  }),
  right({
    id: "art-15",
    citation: "Article 15",
    summary: "A person may have access to their data and to how they are used.",
    confidence: "medium",
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
    ...objection,
  }),
  right({
    id: "art-21-5",
    citation: "Article 21(5)",
    summary: "A person may object by automated means that use technical specifications.",
    ...objection,
  }),
  duty({
    id: "art-25-1",
    citation: "Article 25(1)",
    summary: "The principles are built in when the means are chosen and while processing.",
  }),
  duty({
    id: "art-25-2",
    citation: "Article 25(2)",
    summary:
      "By default only the data necessary for each specific purpose are processed: their amount, the extent of processing, storage and access.",
  }),
  duty({
    id: "art-35-1",
    citation: "Article 35(1)",
    summary: "An impact assessment comes before high-risk processing.",
    ...memory,
  }),
  right({
    id: "art-58-2",
    citation: "Article 58(2)",
    summary: "The authority may order a controller to comply, limit or ban processing, and order erasure.",
    sources: [sources.orgMetaNote],
    confidence: "medium",
  }),
  right({ id: "art-77", citation: "Article 77", summary: "A person may complain to a supervisory authority." }),
  right({
    id: "art-77-1",
    citation: "Article 77(1)",
    summary:
      "A person may complain to the authority where they live, where they work or where the infringement took place.",
    sources: [sources.courtOfJustice, sources.procedureRegulation],
  }),
  right({
    id: "art-78-2",
    citation: "Article 78(2)",
    summary: "A person may go to court if the authority has not told them of progress or outcome within three months.",
    sources: [sources.courtOfJustice, sources.procedureRegulation],
  }),
  right({
    id: "art-79",
    citation: "Article 79",
    summary: "A person whose rights were infringed may go to court against the controller.",
    confidence: "medium",
    sources: [sources.protectionAct],
  }),
  right({
    id: "art-80-1",
    citation: "Article 80(1)",
    summary: "A non-profit body that qualifies may complain for a person who mandates it.",
    confidence: "medium",
    sources: [sources.protectionAct],
  }),
  right({
    id: "art-82",
    citation: "Article 82",
    summary: "A person who suffered material or non-material damage may have compensation.",
    confidence: "medium",
    sources: [sources.protectionAct],
  }),
  right({
    id: "reg-2025-2518",
    citation: "Regulation (EU) 2025/2518",
    instrument: "on the enforcement of the GDPR across borders",
    from: "2027-04-02",
    summary:
      "A complaint across borders goes to the lead authority within six weeks and is looked into within twelve or fifteen months.",
    sources: [sources.procedureRegulation],
  }),
  right({
    id: "ie-s-108",
    citation: "section 108",
    instrument: "Data Protection Act 2018 (Ireland)",
    summary: "The Irish authority acknowledges a complaint and tells of progress within three months.",
    sources: [sources.irishAct],
    confidence: "medium",
  }),
  duty({
    id: "recital-32",
    citation: "Recital 32",
    summary:
      "Consent is a clear act: a box that one ticks or a setting that one chooses can be. Silence, boxes ticked beforehand and inactivity are not.",
    sources: [sources.courtOfJustice, sources.recital32],
  }),
  duty({
    id: "recital-38",
    citation: "Recital 38",
    summary: "Children merit specific protection.",
    ...memory,
  }),
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
      "A new purpose must be compatible; what counts is the link, the context and expectations, the data, the consequences, the safeguards. A compatible one needs no separate basis.",
  }),
] as const satisfies readonly Provision[];
