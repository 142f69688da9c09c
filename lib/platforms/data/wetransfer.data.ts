import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";

const terms: Source = {
  title: "WeTransfer Terms of Service, as kept by Open Terms Archive",
  archived: {
    repository: "OpenTermsArchive/contrib-versions",
    file: "WeTransfer/Terms of Service.md",
    commit: "95977b9f7",
  },
  confidence: "high",
};
const press2025: Source = {
  title: "Press of July 2025 on clause 6.3 of WeTransfer’s terms",
  seenOn: "2025-07",
  confidence: "medium",
};
const company: Source = { title: "Research for this catalogue on WeTransfer’s company", confidence: "medium" };
const companyElsewhere: Source = {
  title: "WeTransfer’s company, found for the EU and EEA only",
  confidence: "unverified",
};
const netherlands = {
  name: "WeTransfer B.V.",
  address: ["Nieuwezijds Voorburgwal 162", "1012 SJ Amsterdam", "The Netherlands"],
  email: "dpo@bendingspoons.com",
} as const;

/** WeTransfer. Facts from the project's platform reference, as of 2026-11-21. */
export const wetransfer = {
  id: "wetransfer",
  name: "WeTransfer",
  alsoCalled: ["Bending Spoons"],
  inShort: [
    { words: "WeTransfer’s terms say that your content is not used to train AI.", source: terms },
    { words: "No switch for this was found, and by these terms none is needed.", source: terms },
    { words: "In July 2025 a new clause 6.3 met protest and was withdrawn.", source: press2025 },
  ],
  practices: [],
  promises: [{ words: "Your content isn’t used to train AI.", in: "terms of service", source: terms }],
  checked: [],
  controllers: [
    { livesIn: [...eeaCountries], ...netherlands, source: company },
    { livesIn: "elsewhere", ...netherlands, source: companyElsewhere },
  ],
  representatives: [],
  timeline: [
    {
      on: "2025-07",
      exactly: true,
      words: "In July 2025 clause 6.3 of WeTransfer’s new terms meets protest and is withdrawn.",
      sources: [press2025],
    },
  ],
} as const satisfies Platform;
