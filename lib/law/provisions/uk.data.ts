import type { LegalSource, Provision } from "../schema";
import { lawCheckedOn, sources } from "../sources.data";

type Row = Omit<Provision, "instrument" | "territory" | "confidence" | "confirmed" | "checkedOn" | "sources" | "gate">;
type More = Partial<Pick<Provision, "confidence" | "confirmed" | "gate">> & {
  sources: readonly [LegalSource, ...LegalSource[]];
};

const checked = { territory: "uk", confidence: "high", confirmed: true, checkedOn: lawCheckedOn } as const;
const gdpr = <const Given extends Row>(row: Given, more: More): Given & Provision => ({
  ...checked,
  instrument: "UK GDPR",
  gate: "conduct",
  ...row,
  ...more,
});
const act = <const Given extends Row>(row: Given, more: More): Given & Provision => ({
  ...checked,
  instrument: "Data Protection Act 2018",
  gate: "writing",
  ...row,
  ...more,
});

const court = { sources: [sources.courtOfJustice] } as const;
const dataAct = { sources: [sources.dataAct] } as const;
const started = { sources: [sources.dataAct, sources.commencement] } as const;
const startedOnWriting = { ...started, gate: "writing" } as const;
const complaints = { sources: [sources.dataActComplaints, sources.commencement] } as const;
const fromMemory = { sources: [sources.recital32], confirmed: false, confidence: "low" } as const;

/** The rules that the UK letters rest on, those that were replaced among them. */
export const ukProvisions = [
  gdpr(
    {
      id: "art-4-11",
      citation: "Article 4(1)(11)",
      from: "2026-02-05",
      summary:
        "Consent is a freely given, specific, informed and unambiguous indication, by a statement or clear affirmative action.",
    },
    started,
  ),
  gdpr(
    {
      id: "art-4-11-before",
      citation: "Article 4(11)",
      to: "2026-02-04",
      summary: "The definition of consent before Article 4 was renumbered.",
    },
    started,
  ),
  gdpr({ id: "art-5-1-a", citation: "Article 5(1)(a)", summary: "Processing is lawful, fair and transparent." }, court),
  gdpr(
    {
      id: "art-5-1-b",
      citation: "Article 5(1)(b)",
      summary:
        "Data are collected for specified, explicit purposes and not used incompatibly with those for which the controller collected them.",
    },
    started,
  ),
  gdpr(
    { id: "art-5-1-c", citation: "Article 5(1)(c)", summary: "Data are limited to what is necessary for the purpose." },
    court,
  ),
  gdpr(
    {
      id: "art-5-2",
      citation: "Article 5(2)",
      summary: "The controller must be able to demonstrate that it complies.",
    },
    court,
  ),
  gdpr(
    {
      id: "art-5-3",
      citation: "Article 5(3)",
      from: "2026-02-05",
      summary: "That a use is compatible with the first purpose does not by itself make it lawful.",
    },
    started,
  ),
  gdpr(
    {
      id: "art-6-1-a",
      citation: "Article 6(1)(a)",
      summary: "Processing is lawful if the person consented to one or more specific purposes.",
    },
    court,
  ),
  gdpr(
    {
      id: "art-6-1-f",
      citation: "Article 6(1)(f)",
      summary:
        "Processing is lawful if necessary for legitimate interests that the person’s interests and rights do not override.",
    },
    { sources: [sources.dataAct, sources.courtOfJustice] },
  ),
  gdpr(
    {
      id: "art-6-4",
      citation: "Article 6(4)",
      to: "2026-02-04",
      summary: "The test of whether a new purpose is compatible, until it was replaced.",
    },
    started,
  ),
  gdpr(
    { id: "art-7-1", citation: "Article 7(1)", summary: "The controller must be able to demonstrate consent." },
    court,
  ),
  gdpr(
    {
      id: "art-7-3",
      citation: "Article 7(3)",
      summary: "Consent can be withdrawn at any time, as easily as it was given.",
    },
    court,
  ),
  gdpr(
    {
      id: "art-8a",
      citation: "Article 8A",
      from: "2026-02-05",
      summary:
        "The test of whether a new purpose is compatible: link, context, nature of the data, consequences, safeguards.",
    },
    started,
  ),
  gdpr(
    {
      id: "art-12-1",
      citation: "Article 12(1)",
      summary: "Information is concise, transparent, intelligible and easy to find.",
    },
    court,
  ),
  gdpr(
    { id: "art-12-2", citation: "Article 12(2)", summary: "The controller makes it easy to exercise rights." },
    court,
  ),
  gdpr(
    {
      id: "art-12-3",
      citation: "Article 12(3)",
      summary: "The controller acts on a rights request within the applicable time period.",
    },
    startedOnWriting,
  ),
  gdpr(
    {
      id: "art-12a",
      citation: "Article 12A",
      from: "2026-02-05",
      summary: "That period is one month, which may be extended by two with reasons given within the first.",
    },
    startedOnWriting,
  ),
  gdpr(
    {
      id: "art-13-1-d",
      citation: "Article 13(1)(d)",
      summary: "Where legitimate interests are relied on, people are told which.",
    },
    court,
  ),
  gdpr(
    {
      id: "art-13-3",
      citation: "Article 13(3)",
      summary: "Before data are used for a new purpose, people are told of it.",
    },
    { sources: [sources.dataAct, sources.courtOfJustice] },
  ),
  gdpr(
    {
      id: "art-15",
      citation: "Article 15",
      summary:
        "A person may have access to their data and to how they are used, as a reasonable and proportionate search yields.",
    },
    { ...dataAct, gate: "writing" },
  ),
  gdpr(
    {
      id: "art-17-1-c",
      citation: "Article 17(1)(c)",
      summary: "Data are erased where the person objects and no overriding legitimate grounds exist.",
    },
    { ...court, gate: "writing" },
  ),
  gdpr(
    {
      id: "art-17-1-d",
      citation: "Article 17(1)(d)",
      summary: "Data are erased where they were processed unlawfully.",
    },
    { ...court, gate: "writing" },
  ),
  gdpr(
    {
      id: "art-18",
      citation: "Article 18",
      summary: "In the cases it names, a person may have the use of their data restricted.",
    },
    { ...court, gate: "writing" },
  ),
  gdpr(
    {
      id: "art-18-1-d",
      citation: "Article 18(1)(d)",
      summary: "Processing is restricted while an objection is being considered.",
    },
    { ...court, gate: "writing" },
  ),
  gdpr(
    { id: "art-19", citation: "Article 19", summary: "Recipients are told of erasure and restriction." },
    { ...fromMemory, gate: "writing" },
  ),
  gdpr(
    { id: "art-21", citation: "Article 21", summary: "A person may object to processing, and is told of that right." },
    { sources: [sources.article21, sources.dataAct], gate: "writing" },
  ),
  gdpr(
    {
      id: "art-21-1",
      citation: "Article 21(1)",
      summary:
        "A person may object, for reasons of their own situation, to processing based on legitimate interests; it stops unless the controller shows compelling grounds.",
    },
    { sources: [sources.article21, sources.dataAct], gate: "writing" },
  ),
  gdpr(
    {
      id: "art-25-2",
      citation: "Article 25(2)",
      summary:
        "By default only the data necessary for each specific purpose are processed, the extent of processing included.",
    },
    court,
  ),
  gdpr(
    { id: "art-35-1", citation: "Article 35(1)", summary: "An impact assessment comes before high-risk processing." },
    fromMemory,
  ),
  gdpr(
    {
      id: "art-77",
      citation: "Article 77",
      to: "2026-06-18",
      summary: "The former right to complain to the regulator.",
    },
    { ...complaints, gate: "writing" },
  ),
  gdpr(
    {
      id: "recital-32",
      citation: "Recital 32",
      summary: "Silence, boxes ticked beforehand and inactivity are not consent.",
    },
    { sources: [sources.courtOfJustice, sources.recital32] },
  ),
  gdpr(
    {
      id: "recital-47",
      citation: "Recital 47",
      summary:
        "Legitimate interests turn on what a person could reasonably expect when and where the data were collected.",
    },
    court,
  ),
  act(
    {
      id: "s-164a",
      citation: "section 164A",
      from: "2026-06-19",
      summary: "A person may complain to the controller about an infringement connected with their own data.",
    },
    complaints,
  ),
  act(
    {
      id: "s-164a-3",
      citation: "section 164A(3)",
      from: "2026-06-19",
      summary: "The controller acknowledges the complaint within 30 days beginning when it was received.",
    },
    complaints,
  ),
  act(
    {
      id: "s-164a-4",
      citation: "section 164A(4)",
      from: "2026-06-19",
      summary: "The controller takes appropriate steps and tells the outcome, each without undue delay.",
    },
    complaints,
  ),
  act(
    { id: "s-165", citation: "section 165", from: "2026-06-19", summary: "Complaints to the regulator, as amended." },
    complaints,
  ),
  act(
    {
      id: "s-165-2",
      citation: "section 165(2)",
      from: "2026-06-19",
      summary: "A person may complain to the regulator about an infringement connected with their own data.",
    },
    complaints,
  ),
  act(
    {
      id: "s-165-4",
      citation: "section 165(4)",
      summary: "The regulator takes appropriate steps to respond and tells the person the outcome.",
    },
    { sources: [sources.protectionAct, sources.dataActComplaints] },
  ),
  act(
    {
      id: "s-165-5",
      citation: "section 165(5)",
      summary: "Those steps include investigating to the extent appropriate and telling the person of progress.",
    },
    { sources: [sources.protectionAct, sources.dataActComplaints] },
  ),
  act(
    {
      id: "s-166",
      citation: "section 166",
      summary: "A tribunal may order the regulator to deal with a complaint or to tell of its progress or outcome.",
    },
    { sources: [sources.protectionAct] },
  ),
] as const satisfies readonly Provision[];
