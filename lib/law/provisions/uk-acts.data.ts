import type { Provision } from "../schema";
import { sources } from "../sources.data";
import { rowsOf } from "./row";

const act = rowsOf({
  territory: "uk",
  instrument: "Data Protection Act 2018",
  gate: "writing",
  sources: [sources.protectionAct],
});
const other = rowsOf({ territory: "uk", instrument: "further law", gate: "writing", sources: [sources.checkUk] });
const complaints = [sources.dataActComplaints, sources.commencement, sources.commencementNote] as const;
const sinceJune2026 = { from: "2026-06-19", sources: complaints } as const;
const unamended = { sources: [sources.protectionAct, sources.dataActComplaints] } as const;
const memory = { sources: [sources.checkUk], confirmed: false } as const;

/** The Data Protection Act 2018 and the rules around it. */
export const ukActProvisions = [
  act({
    id: "s-135",
    citation: "section 135",
    from: "2026-02-05",
    summary:
      "The regulator may refuse a request, or charge for one, that is manifestly unfounded or excessive, for instance one that only repeats earlier ones; it has to show that.",
    sources: [sources.section135, sources.commencementRegulation2],
  }),
  act({
    id: "s-142",
    citation: "section 142",
    summary: "The regulator may require information.",
    confidence: "medium",
    ...memory,
  }),
  act({
    id: "s-146",
    citation: "section 146",
    summary: "The regulator may require an assessment.",
    confidence: "medium",
    ...memory,
  }),
  act({
    id: "s-149",
    citation: "section 149",
    summary: "The regulator may require a controller to put an infringement right.",
    confidence: "medium",
    sources: [sources.dataAct],
  }),
  act({
    id: "s-149-5a",
    citation: "section 149(5A)",
    summary: "That goes for the duties about complaints too.",
    ...sinceJune2026,
  }),
  act({
    id: "s-155",
    citation: "section 155",
    summary: "The regulator may impose a penalty, also for failing in those duties.",
    ...sinceJune2026,
  }),
  act({
    id: "s-157-4a",
    citation: "section 157(4A)",
    summary: "For those duties the penalty goes up to the standard maximum.",
    ...sinceJune2026,
  }),
  act({
    id: "s-164a",
    citation: "section 164A",
    summary: "A person may complain to the controller about an infringement connected with their own data.",
    ...sinceJune2026,
  }),
  act({
    id: "s-164a-1",
    citation: "section 164A(1)",
    summary: "The complaint is about personal data relating to the person: a disagreement with a policy is not enough.",
    ...sinceJune2026,
  }),
  act({
    id: "s-164a-2",
    citation: "section 164A(2)",
    summary:
      "The controller makes it easy to complain: by a form that can be filled in electronically, and in other ways.",
    ...sinceJune2026,
  }),
  act({
    id: "s-164a-3",
    citation: "section 164A(3)",
    summary: "The controller acknowledges the complaint within 30 days beginning when it was received.",
    ...sinceJune2026,
  }),
  act({
    id: "s-164a-4",
    citation: "section 164A(4)",
    summary: "The controller takes appropriate steps and tells the outcome, each without undue delay.",
    ...sinceJune2026,
  }),
  act({
    id: "s-164a-5",
    citation: "section 164A(5)",
    summary: "Those steps include enquiries to the extent appropriate and telling the person of progress.",
    ...sinceJune2026,
  }),
  act({
    id: "s-164b",
    citation: "section 164B",
    summary: "Regulations may have controllers report how many complaints they receive. None were found.",
    ...sinceJune2026,
  }),
  act({ id: "s-165", citation: "section 165", summary: "Complaints to the regulator, as amended.", ...sinceJune2026 }),
  act({
    id: "s-165-2",
    citation: "section 165(2)",
    summary: "A person may complain to the regulator about an infringement connected with their own data.",
    ...sinceJune2026,
  }),
  act({
    id: "s-165-3",
    citation: "section 165(3)",
    summary: "The regulator provides a form for complaints.",
    ...unamended,
  }),
  act({
    id: "s-165-4",
    citation: "section 165(4)",
    summary: "The regulator takes appropriate steps to respond and tells the person the outcome.",
    ...unamended,
  }),
  act({
    id: "s-165-5",
    citation: "section 165(5)",
    summary: "Those steps include investigating to the extent appropriate and telling the person of progress.",
    ...unamended,
  }),
  act({
    id: "s-166",
    citation: "section 166",
    summary:
      "A tribunal may order the regulator to deal with a complaint or to tell of its progress or outcome, if three months have passed without; it does not judge the outcome.",
    sources: [sources.protectionAct, sources.killock, sources.sectionSixtySixNote],
  }),
  act({
    id: "s-167",
    citation: "section 167",
    summary: "A court may order a controller to comply where a person’s rights were infringed.",
  }),
  act({
    id: "s-168-1",
    citation: "section 168(1)",
    summary: "Damage that can be compensated includes distress.",
  }),
  act({
    id: "s-180",
    citation: "section 180",
    summary: "Which courts have jurisdiction.",
    confidence: "medium",
    ...memory,
  }),
  act({
    id: "s-187",
    citation: "section 187",
    summary: "A non-profit body that works in the field may complain for a person who authorises it.",
    sources: [sources.protectionAct, sources.dataAct, sources.goodLaw],
  }),
  act({
    id: "s-205-1a",
    citation: "section 205(1A)",
    summary: "How references to fundamental rights are to be read.",
    confidence: "medium",
  }),
  act({
    id: "s-205-2",
    citation: "section 205(2)",
    summary: "Periods in the Act are reckoned under Article 3 of Regulation 1182/71.",
  }),
  other({
    id: "reg-1182-71-3",
    citation: "Article 3",
    instrument: "Regulation 1182/71",
    summary:
      "The day of the event does not count; months end on the same date, or the last day of the month; a period that ends on a free day runs to the end of the next working day.",
    ...memory,
  }),
  other({
    id: "pecr-6",
    citation: "regulation 6",
    instrument: "PECR",
    gate: "conduct",
    summary:
      "To store or read information on a person’s device needs consent unless exempt. It matters only if data from cookies or apps are trained on.",
    sources: [sources.commencementRegulation2, sources.commencementNote, sources.icoGovernance2026],
  }),
  other({
    id: "grc-22-6-f",
    citation: "rule 22(6)(f)",
    instrument: "General Regulatory Chamber Rules 2009",
    summary:
      "An application under section 166 is made within 28 days after six months have passed since the regulator received the complaint.",
    sources: [sources.tribunalRules],
  }),
  other({
    id: "euwa-6",
    citation: "section 6",
    instrument: "European Union (Withdrawal) Act 2018",
    summary:
      "Judgments of the Court of Justice before 2021 bind courts below those of appeal; to later ones courts may have regard.",
    // The position of 2024, when the new test of the Act of 2023 was left uncommenced; no later change was found.
    sources: [sources.retainedCaseLaw, sources.gowling],
  }),
  other({
    id: "cpr-54-5",
    citation: "rule 54.5",
    instrument: "Civil Procedure Rules",
    summary: "A claim for judicial review is made promptly and within three months.",
    ...memory,
  }),
  other({
    id: "limitation-act",
    citation: "Limitation Act 1980",
    instrument: "England and Wales",
    summary: "A claim in court is brought within six years in England and Wales.",
    confidence: "medium",
    ...memory,
    sources: [sources.limitation, sources.checkUk],
  }),
  other({
    id: "lsa-12",
    citation: "section 12",
    instrument: "Legal Services Act 2007",
    summary: "Which legal activities are reserved; writing a letter of complaint is none.",
    ...memory,
  }),
] as const satisfies readonly Provision[];
