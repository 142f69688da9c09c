import { residenceInSentence } from "@/lib/places/schema";
import type { Client } from "@/lib/platforms/catalogue";
import { unreachable } from "@/lib/kernel/unreachable";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { quoted, type Said } from "./phrases";
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

/** Where the person lives, which decides the law and the company, and since when they are a member. */
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
export function settingFacts({ seen, setting }: LetterFacts, { practice, date }: LetterContext): Said[] {
  const place = `the setting ${quoted(practice.setting.name)}${whereSeen(seen, practice.platform.name)}.`;
  const day = seen ? `On ${date(seen.on)} ` : "";
  const opened = `${day}I opened ${place}`;
  const looked = `${day}I looked for ${place}`;
  const label = switchLabel(seen, practice.setting.label);
  switch (setting.state) {
    case "on":
      return [{ fact: [`${opened} ${label} was on.`] }];
    case "off":
      return [{ fact: [`${opened} ${label} was off.`] }];
    case "greyed":
      return [{ fact: [`${opened} It was greyed out: I could not change it.`] }];
    case "absent":
      return [{ fact: [`${looked} It was not there.`] }];
    case "not-found":
      return [{ fact: [`${looked} I could not find it.`] }];
    case "different":
      return setting.words
        ? [{ fact: [`${opened} What I found there was worded as follows:`], words: setting.words }]
        : [{ fact: [`${opened} I found it worded differently.`] }];
    default:
      return unreachable(setting.state);
  }
}

function whereSeen(seen: LetterFacts["seen"], platform: string): string {
  if (!seen) return `, in my ${platform} account`;
  return `, ${placeOn(seen.client, platform)}, with the language set to ${seen.language}`;
}

// The words beside the switch are known in English only.
function switchLabel(seen: LetterFacts["seen"], label: string): string {
  return !seen || inEnglish.test(seen.language) ? `The switch ${quoted(label)}` : "The switch";
}

/** When it was first seen, if that was another day. */
export function firstSeenFacts({ seen }: LetterFacts, { date }: LetterContext): Said[] {
  if (seen?.firstOn === undefined || seen.firstOn === seen.on) return [];
  return [{ fact: [`I had first seen this setting on ${date(seen.firstOn)}.`] }];
}

/** Whether the person had switched it on. */
export function choiceFacts({ switchedOnByMe }: LetterFacts): Said[] {
  switch (switchedOnByMe) {
    case "no":
      return [{ fact: ["I had never switched it on."] }];
    case "yes":
      return [{ fact: ["I had switched it on myself."] }];
    case "unsure":
      return [{ fact: ["I do not remember switching it on."] }];
    case undefined:
      return [];
    default:
      return unreachable(switchedOnByMe);
  }
}

/** What became of the switch, and what the company says that does. */
export function switchedOffFacts(facts: LetterFacts, context: LetterContext): Said[] {
  const { switchedOff } = facts;
  const said: Said[] = [];
  if (switchedOff?.off === false) said.push({ fact: ["It is still on."] });
  if (switchedOff?.off === true) said.push({ fact: [offSentence(facts, context) + offDoesNot(facts, context)] });
  if (switchedOff?.objectionForm === "yes")
    said.push({
      fact: [`I have also filled in ${context.practice.platform.name}’s ${context.practice.objectionForm.name}.`],
    });
  return said;
}

function offSentence({ switchedOff, seen }: LetterFacts, { date }: LetterContext): string {
  const on = switchedOff?.on;
  if (on === undefined) return "I have switched it off.";
  return on === seen?.on ? "I switched it off the same day." : `I switched it off on ${date(on)}.`;
}

function offDoesNot(facts: LetterFacts, context: LetterContext): string {
  if (switchedOffInTime(facts, context))
    return " As I understand it, that was while this training did not take place where I live.";
  const { practice, to } = context;
  const whose = to === "company" ? "Your" : `${practice.platform.name}’s`;
  return ` ${whose} help page says that this ${quoted(practice.offDoesNot.words)}.`;
}
