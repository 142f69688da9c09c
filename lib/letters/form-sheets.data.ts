import { icoProcedure, otherProcedure } from "@/lib/law/procedure.data";

/** The boxes of authorities' web forms. */
export const formFieldIds = [
  "name",
  "email",
  "address",
  "support",
  "about",
  "age",
  "company",
  "contact-person",
  "company-email",
  "company-address",
  "company-phone",
  "account",
  "what-happened",
  "description",
  "timeline",
  "harm",
  "wanted",
] as const;
export type FormFieldId = (typeof formFieldIds)[number];

/** One box of a form. */
export interface FormBox {
  id: FormFieldId;
  label: string;
  /** Characters. */
  limit?: number;
  /** What to know of the box. */
  hint?: string;
  /** What to do where the sheet has no words for it. */
  ifEmpty?: string;
}

/** A form by its boxes, in its order. */
export interface FormPlan {
  id: string;
  /** Raised with every change of the sheet's own words. */
  version: number;
  /** Whose form it is; none for the plan that serves all other authorities. */
  regulators: readonly string[];
  /** What is known of the form, and from when. */
  seen: string;
  boxes: readonly FormBox[];
  /** `megabytesEach`: how large a file may be. */
  files: { most?: number; megabytesEach?: number; note: string };
}

const person: readonly FormBox[] = [
  { id: "name", label: "Your name" },
  { id: "email", label: "Your e-mail address" },
  {
    id: "address",
    label: "Your postal address",
    hint: "You need not give it; a form may pass it on to the company.",
    ifEmpty: "Leave it empty: a form may pass it on to the company.",
  },
];

const inYourWords =
  "Say in your own words how this affects you: an authority asks for it, and a complaint without it may only be recorded.";

const icoFiles = icoProcedure.files.value;

/** The forms that are known, the general one last. */
export const formPlans = [
  {
    id: "ico-form",
    version: 2,
    regulators: ["uk-ico"],
    seen: "The boxes as described by the ICO’s own pages; the full list was not seen, and the form may ask more.",
    boxes: [
      ...person,
      { id: "support", label: "Support or adjustments you need", ifEmpty: "Leave it empty unless you need any." },
      { id: "about", label: "Who the complaint is about" },
      { id: "age", label: "Your age at the time", hint: "You need not give it." },
      {
        id: "wanted",
        label: "What you would like to happen",
        hint: "For the question about next steps; if the form offers choices only, keep this for the box below it or leave it to the letter.",
      },
      { id: "company", label: "Name of the organisation" },
      {
        id: "contact-person",
        label: "The person you dealt with",
        ifEmpty: "The name under the answer you had; leave it empty if there was none.",
      },
      {
        id: "company-email",
        label: "The organisation’s e-mail address",
        ifEmpty: "Leave it empty: you need not give it.",
      },
      { id: "company-address", label: "The organisation’s address" },
      {
        id: "company-phone",
        label: "The organisation’s telephone number",
        ifEmpty: "Leave it empty if you have none.",
      },
      { id: "what-happened", label: "What happened", limit: icoProcedure.whatHappenedCharacters.value },
      { id: "timeline", label: "Timeline of events, with dates" },
      { id: "harm", label: "Harm to you or to others", ifEmpty: inYourWords },
    ],
    files: {
      most: icoFiles.count,
      megabytesEach: icoFiles.megabytesEach,
      note: `In March 2024 the form took at most ${icoFiles.count} files of up to ${icoFiles.megabytesEach} MB each: office files, PDF, text, e-mails and pictures. That may have changed. Attach what matters most.`,
    },
  },
  {
    id: "cppa-form",
    version: 2,
    regulators: ["us-ca-cppa"],
    seen: "The description is known to take 4,000 characters; the other boxes were not seen. The form can be sent without a name.",
    boxes: [
      { id: "name", label: "Your name", hint: "The form can be sent without it." },
      { id: "email", label: "Your e-mail address", hint: "The form can be sent without it." },
      { id: "company", label: "Name of the business" },
      { id: "company-address", label: "The business’s address" },
      { id: "account", label: "Your account" },
      {
        id: "description",
        label: "Description of what happened",
        limit: otherProcedure["us-ca-cppa"].value.characters,
      },
    ],
    files: { note: "Attach the letter if the form takes files." },
  },
  {
    id: "web-form",
    version: 2,
    regulators: [],
    seen: "What such forms commonly ask; the boxes of this one were not seen.",
    boxes: [
      ...person,
      { id: "company", label: "Name of the company" },
      { id: "company-address", label: "The company’s address" },
      { id: "account", label: "Your account" },
      { id: "what-happened", label: "What happened" },
      { id: "timeline", label: "Timeline of events, with dates" },
      { id: "harm", label: "How this affects you", ifEmpty: inYourWords },
      { id: "wanted", label: "What you ask for" },
    ],
    files: { note: "Attach the letter if the form takes files." },
  },
] as const satisfies readonly FormPlan[];
