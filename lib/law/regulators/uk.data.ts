import type { Regulator } from "../schema";
import { lawCheckedOn, sources } from "../sources.data";

/** The United Kingdom's regulator. One edit here changes every letter and page. */
export const ukRegulators = [
  {
    id: "uk-ico",
    // Sources differ on whether the Information Commission has replaced the Commissioner; the short name is right either way.
    name: "ICO",
    description: "The United Kingdom’s data protection regulator",
    formalNames: [
      {
        name: "Information Commissioner’s Office",
        note: "Commencement of section 119 of the Data (Use and Access) Act 2025 was not found",
        confidence: "medium",
      },
      {
        name: "Information Commission’s Office",
        note: "Seen on its site by others in October 2026",
        confidence: "medium",
      },
    ],
    form: { label: "its complaint form", address: "https://ico.org.uk/make-a-complaint" },
    phone: "0303 123 1113",
    postalAddress: {
      lines: ["4th Floor, No. 3 Circle Square", "5 Hawkshaw Street", "Manchester M1 7BL"],
      confidence: "low",
    },
    territory: "uk",
    serves: [{ country: "GB" }],
    complaintProvision: "s-165-2",
    sources: [sources.icoForm, sources.icoExpect, sources.governance, sources.icoMove],
    confidence: "high",
    confirmed: true,
    checkedOn: lawCheckedOn,
  },
] as const satisfies readonly Regulator[];
