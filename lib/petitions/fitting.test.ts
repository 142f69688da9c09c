import { expect, test } from "vitest";
import { fittingPetition } from "./fitting";

const about = (practice: string | null, state = "open") => ({ practice, state });

test("a petition about the same use of data goes before one about the same platform", () => {
  const [microsoft, content] = [about("linkedin-microsoft-sharing"), about("linkedin-content-ai")];
  expect(fittingPetition([microsoft, content], "linkedin-content-ai")).toBe(content);
  expect(fittingPetition([microsoft], "linkedin-content-ai")).toBe(microsoft);
});

test("nothing is offered that is closed, about another platform, or about no platform", () => {
  const others = [
    about("linkedin-content-ai", "closed"),
    about("x-grok-training"),
    about(null),
    about("no-such-thing"),
  ];
  expect(fittingPetition(others, "linkedin-content-ai")).toBeUndefined();
});
