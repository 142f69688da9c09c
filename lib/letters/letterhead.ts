import { lawCheckedOn, nameInSentence, type Regulator } from "@/lib/law/catalogue";
import { countryInSentence } from "@/lib/places/catalogue";
import { mayCarryASentence, type Controller } from "@/lib/platforms/catalogue";
import { exhibitBlocks } from "./account/exhibits";
import { possessiveOf } from "./account/phrases";
import { annexBlocks } from "./account/stake";
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
  return { from, to: { note: isReachable(context) ? `To be sent to ${name} by post.` : unreachedNote(name) } };
}

/** True where a letter by post would get there. */
function isReachable({ to, controller, representative }: LetterContext): boolean {
  return to === "authority" || controller.address.length > 0 || representative !== undefined;
}

const unreachedNote = (name: string) =>
  `No address of ${name} was found: look for the privacy contact in its privacy policy.`;

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

/** How every letter ends: the declaration, the name under the hand, the count of what is at stake, and the exhibits. */
export function closingBlocks(facts: LetterFacts, context: LetterContext): Block[] {
  const { name, signature } = facts.person;
  return [
    paragraph(declaration),
    { kind: "signature", name, ...(signature ? { drawn: signature } : {}) },
    ...annexBlocks(facts, context),
    ...exhibitBlocks(facts, context),
  ];
}

/** By what the company knows the person. */
export function accountLine({ person }: LetterFacts, { practice }: LetterContext): string {
  return `${practice.platform.name} account: ${person.account}, e-mail ${person.email}`;
}

/** The company as it is addressed. */
export function controllerLines({ controller, representative }: LetterContext): string[] {
  const { name, address, form, email, jointWith } = controller;
  const ways = [...(form ? [form.label] : []), ...(email === undefined ? [] : [`e-mail to ${email}`])];
  const careOf =
    address.length === 0 && representative
      ? [`c/o its representative, ${representative.name}`, ...representative.address]
      : [];
  return [
    name,
    ...address,
    ...careOf,
    ...(jointWith ? [`and, as joint controller, ${[jointWith.name, ...jointWith.address].join(", ")}`] : []),
    ...(ways.length > 0 ? [`By ${ways.join(", or by ")}`] : []),
  ];
}

/** "Pinterest Europe Ltd., Waterloo Road, Dublin, and Pinterest, Inc., …": whom a complaint to an authority is about. */
export function complainedAboutLine({ controller: { name, address, jointWith } }: LetterContext): string {
  const joint = jointWith ? [`and ${jointWith.name}`, ...jointWith.address] : [];
  return `Complained about: ${[name, ...address, ...joint].join(", ")}`;
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
  return `${whyYou(controller)} Please write to me by e-mail, and use my contact details for this matter only.`;
}

const otherwise = "if another company is responsible, please pass this letter on to it and tell me.";

function whyYou({ because, jointWith, source }: Controller): string {
  if (!mayCarryASentence(source))
    return "I could not confirm which company answers for this where I live. If it is not you, please pass this letter on to the one in your group that does, and tell me which it is.";
  if (because !== undefined)
    return `I write to you because, as I understand it, ${because}, and you are the controller for it; ${otherwise}`;
  const role = jointWith ? "one of the joint controllers" : "the controller";
  return source.confidence === "high"
    ? `I write to you as ${role} that your privacy notice names for people who live where I do; ${otherwise}`
    : `I write to you as ${role}, as I understand it, for people who live where I do; ${otherwise}`;
}

/** To an authority: about whom the complaint is, as surely as that is known. */
export function complainedAbout({ residence }: LetterFacts, { controller, practice }: LetterContext): string {
  return `${named(controller, practice.platform.name, `for users in ${countryInSentence(residence.country)}`)}; if another company is responsible, my complaint is about that company.`;
}

function named({ name, because, jointWith, source }: Controller, platform: string, people: string): string {
  const [who, role, are] = jointWith
    ? [`${name} and ${jointWith.name}`, "joint controllers", "are"]
    : [name, "the controller", "is"];
  if (!mayCarryASentence(source))
    return `I could not confirm which company is the controller ${people}, and name ${name}`;
  if (because !== undefined) return `As I understand it, ${because}, and ${who} ${are} ${role} for it ${people}`;
  return source.confidence === "high"
    ? `${possessiveOf(platform)} privacy notice names ${who} as ${role} ${people}`
    : `As I understand it, ${who} ${are} ${role} ${people}`;
}
