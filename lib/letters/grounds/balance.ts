import { emphasis } from "../document";
import { choseIt } from "../account/standing";
import type { Ground } from "./ground";

/** What counts is what people could expect when and where they gave the data. */
export const balance: Ground = {
  id: "balance",
  under: "legitimate-interests",
  authorities: ["meta-bundeskartellamt", "ico-generative"],
  counter: "Posts may be public, notice was given in advance in 2025, and there is a switch.",
  appliesWhen: (facts) => !choseIt(facts),
  compose: ({ notice }, { law, to }) => [
    emphasis("Balance."),
    ` What counts is what people could reasonably expect when and where their data were collected (${law.cite("recital-47")}).`,
    to === "company"
      ? " I consider that somebody who fills in a profile and writes posts for other people could not expect them to become training material for AI."
      : "",
    " The Court of Justice doubted that improving a product can outweigh the interests of users who could not reasonably expect the use (",
    emphasis("Meta v Bundeskartellamt"),
    `, ${law.refer("meta-bundeskartellamt", "paragraph 123")}). The ICO has said that common practice does not equate to meeting people’s reasonable expectations (${law.refer("ico-generative")}).`,
    notice?.told === "before" ? " A notice given later does not change what could be expected earlier." : "",
  ],
};
