import { mayCarryASentence } from "@/lib/platforms/catalogue";
import { emphasis, strong } from "../document";
import { partyOf } from "../account/phrases";
import { gdprPacks, type Ground } from "./ground";

/** For someone who was under 18, and said so. */
export const children: Ground = {
  id: "children",
  packs: gdprPacks,
  place: "after",
  rules: ["art-6-1-f"],
  authorities: ["meta-bundeskartellamt"],
  counter: "Data of members under 18 are said to be left out.",
  appliesWhen: ({ wasUnder18 }) => wasUnder18 === "yes",
  compose: (_facts, context) => {
    const { law, practice } = context;
    const { subject, does } = partyOf(context);
    return [
      strong("My age. "),
      `In the balance the interests of a child count in particular (${law.cite("art-6-1-f")}; `,
      emphasis("Meta v Bundeskartellamt"),
      `, ${law.refer("meta-bundeskartellamt", "paragraph 123")}).`,
      law.has("art-25-1a")
        ? ` Where children are likely to use a service, their greater need for protection has to be built in (${law.cite("art-25-1a")}).`
        : "",
      practice.forAdults && mayCarryASentence(practice.forAdults.source)
        ? ` If accounts of people under 18 are left out, whether mine was is for ${subject} to show (${law.cite("art-5-2")}).`
        : "",
      practice.withoutMinors && mayCarryASentence(practice.withoutMinors.source)
        ? ` As I understand it, ${does("say")} that data of people under 18 are left out; whether mine were is for ${subject} to show (${law.cite("art-5-2")}).`
        : "",
    ];
  },
};
