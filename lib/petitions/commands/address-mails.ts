import "server-only";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { logFault } from "@/lib/infra/log";
import type { Mail } from "@/lib/infra/mail";
import { say } from "@/lib/words/say";
import { mailKinds, refusalReasons, type MailKind, type Signer } from "../schema";
import {
  signatureMail,
  updateMail,
  type AboutPetition,
  type ComposedMail,
  type SignatureMail,
} from "../signature-mail";
import { openNote, openSigner } from "../sealing";
import { addresseeOf, codeOf, mailedToken, petitionById, tokenOf } from "../store";
import type { ClaimedMail } from "./claim-mails";

/** A claimed mail as it goes out; `mail` is undefined where nobody is to get it any more. */
export interface AddressedMail {
  claimed: ClaimedMail;
  mail: Mail | undefined;
  /** The number of the news in it, else 0. */
  update: number;
}

interface News {
  number: number;
  title: string;
  text: string;
  publishedAt: Date;
}

interface Petition {
  about: AboutPetition;
  key: Uint8Array;
  /** What goes out by mail, the first first. */
  news: readonly News[];
}

async function readPetitions(ids: readonly string[], now: Date): Promise<Map<string, Petition>> {
  const rows = await db.petition.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      ...{ id: true, slug: true, title: true },
      updates: { where: { isMailed: true, publishedAt: { lte: now } }, orderBy: { number: "asc" } },
    },
  });
  const petitions = new Map<string, Petition>();
  for (const { id, slug, title, updates: news } of rows) {
    const key = (await petitionById(id))?.key;
    // Where the key was destroyed there is nothing left to open.
    if (key) petitions.set(id, { about: { home: env().baseUrl, petition: { slug, title } }, key, news });
  }
  return petitions;
}

/** Why a comment is not shown, with what organisers add for its author. */
function reasonOf(claimed: ClaimedMail, key: Uint8Array): string {
  const reason = refusalReasons.find((known) => known === claimed.verdict);
  const said = reason === undefined ? "" : say("desk")(`comments.reasons.${reason}`);
  const note = openNote(key, claimed);
  return note === "" ? said : `${said}\n\n${note}`;
}

function wordsOf(
  kind: Exclude<MailKind, "update">,
  claimed: ClaimedMail,
  { signer, key }: { signer: Signer; key: Uint8Array },
): SignatureMail {
  if (kind === "comment-refused") return { kind, reason: reasonOf(claimed, key), contact: env().contact };
  const token = mailedToken(kind, claimed, signer);
  return kind === "confirm" ? { kind, token, code: codeOf(claimed) } : { kind, token };
}

const nextNews = ({ updatesMailed, verifiedAt }: ClaimedMail, { news }: Petition) =>
  news.find(({ number, publishedAt }) => number > updatesMailed && verifiedAt !== null && verifiedAt < publishedAt);

type Letter = ComposedMail & { to: string; update: number };

function compose(claimed: ClaimedMail, petition: Petition, signer: Signer): Letter | undefined {
  const kind = mailKinds.find((known) => known === claimed.mailKind);
  if (kind === undefined) throw new Error(`A mail of a kind that is not known: ${claimed.mailKind}`);
  if (kind !== "update") {
    const words = signatureMail(wordsOf(kind, claimed, { signer, key: petition.key }), petition.about, signer.name);
    return { ...words, to: addresseeOf(kind, signer), update: 0 };
  }
  const news = nextNews(claimed, petition);
  return (
    news && { ...updateMail(news, petition.about, tokenOf("updates", claimed)), to: signer.email, update: news.number }
  );
}

/** The same for a mail that is sent twice, so that a mailbox shows it once. */
const idOf = ({ id, mailKind, mailsAsked }: ClaimedMail, update: number) =>
  `${id}.${mailKind}.${update === 0 ? mailsAsked : update}`;

function address(claimed: ClaimedMail, petition: Petition | undefined): AddressedMail {
  const nobody = { claimed, mail: undefined, update: 0 };
  try {
    const signer = petition && openSigner(petition.key, claimed);
    const letter = signer && compose(claimed, petition, signer);
    if (!letter) return nobody;
    const { update, ...mail } = letter;
    return { claimed, mail: { ...mail, id: idOf(claimed, update) }, update };
  } catch (fault) {
    // One that cannot be read must not keep back all others.
    logFault("signature.unread", fault);
    return nobody;
  }
}

/** Opens and composes claimed mails: what is in them is made when they go. */
export async function addressMails(claimed: readonly ClaimedMail[], now: Date): Promise<AddressedMail[]> {
  const petitions = await readPetitions(
    claimed.map(({ petitionId }) => petitionId),
    now,
  );
  return claimed.map((one) => address(one, petitions.get(one.petitionId)));
}
