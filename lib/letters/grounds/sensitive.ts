import { emphasis, strong } from "../document";
import { partyOf } from "../account/phrases";
import { gdprPacks, type Ground } from "./ground";

/** Data that the law protects specially, only of the kinds that the person named. */
export const sensitive: Ground = {
  id: "sensitive",
  packs: gdprPacks,
  place: "after",
  rules: ["art-9-1"],
  authorities: ["meta-bundeskartellamt", "schrems-meta"],
  counter: "Public posts may count as manifestly made public, and filters for sensitive data were announced.",
  appliesWhen: ({ atStake }) => (atStake?.sensitive ?? []).length > 0,
  compose: ({ switchedOnByMe }, context) => {
    const { law } = context;
    const refused = switchedOnByMe === "no" ? `, and I gave no explicit consent (${law.cite("art-9-2-a")})` : "";
    return [
      strong("Specially protected data. "),
      `To use data that reveal such things as I named above is prohibited unless an exception applies (${law.cite("art-9-1")})${refused}. A set of data used as a whole is caught if it holds one such item (`,
      emphasis("Meta v Bundeskartellamt"),
      `, ${law.refer("meta-bundeskartellamt", "paragraph 89")}). If ${partyOf(context).does("answer")} that I made them manifestly public (${law.cite("art-9-2-e")}): that takes an informed choice to show them to anyone at all (paragraphs 82–85), and it does not free other data for use (`,
      emphasis("Schrems v Meta"),
      `, ${law.refer("schrems-meta", "paragraphs 80–83")}).`,
    ];
  },
};
