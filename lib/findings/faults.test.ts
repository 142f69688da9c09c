import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/kernel/calendar-date";
import { faultsOf } from "@/lib/kernel/faults";
import { catalogue } from "@/lib/words/catalogue";
import { stepSchema } from "./journey";
import type { StepId } from "./questions";
import { limits } from "./schema";

const today = "2026-11-21";
const long = (max: number) => "a".repeat(max + 1);
const typed = (date: string) => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day, month, year };
};
const on = typed("2026-11-14");
const nothing = { day: "", month: "", year: "" };

function faultsIn(step: StepId, given: unknown): Readonly<Record<string, string>> {
  const parsed = stepSchema(step, today, {}).safeParse(given);
  return parsed.success ? {} : faultsOf(parsed.error);
}

const seen = { on, client: "web", language: "English" };
const contacted = { contacted: "yes", on, channel: "form", reply: "none" };
const details = { name: "Sofia", email: "sofia@example.org", account: "sofia", sharing: "everything" };

/** What is given, and the fault the person is told of, by field. */
const wrong: [StepId, string, unknown, Record<string, string>][] = [
  ["platform", "nothing chosen", {}, { practice: "platform.choose" }],
  ["platform", "a platform nobody knows", { practice: "friendster" }, { practice: "platform.choose" }],
  ["platform", "two platforms", { practice: ["linkedin-content-ai", "x"] }, { practice: "platform.choose" }],
  ["residence", "nothing chosen", {}, { country: "residence.country" }],
  ["residence", "no such country", { country: "XX" }, { country: "residence.country" }],
  ["residence", "a country in small letters", { country: "ie" }, { country: "residence.country" }],
  ["residence", "the Kingdom without a nation", { country: "GB" }, { nation: "residence.nation" }],
  ["residence", "a nation of its own making", { country: "GB", nation: "cornwall" }, { nation: "residence.nation" }],
  ["residence", "Canada without a province", { country: "CA", province: "" }, { province: "residence.province" }],
  ["residence", "a state for a province", { country: "CA", province: "CA" }, { province: "residence.province" }],
  ["residence", "the States without a state", { country: "US", nation: "wales" }, { state: "residence.state" }],
  ["residence", "Germany without a Land", { country: "DE" }, { land: "residence.land" }],
  ["setting", "nothing chosen", {}, { state: "setting.choose" }],
  ["setting", "other words, not copied", { state: "different", words: " \n " }, { words: "setting.words.missing" }],
  [
    "setting",
    "a whole page copied",
    { state: "different", words: long(limits.words) },
    { words: "setting.words.tooLong" },
  ],
  ["seen", "no day", { ...seen, on: nothing }, { on: "seen.on.missing" }],
  ["seen", "a day that does not exist", { ...seen, on: typed("2026-02-30") }, { on: "seen.on.missing" }],
  ["seen", "a day in letters", { ...seen, on: { ...on, month: "Nov" } }, { on: "seen.on.missing" }],
  ["seen", "a day to come", { ...seen, on: typed(addDays(today, 2)) }, { on: "date.future" }],
  ["seen", "a day before all platforms", { ...seen, on: typed("2002-12-31") }, { on: "date.tooEarly" }],
  ["seen", "no client", { ...seen, client: "fridge" }, { client: "seen.client.choose" }],
  ["seen", "no language", { ...seen, language: "  " }, { language: "seen.language.missing" }],
  ["seen", "too long a language", { ...seen, language: long(60) }, { language: "seen.language.tooLong" }],
  ["seen", "a first day that is none", { ...seen, firstOn: { ...on, day: "32" } }, { firstOn: "seen.firstOn.wrong" }],
  ["choice", "nothing chosen", {}, { switchedOn: "choice.choose" }],
  ["notice", "nothing chosen", {}, { told: "notice.choose" }],
  ["notice", "a day that is none", { told: "after", on: { ...on, year: "26" } }, { on: "notice.on.wrong" }],
  ["notice", "a long quotation", { told: "after", said: long(limits.said) }, { said: "notice.said.tooLong" }],
  ["switched-off", "nothing chosen", {}, { off: "switched-off.choose", objectionForm: "switched-off.form.choose" }],
  [
    "switched-off",
    "a day that is none",
    { off: "yes", objectionForm: "no", on: { ...on, day: "x" } },
    { on: "switched-off.on.wrong" },
  ],
  ["at-stake", "a year before it began", { memberSince: "2002" }, { memberSince: "at-stake.memberSince.wrong" }],
  ["at-stake", "a year to come", { memberSince: "2027" }, { memberSince: "at-stake.memberSince.wrong" }],
  ["at-stake", "a year in words", { memberSince: "long ago" }, { memberSince: "at-stake.memberSince.wrong" }],
  ["at-stake", "no year at all", { memberSince: long(5_000) }, { memberSince: "at-stake.memberSince.wrong" }],
  ["effect", "too much", { effect: long(limits.effect) }, { effect: "effect.tooLong" }],
  ["age", "an answer of their own", { under18: "perhaps" }, { under18: "age.choose" }],
  ["contact", "nothing chosen", {}, { contacted: "contact.choose" }],
  [
    "contact",
    "yes and nothing else",
    { contacted: "yes", on: nothing },
    { on: "contact.on.missing", channel: "contact.channel.choose", reply: "contact.reply.choose" },
  ],
  [
    "contact",
    "too long an answer",
    { ...contacted, reply: "answered", answer: long(limits.answer) },
    { answer: "contact.answer.tooLong" },
  ],
  [
    "contact",
    "too long a reference",
    { ...contacted, reference: long(limits.line) },
    { reference: "contact.reference.tooLong" },
  ],
  [
    "contact",
    "a reply on no day",
    { ...contacted, reply: "answered", repliedOn: { ...on, day: "" } },
    { repliedOn: "contact.repliedOn.wrong" },
  ],
  ["remedies", "nothing ticked", {}, { wanted: "remedies.choose" }],
  ["remedies", "an empty list", { wanted: [] }, { wanted: "remedies.choose" }],
  ["details", "no name", { ...details, name: "" }, { name: "details.name.missing" }],
  ["details", "a name of control characters", { ...details, name: "\u0000\u0001" }, { name: "details.name.missing" }],
  ["details", "too long a name", { ...details, name: long(limits.line) }, { name: "details.name.tooLong" }],
  [
    "details",
    "too long an address",
    { ...details, address: long(limits.address) },
    { address: "details.address.tooLong" },
  ],
  ["details", "no e-mail address", { ...details, email: "" }, { email: "details.email.wrong" }],
  ["details", "half an e-mail address", { ...details, email: "sofia@" }, { email: "details.email.wrong" }],
  [
    "details",
    "a mail header in the address",
    { ...details, email: "a@example.org\nBcc: all@example.org" },
    { email: "details.email.wrong" },
  ],
  [
    "details",
    "too long an e-mail address",
    { ...details, email: `${long(limits.email)}@example.org` },
    { email: "details.email.tooLong" },
  ],
  ["details", "no account", { ...details, account: "" }, { account: "details.account.missing" }],
  ["details", "no choice about sharing", { ...details, sharing: "all" }, { sharing: "details.sharing.choose" }],
];

describe("a person is told what is wrong", () => {
  test.each(wrong)("%s: %s", (step, _, given, faults) => {
    expect(faultsIn(step, given)).toEqual(faults);
  });
});

test("every fault a person can meet has a sentence", () => {
  const sentence = (key: string) =>
    key
      .split(".")
      .reduce<unknown>(
        (at, part) => (at === undefined ? at : Reflect.get(Object(at) as object, part)),
        catalogue.en.errors,
      );
  const keys = new Set(wrong.flatMap(([, , , faults]) => Object.values(faults)));
  expect([...keys].filter((key) => typeof sentence(key) !== "string")).toEqual([]);
});
