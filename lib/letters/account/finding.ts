import { residenceInSentence } from "@/lib/places/schema";
import { type Client, controlOf, mayCarryASentence } from "@/lib/platforms/catalogue";
import { unreachable } from "@/lib/kernel/unreachable";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { controlName, controlWord, formCalled, hasSwitch, rightNamedIn, shownAs } from "./control";
import { offDoesNot } from "./off";
import { partyOf, quoted, type Said } from "./phrases";
import { emailTo } from "./sending";
import { switchedOffInTime } from "./standing";

const inEnglish = /^english\b/i;

function placeOn(client: Client, platform: string): string {
  switch (client) {
    case "web":
      return `on the ${platform} website`;
    case "ios":
      return `in the ${platform} app for iPhone or iPad`;
    case "android":
      return `in the ${platform} app for Android`;
    default:
      return unreachable(client);
  }
}

/** Where the person lives, which decides the law and the company, and since when they have the account. */
export function residenceFact({ residence, atStake }: LetterFacts, { practice }: LetterContext): Said {
  const since = atStake?.memberSince;
  const account = `the ${practice.platform.name} account named above`;
  return {
    fact: [
      `I live in ${residenceInSentence(residence)} and ${since === undefined ? "have" : "have had"} ${account}${since === undefined ? "" : ` since ${since}`}.`,
    ],
  };
}

/** What the person found when they looked, as they said it. */
export function settingFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const { setting } = facts;
  const looked = lookedFor(facts, context);
  switch (setting.state) {
    case "on":
    case "off":
      return [{ fact: [`${looked} ${switchWas(setting.state, facts, context)}`] }];
    case "form":
      return [{ fact: [`${looked} ${onlyToSend(facts, context)}`] }];
    case "greyed":
      return [{ fact: [`${looked} It was greyed out: I could not change it.${sentBy(facts, context)}`] }];
    case "absent":
      return [{ fact: [`${looked} ${notThere(context)}`] }];
    case "not-found":
      return [{ fact: [`${looked} I could not find it.`] }];
    case "different":
      return setting.words
        ? [{ fact: [`${looked} What I found there was worded as follows:`], words: setting.words }]
        : [{ fact: [`${looked} I found it worded differently.`] }];
    default:
      return unreachable(setting.state);
  }
}

function notThere(context: LetterContext): string {
  if (controlOf(context.practice) !== "none") return "It was not there.";
  const text = rightNamedIn(context.practice);
  return text === undefined
    ? "There was none."
    : `As I understand it, ${partyOf(context).possessive} ${text} names a right to opt out of training; I found nothing in my account with which to use it.`;
}

const notOpened: readonly string[] = ["absent", "not-found", "form"];

/** "On 14 November 2026 I opened the setting “…”, on the LinkedIn website, with the language set to English." */
function lookedFor({ seen, setting: { state } }: LetterFacts, { practice, date }: LetterContext): string {
  const day = seen ? `On ${date(seen.on)} ` : "";
  const looked = hasSwitch(practice) && !notOpened.includes(state) ? `I opened ${opened(practice)}` : undefined;
  const what = state === "form" ? "a way to refuse this use of my data" : controlName(practice, "the");
  return `${day}${looked ?? `I looked for ${what}`}${whereSeen(seen, practice.platform.name)}.`;
}

/** The page, where the switch stands on one that has a name. */
function opened({ setting }: LetterContext["practice"]): string {
  return setting.kind === "switch" && setting.page !== undefined
    ? `the page ${quoted(setting.page)}`
    : controlName({ setting }, "the");
}

function whereSeen(seen: LetterFacts["seen"], platform: string): string {
  if (!seen) return `, in my ${platform} account`;
  return `, ${placeOn(seen.client, platform)}, with the language set to ${seen.language}`;
}

function switchWas(state: "on" | "off", facts: LetterFacts, context: LetterContext): string {
  const { practice } = context;
  const means = state === "on" ? "the data may be used" : "the data are not to be used";
  const meaning = controlOf(practice) === "prevention" ? `: as I understand it, ${means} then` : "";
  return `${switchName(facts.seen, practice.setting)} was ${shownAs(state, practice)}${meaning}.${sentBy(facts, context)}`;
}

// The words beside the switch are known in English only; with a gap for a name in them they are not what anybody saw.
function switchName(seen: LetterFacts["seen"], setting: LetterContext["practice"]["setting"]): string {
  if (setting.kind !== "switch") return "The switch";
  const { label, page, name, nameIsOurs } = setting;
  if (label !== undefined && !label.includes("[") && (!seen || inEnglish.test(seen.language)))
    return `The switch ${quoted(label.replace(/\.$/, ""))}`;
  return page !== undefined && nameIsOurs ? `The ${name}` : "The switch";
}

function formName({ practice }: LetterContext): string {
  const { setting } = practice;
  if (setting.kind !== "form") return "";
  return setting.nameIsOurs ? `: ${formCalled(practice) ?? ""}` : `: ${quoted(setting.name)}`;
}

/** There is no switch: the form, or the e-mail, by which alone people can refuse. */
function onlyToSend(facts: LetterFacts, context: LetterContext): string {
  const { setting } = context.practice;
  const to = emailTo(context.practice);
  if (to === undefined || setting.kind !== "form")
    return `I found no switch to turn off, only a form to send${formName(context)}.${sentBy(facts, context)}`;
  const who = setting.sentBy === undefined ? "people can ask" : `only ${setting.sentBy} can ask`;
  return `I found no switch. As I understand it, ${who} to be left out, by an e-mail to ${to} with the subject ${quoted(setting.name)}.`;
}

/** Who alone can act, where it is somebody else than the person: not for someone who acted. */
function sentBy({ switchedOff }: LetterFacts, { practice: { setting } }: LetterContext): string {
  if (setting.kind === "none" || !mayCarryASentence(setting.source) || switchedOff?.off === true) return "";
  if (setting.kind === "form") return setting.sentBy ? ` As I understand it, only ${setting.sentBy} can send it.` : "";
  return setting.setBy ? ` As I understand it, only ${setting.setBy} can change it.` : "";
}

/** When it was first seen, if that was another day. */
export function firstSeenFacts({ seen }: LetterFacts, { practice, date }: LetterContext): Said[] {
  if (seen?.firstOn === undefined || seen.firstOn === seen.on) return [];
  return [{ fact: [`I had first seen this ${controlWord(practice)} on ${date(seen.firstOn)}.`] }];
}

/** Whether the person had switched it on. */
export function choiceFacts({ switchedOnByMe }: LetterFacts, { practice }: LetterContext): Said[] {
  if (!hasSwitch(practice)) return [];
  const it = `it ${shownAs("on", practice)}`;
  switch (switchedOnByMe) {
    case "no":
      return [{ fact: [`I had never switched ${it}.`] }];
    case "yes":
      return [{ fact: [`I had switched ${it} myself.`] }];
    case "unsure":
      return [{ fact: [`I do not remember switching ${it}.`] }];
    case undefined:
      return [];
    default:
      return unreachable(switchedOnByMe);
  }
}

/** What became of the switch or of the form, and what the company says that does. */
export function switchedOffFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const { switchedOff } = facts;
  const { practice } = context;
  const form = formCalled(practice);
  const said = leftOn(facts, context);
  if (switchedOff?.off === true)
    said.push({ fact: [[offSentence(facts, context), ...undone(facts, context)].join(" ")] });
  if (switchedOff?.objectionForm === "yes" && form !== undefined)
    said.push({ fact: [formSentence(form, facts, context)] });
  return said;
}

/** That it was left on, unless there is a day on which it was looked at again. */
function leftOn({ setting, switchedOff, seenAgain }: LetterFacts, { practice }: LetterContext): Said[] {
  if (switchedOff?.off !== false || seenAgain !== undefined) return [];
  return setting.state === "greyed"
    ? [{ fact: ["I have still not been able to change it."] }]
    : [{ fact: [`It is still ${shownAs("on", practice)}.`] }];
}

function offSentence({ switchedOff, seen }: LetterFacts, { practice, date }: LetterContext): string {
  const on = switchedOff?.on;
  const off = shownAs("off", practice);
  if (on === undefined) return `I have switched it ${off}.`;
  return on === seen?.on ? `I switched it ${off} the same day.` : `I switched it ${off} on ${date(on)}.`;
}

function undone(facts: LetterFacts, context: LetterContext): string[] {
  return switchedOffInTime(facts, context)
    ? ["As I understand it, that was while this did not take place where I live."]
    : offDoesNot(context);
}

function formSentence(form: string, { switchedOff }: LetterFacts, context: LetterContext): string {
  const { practice, date } = context;
  if (hasSwitch(practice)) return `I have also filled in ${form}.`;
  const to = emailTo(practice);
  const what = to === undefined ? `sent in ${form}` : `asked to be left out, by an e-mail to ${to}`;
  const on = switchedOff?.on === undefined ? "I have" : `On ${date(switchedOff.on)} I`;
  return [`${on} ${what}.`, ...offDoesNot(context)].join(" ");
}
