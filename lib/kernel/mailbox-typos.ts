import { parseMailAddress } from "./mailbox";
import { frequentDomains, mistypedEndings } from "./mailbox-typos.data";

/** What follows where two texts begin to differ. */
function differing(typed: string, meant: string): [typed: string, meant: string] {
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  return [typed.slice(at), meant.slice(at)];
}

const swapped = (text: string) => `${text[1] ?? ""}${text[0] ?? ""}${text.slice(2)}`;

/** Whether one text comes from the other by one slip of the hand: another letter, one too many, one too few, or two changed round. */
function isOneSlip(typed: string, meant: string): boolean {
  const [wrong, right] = differing(typed, meant);
  const slips = [wrong.slice(1) === right.slice(1), wrong.slice(1) === right, wrong === right.slice(1)];
  return slips.includes(true) || swapped(wrong) === right;
}

function withEndingPutRight(domain: string): string {
  const wrong = Object.entries(mistypedEndings).find(([ending]) => domain.endsWith(`.${ending}`));
  return wrong ? domain.slice(0, -wrong[0].length) + wrong[1] : domain;
}

function meantDomain(domain: string): string {
  if (frequentDomains.includes(domain)) return domain;
  const ended = withEndingPutRight(domain);
  // Short names are all one slip from each other: "me.com" from "ms.com".
  return frequentDomains.find((known) => known.length > 7 && isOneSlip(ended, known)) ?? ended;
}

/** What was probably meant by an address that looks mistyped ("sofia@gmial.com"); undefined where it looks right. A suggestion, never a refusal. */
export function suggestedAddress(typed: string): string | undefined {
  const address = parseMailAddress(typed);
  if (!address) return undefined;
  const meant = meantDomain(address.domain);
  return meant === address.domain ? undefined : `${address.local}@${meant}`;
}
