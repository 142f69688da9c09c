import { lawCheckedOn, nameInSentence, type Regulator } from "@/lib/law/catalogue";
import { countryInSentence } from "@/lib/places/catalogue";
import type { Controller } from "@/lib/platforms/catalogue";
import { exhibitBlocks } from "./account/exhibits";
import { authorityOf, type LetterContext } from "./context";
import { paragraph, type Block, type LetterDocument, type Sending } from "./document";
import type { LetterFacts } from "./schema";

/** What a letter is known by: "uk-company", 2. */
export interface LetterName {
  id: string;
  version: number;
}

/** One letter's wording. */
export interface Template extends LetterName {
  compose: Say<LetterDocument>;
}

/** Words that depend on the case. */
export type Say<Words> = (facts: LetterFacts, context: LetterContext) => Words;

/** A letter of that name, from what it adds to the frame. */
export function defineLetter(name: LetterName, bodyOf: Say<Omit<Body, "templateId" | "version">>): Template {
  return {
    ...name,
    compose: (facts, context) =>
      letterOf(facts, context, { templateId: name.id, version: name.version, ...bodyOf(facts, context) }),
  };
}

/** What a template adds to the frame that every letter shares. */
type Body = Pick<LetterDocument, "templateId" | "version" | "title" | "recipient" | "reference" | "blocks">;

/** The frame of a letter: who writes, when, and the line at the end. */
function letterOf(facts: LetterFacts, context: LetterContext, body: Body): LetterDocument {
  const { kind, to, pack, writtenOn, date } = context;
  return {
    kind,
    language: pack.language,
    paper: pack.paper,
    writtenOn,
    date: date(writtenOn),
    lawAsOf: lawCheckedOn,
    sender: senderLines(facts, to),
    sending: sendingOf(facts, context),
    ...body,
    colophon: `Letter ${body.templateId}, version ${body.version}, law as of ${date(lawCheckedOn)}. Prepared by me with Unticked, a free tool; not legal advice.`,
  };
}

// The company gets the postal address only from someone who lets it have everything; the regulator may always know where to write.
function senderLines({ person }: LetterFacts, to: LetterContext["to"]): string[] {
  const mayShow = to === "authority" || person.sharing === "everything";
  const address = mayShow ? (person.address ?? "").split("\n").map((part) => part.trim()) : [];
  return [person.name, ...address.filter((part) => part !== ""), person.email];
}

function sendingOf({ person }: LetterFacts, context: LetterContext): Sending {
  const { name, form, email }: Addressee =
    context.to === "authority" ? writtenTo(authorityOf(context)) : context.controller;
  const from = { name: person.name, email: person.email };
  if (email !== undefined) return { from, to: { email } };
  if (form !== undefined)
    return { from, to: { form, note: `To be sent to ${name} through ${form.label}: ${form.address}` } };
  return { from, to: { note: `To be sent to ${name}, by post or by the way that its privacy policy names.` } };
}

// Addresses of authorities age fast: only a sure one is written to; for the others there is the form.
function writtenTo({ form, email, confidence, ...names }: Regulator): Addressee {
  return { name: nameInSentence(names), form, ...(confidence === "high" && email !== undefined && { email }) };
}

interface Addressee {
  /** As a sentence names it. */
  name: string;
  form?: Controller["form"];
  email?: string;
}

/** The declaration of accuracy. It is not a statement of truth: that belongs to court papers. */
export const declaration =
  "I confirm that the facts stated in this letter are true to the best of my knowledge and belief and relate to my own personal data.";

/** How every letter ends: the declaration, the name under the hand, and the pictures. */
export function closingBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const { name, signature } = facts.person;
  return [
    paragraph(declaration),
    { kind: "signature", name, ...(signature ? { drawn: signature } : {}) },
    ...exhibitBlocks(facts, context),
  ];
}

/** By what the company knows the person. */
export function accountLine({ person }: LetterFacts, { practice }: LetterContext): string {
  return `${practice.platform.name} account: ${person.account}, e-mail ${person.email}`;
}

/** The company as it is addressed. */
export function controllerLines({ controller: { name, address, form, email } }: LetterContext): string[] {
  const ways = [...(form ? [form.label] : []), ...(email === undefined ? [] : [`e-mail to ${email}`])];
  return [name, ...address, ...(ways.length > 0 ? [`By ${ways.join(", or by ")}`] : [])];
}

/** The authority as it is addressed; by post only where the address is sure, and with the address of the form only where it is confirmed. */
export function regulatorLines(context: LetterContext): string[] {
  const { name, description, postalAddress, form, confirmed } = authorityOf(context);
  const post = postalAddress?.confidence === "high" ? postalAddress.lines : [];
  const address = form.address.replace("https://", "").replace(/\/$/, "");
  return [name, description, ...post, `By ${form.label}${confirmed ? `, ${address}` : ""}`];
}

/** What the company is asked to do should it be the wrong one, and with the person's details. */
export function passItOn({ controller }: LetterContext): string {
  return `${whyYou[controller.source.confidence]} Please write to me by e-mail, and use my contact details for this matter only.`;
}

const unsure =
  "I could not confirm which company answers for this where I live. If it is not you, please pass this letter on to the one in your group that does, and tell me which it is.";
const whyYou: Record<Controller["source"]["confidence"], string> = {
  high: "I write to you as the controller that your privacy notice names for people who live where I do; if another company is responsible, please pass this letter on to it and tell me.",
  medium:
    "I write to you as the controller, as I understand it, for people who live where I do; if another company is responsible, please pass this letter on to it and tell me.",
  low: unsure,
  unverified: unsure,
};

/** To an authority: about whom the complaint is, as surely as that is known. */
export function complainedAbout({ residence }: LetterFacts, { controller, practice }: LetterContext): string {
  const { name } = practice.platform;
  const people = `for users in ${countryInSentence(residence.country)}`;
  const found: Record<Controller["source"]["confidence"], string> = {
    high: `${name}’s privacy notice names ${controller.name} as the controller ${people}`,
    medium: `As I understand it, ${controller.name} is the controller ${people}`,
    low: `I could not confirm which company is the controller ${people}, and name ${controller.name}`,
    unverified: `I could not confirm which company is the controller ${people}, and name ${controller.name}`,
  };
  return `${found[controller.source.confidence]}; if another company is responsible, my complaint is about that company.`;
}
