import { countryInSentence } from "@/lib/places/catalogue";
import { mayCarryASentence } from "@/lib/platforms/catalogue";
import { exhibitFacts } from "../account/exhibits";
import { factBlocks } from "../account/facts";
import { firstSeenFacts, residenceFact, settingFacts } from "../account/finding";
import { listed } from "../account/phrases";
import { useWords } from "../account/use-words.data";
import type { LetterContext } from "../context";
import { heading, paragraph, strong } from "../document";
import { closingBlocks, controllerLines, defineLetter, passItOn } from "../letterhead";
import { referenceLines } from "../world/frame";

/** Where, as far as is known, it is not done with the data of people who live there: what the person found, and a question. Argues no law. */
export const question = defineLetter({ id: "question-company", version: 1 }, (facts, context) => ({
  title: `Question about the ${useWords[context.practice.use].subject}`,
  recipient: controllerLines(context),
  reference: referenceLines(facts, context),
  blocks: [
    { kind: "summary", text: [strong("In short. "), `${onlyThere(context)} ${confirmIt(context)}`] },
    heading(2, "What I found"),
    ...factBlocks([
      residenceFact(facts, context),
      ...settingFacts(facts, context),
      ...firstSeenFacts(facts, context),
      ...exhibitFacts(facts, context),
    ]),
    heading(2, "What I ask of you"),
    paragraph(
      `${onlyThere(context)} ${confirmIt(context)} If they are, please stop, and tell me since when, and why it is done where I live.`,
    ),
    paragraph("Please answer within 30 days."),
    paragraph(passItOn(context)),
    ...closingBlocks(facts, context),
  ],
}));

function onlyThere({ practice: { onlyIn = [] } }: LetterContext): string {
  return `As I understand it, this is done with the data of users in ${listed(onlyIn.map(countryInSentence))} only.`;
}

function confirmIt({ practice: { use, sharing } }: LetterContext): string {
  const others = sharing.filter(({ source }) => mayCarryASentence(source)).map((shared) => shared.with);
  const named = others.length > 0 ? ` (${listed(others)} included)` : "";
  return `Please confirm that my personal data are not ${useWords[use].befalls}${named}.`;
}
