import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { irishLead } from "./irish-lead-shared.data";
import { termsArchive } from "./open-terms-archive-shared.data";

const europeanPolicy: Source = {
  title: "TikTok’s privacy policy for the European Economic Area of 30 November 2025, as kept by Open Terms Archive",
  address: termsArchive("pga"),
  seenOn: "2025-11-30",
  confidence: "high",
};
const companies: Source = {
  title: "TikTok’s privacy policies, on who is responsible, as kept by Open Terms Archive",
  address: termsArchive("pga"),
  confidence: "high",
};
const formStudy: Source = {
  title: "Surfshark’s study of AI training on social media, 2025–26, as reported",
  confidence: "low",
};
const notEstablished: Source = {
  title: "No TikTok text for other countries was found",
  confidence: "unverified",
};

const officerForm = {
  label: "TikTok’s form for its Data Protection Officer",
  address: "https://tiktok.com/legal/report/DPO",
};
const irishCompany = {
  name: "TikTok Technology Limited",
  address: ["10 Earlsfort Terrace", "Dublin D02 T380", "Ireland"],
  form: officerForm,
  source: companies,
} as const;

/** TikTok. Facts from the project's platform reference, as of 2026-11-21. */
export const tiktok = {
  id: "tiktok",
  name: "TikTok",
  alsoCalled: [],
  inShort: [
    {
      words: "TikTok’s European policy says that it uses people’s data to train its machine learning models.",
      source: europeanPolicy,
    },
    {
      words: "No switch was found. A study counted 19 actions to object through TikTok’s privacy form.",
      source: formStudy,
    },
  ],
  practices: [
    {
      id: "tiktok-machine-learning",
      title: "Training machine learning models on your data",
      use: "machine-learning",
      does: "trains machine learning models on people’s data",
      setting: {
        kind: "form",
        name: "form for privacy requests",
        nameIsOurs: true,
        address: "https://tiktok.com/legal/report/privacy",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["tiktok.com/legal/report/privacy"],
            source: formStudy,
          },
        ],
        source: formStudy,
      },
      defaults: [
        {
          livesIn: [...eeaCountries, "CH"],
          phases: [{ exactly: false, state: "used", source: europeanPolicy }],
        },
        {
          livesIn: "elsewhere",
          phases: [
            {
              exactly: false,
              state: "unknown",
              note: "The words that were found are those of the policy for the European Economic Area.",
              source: notEstablished,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [],
      purpose: {
        livesIn: [...eeaCountries, "CH"],
        words: "training, testing, and improving our technology, such as our machine learning models",
        in: "European privacy policy",
        source: europeanPolicy,
      },
      basis: [],
      inScope: [],
      outOfScope: [],
      content: ["profile", "videos", "comments"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: eeaCountries,
      ...irishCompany,
      leadAuthority: irishLead,
    },
    { livesIn: ["CH"], ...irishCompany },
    {
      livesIn: ["GB"],
      name: "TikTok Information Technologies UK Limited",
      address: ["Kaleidoscope", "4 Lindsey Street", "London EC1A 9HP", "United Kingdom"],
      form: officerForm,
      source: companies,
    },
    { livesIn: "elsewhere", name: "TikTok", address: [], source: notEstablished },
  ],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
