import type { EvidencePiece } from "@/lib/evidence/schema";
import { countedIn, type Counted } from "@/lib/exports/schema";
import type { Strokes } from "@/lib/letters/document";
import type { Exhibit, LetterFacts } from "@/lib/letters/schema";
import { placeOf } from "@/lib/places/catalogue";
import { practiceById } from "@/lib/platforms/catalogue";
import type { Counting } from "@/lib/statistics/schema";
import type { FindingAnswers } from "./journey";
import { dayOf } from "./schema";

type Known = Partial<FindingAnswers>;
/** The answers, with the evidence they are about, and the signature drawn under the declaration if there is one. */
export type SignedAnswers = Known & {
  pieces?: readonly EvidencePiece[] | undefined;
  signature?: Strokes | undefined;
};

const said = (typed: string | undefined): string | undefined => typed || undefined;

const ticked = <Kind>(kinds: readonly Kind[]): Kind[] | undefined => (kinds.length > 0 ? [...kinds] : undefined);

function seenFrom({ seen }: Known): LetterFacts["seen"] {
  const on = dayOf(seen?.on);
  return seen && on ? { on, client: seen.client, language: seen.language, firstOn: dayOf(seen.firstOn) } : undefined;
}

function noticeFrom({ notice }: Known): LetterFacts["notice"] {
  if (!notice) return undefined;
  return { told: notice.told, channel: notice.channel, on: dayOf(notice.on), said: said(notice.said) };
}

function switchedOffFrom(answers: Known): LetterFacts["switchedOff"] {
  const answer = answers["switched-off"];
  if (!answer) return undefined;
  const { off, on, objectionForm } = answer;
  return { off: off && off === "yes", on: dayOf(on), objectionForm };
}

function atStakeFrom(answers: Known): LetterFacts["atStake"] {
  const answer = answers["at-stake"];
  if (!answer) return undefined;
  const { memberSince, content, sensitive } = answer;
  const counted = countedOf(answers);
  if (memberSince === "" && content.length + sensitive.length === 0 && !counted) return undefined;
  return {
    memberSince: memberSince === "" ? undefined : Number(memberSince),
    content: ticked(content),
    sensitive: ticked(sensitive),
    counted,
  };
}

/** What was counted in an export, if it came from the platform that the finding is about. */
export function countedOf({ platform, "at-stake": answer }: Known): Counted | undefined {
  const counted = countedIn(answer?.counted ?? "");
  return platform && counted?.platform === practiceById(platform.practice).platform.id ? counted : undefined;
}

function under18From({ age }: Known): LetterFacts["wasUnder18"] {
  return age?.under18 === "unsaid" ? undefined : age?.under18;
}

function contactFrom({ contact }: Known): LetterFacts["contact"] {
  if (contact?.contacted !== "yes") return undefined;
  const on = dayOf(contact.on);
  if (!on) return undefined;
  const { channel, asked, reply } = contact;
  return {
    on,
    channel,
    asked,
    reference: said(contact.reference),
    reply,
    repliedOn: dayOf(contact.repliedOn),
    notDealtWith: ticked(contact.notDealtWith),
    answer: said(contact.answer),
  };
}

type About = NonNullable<Known["evidence"]>["about"][string];

function exhibitFrom({ content, original, hidden = 0 }: EvidencePiece, about: About): Exhibit {
  const { caption, alt, takenOn } = about;
  const checked = { originalSha256: original, isRedacted: hidden > 0 ? true : undefined };
  if (content.kind === "message") {
    const { kind: _kind, ...message } = content;
    return { caption, message, ...checked };
  }
  const { sha256, type, width, height } = content;
  return { caption, alt: alt || caption, takenOn: dayOf(takenOn), sha256, type, width, height, ...checked };
}

function exhibitsFrom({ pieces = [], evidence }: SignedAnswers): LetterFacts["exhibits"] {
  const exhibits = pieces.flatMap((piece) => {
    const about = evidence?.about[piece.id];
    return about ? [exhibitFrom(piece, about)] : [];
  });
  return exhibits.length > 0 ? exhibits : undefined;
}

/** The days that a count of a data export is divided at, as far as they are said. Takes pruned answers only. */
export function daysSaid(answers: Known): Pick<LetterFacts, "seen" | "notice" | "switchedOff"> {
  return { seen: seenFrom(answers), notice: noticeFrom(answers), switchedOff: switchedOffFrom(answers) };
}

/** The facts a letter may rest on; undefined until every question a letter needs is answered. Takes pruned answers only. */
export function letterFactsFrom(answers: SignedAnswers): LetterFacts | undefined {
  const { platform, residence, setting, remedies, details } = answers;
  if (!platform || !residence || !setting || !remedies || !details) return undefined;
  return {
    practice: platform.practice,
    residence,
    setting,
    seen: seenFrom(answers),
    switchedOnByMe: answers.choice?.switchedOn,
    notice: noticeFrom(answers),
    switchedOff: switchedOffFrom(answers),
    atStake: atStakeFrom(answers),
    effect: said(answers.effect?.effect),
    wasUnder18: under18From(answers),
    exhibits: exhibitsFrom(answers),
    contact: contactFrom(answers),
    wanted: remedies.wanted,
    person: { ...details, address: said(details.address), signature: answers.signature },
  };
}

/** What is counted of these answers; undefined until they say enough. Takes pruned answers only. */
export function countingFrom(answers: Known): Counting | undefined {
  const { platform, residence, setting, notice } = answers;
  if (!platform || !residence || !setting || !notice) return undefined;
  return { practice: platform.practice, state: setting.state, place: placeOf(residence), told: notice.told };
}
