import { expect, test } from "vitest";
import { unsayableIn } from "./do-not-say.data";

test.each([
  "This is illegal.",
  "You must get consent for AI training.",
  "The ICO approved LinkedIn.",
  "The ICO ruled on this.",
  "I complain under Article 77 UK GDPR.",
  "This breaches Article 6(4) UK GDPR.",
  "The company must answer in 30 days.",
  "You must reply within 30 days.",
  "You will get compensation.",
  "Your data will be removed from the model.",
  "The ICO will investigate.",
  "ORG's LinkedIn complaint established it.",
  "You broke\nthe law.",
])("it is noticed: %s", (text) => {
  expect(unsayableIn(text, "2026-11-21")).toHaveLength(1);
});

test.each([
  "Please acknowledge this complaint within 30 days (section 164A(3)).",
  "under Article 6(4) as it stood until 4 February 2026 and under Article 8A since",
  "I do not read that as an approval.",
  "I ask you to look into it as far as is appropriate.",
])("it may be said: %s", (text) => {
  expect(unsayableIn(text, "2026-11-21")).toEqual([]);
});

test("Article 77 could be named while it was law", () => {
  expect(unsayableIn("Article 77", "2026-06-18")).toEqual([]);
  expect(unsayableIn("Article 77", "2026-06-19")).toHaveLength(1);
});

test.each([
  ["Article 77", "eu", 0],
  ["Article 77", "uk", 1],
  ["under Article 6(4).", "eu", 0],
  ["under Article 6(4).", "uk", 1],
  ["This is illegal.", "eu", 1],
] as const)("what is wrong under one law may be right under another: %s, %s", (text, territory, faults) => {
  expect(unsayableIn(text, "2026-11-21", [territory])).toHaveLength(faults);
});
