import { say } from "@/lib/words/say";
import { confirmPage, newAddressPage, petitionPage, stopUpdatesNow, stopUpdatesPage, withdrawPage } from "./addresses";

/** What every mail about a petition knows. */
export interface AboutPetition {
  /** The portal, without a slash at its end. */
  home: string;
  petition: { slug: string; title: string };
}

/** What is told to somebody who signed, or is said to have; each token is the one its link needs. */
export type SignatureMail =
  | { kind: "confirm"; token: string; code: string }
  | { kind: "signed-already"; token: string }
  | { kind: "withdraw"; token: string }
  | { kind: "new-address"; token: string }
  /** With the address at which somebody reads what the author thinks of it; undefined where that is the sender’s. */
  | { kind: "comment-refused"; reason: string; contact: string | undefined };

/** A mail without its address. */
export interface ComposedMail {
  subject: string;
  text: string;
  headers: Readonly<Record<string, string>>;
}

const automatic = { "Auto-Submitted": "auto-generated" } as const;

/** The longest name that stands in a mail. */
const longestName = 60;
const plainName = /^[\p{L}\p{M} .’'-]+$/u;
/** "example.org", and not "J. Smith". */
const hostName = /\.\p{L}{2}/u;

/**
 * A name as a mail may carry it. Whoever types somebody else's address chooses it, so what could hold a message or a link is
 * left out; undefined for that.
 */
export function nameForMail(name: string): string | undefined {
  return name.length <= longestName && plainName.test(name) && !hostName.test(name) ? name : undefined;
}

const pages = {
  confirm: confirmPage,
  "signed-already": withdrawPage,
  withdraw: withdrawPage,
  "new-address": newAddressPage,
} as const;

/** The mail to whoever the address belongs to. `name` is who signed, as it was typed. */
export function signatureMail(mail: SignatureMail, { home, petition }: AboutPetition, name: string): ComposedMail {
  const words = say("mail");
  const { slug, title } = petition;
  const shown = nameForMail(name);
  const text = words(`petition.${mail.kind}.text`, {
    title,
    home,
    link: `${home}${"token" in mail ? pages[mail.kind](slug, mail.token) : petitionPage(slug)}`,
    signedAs: shown === undefined ? "" : ` ${words("petition.as", { name: shown })}`,
    code: "code" in mail ? mail.code : "",
    reason: "reason" in mail ? mail.reason : "",
    contact: ("contact" in mail && mail.contact) || "none",
  });
  return { subject: words(`petition.${mail.kind}.subject`, { title }), text, headers: automatic };
}

/** News about a petition, to those who ticked the box for it. `token` is that of stopping the news. */
export function updateMail(
  update: { title: string; text: string },
  { home, petition }: AboutPetition,
  token: string,
): ComposedMail {
  const words = say("mail");
  const { slug, title } = petition;
  return {
    subject: words("petition.update.subject", { heading: update.title, title }),
    text: words("petition.update.text", {
      title,
      heading: update.title,
      news: update.text,
      link: `${home}${petitionPage(slug)}`,
      stop: `${home}${stopUpdatesPage(slug, token)}`,
      home,
    }),
    headers: {
      ...automatic,
      "List-Unsubscribe": `<${home}${stopUpdatesNow(slug, token)}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}

/** To the organisers, when a petition has as many signatures as they named. */
export function milestoneMail(
  milestone: { signatures: number; banner: string | null },
  { home, petition }: AboutPetition,
): ComposedMail {
  const words = say("mail");
  const { slug, title } = petition;
  const text = words("petition.milestone.text", {
    count: milestone.signatures,
    title,
    link: `${home}${petitionPage(slug)}`,
    banner: milestone.banner === null ? "no" : "yes",
    home,
  });
  return {
    subject: words("petition.milestone.subject", { count: milestone.signatures, title }),
    text,
    headers: automatic,
  };
}

/** To the organisers, when the nightly recount finds petitions whose public number is not that of their signatures. */
export function miscountMail(petitions: number, home: string): ComposedMail {
  const words = say("mail");
  return {
    subject: words("petition.miscounted.subject", { petitions }),
    text: words("petition.miscounted.text", { petitions, link: `${home}/organise/service`, home }),
    headers: automatic,
  };
}
