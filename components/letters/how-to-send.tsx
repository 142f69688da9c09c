import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { nameInSentence, otherRegulatorsFor, regulatorFor } from "@/lib/law/catalogue";
import { sentenceStart } from "@/lib/letters/account/phrases";
import { packFor } from "@/lib/letters/context";
import type { LetterFacts, LetterKind } from "@/lib/letters/schema";
import { controllerFor } from "@/lib/platforms/catalogue";
import { RepresentativeStep, WhoAnswers } from "./who-answers";

interface HowToSendProps {
  kind: LetterKind;
  facts: Pick<LetterFacts, "practice" | "residence">;
  /** True where the page shows what to paste into the boxes of the form. */
  hasSheet?: boolean;
}

/** The ways to reach whoever a letter addresses. */
interface Reach {
  /** As a sentence names them. */
  name: string;
  form?: { label: string; address: string };
  email?: string;
  byPost: boolean;
}

/** A street, a town and a country: fewer lines are no address to post to. */
const linesOfAnAddress = 3;

interface Named {
  name: string;
  form?: { label: string; address: string };
  email?: string | undefined;
}

function reachOf({ kind, facts: { practice, residence } }: HowToSendProps): Reach | undefined {
  if (kind !== "authority") {
    const controller = controllerFor(practice, residence.country);
    return controller && reached(controller, controller.address.length >= linesOfAnAddress);
  }
  const regulator = regulatorFor(residence);
  if (!regulator) return undefined;
  const { form, email, confidence, postalAddress } = regulator;
  // The draft is addressed to a mailbox only where it is sure.
  const mailbox = confidence === "high" ? email : undefined;
  return reached({ name: nameInSentence(regulator), form, email: mailbox }, postalAddress?.confidence === "high");
}

function reached({ name, form, email }: Named, byPost: boolean): Reach {
  return { name, byPost, ...(form && { form }), ...(email !== undefined && { email }) };
}

function Outside({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

interface Sending {
  kind: LetterKind;
  reach: Reach;
  hasSheet: boolean;
}

const open: Record<Way, (reach: Reach) => boolean> = {
  form: ({ form }) => form !== undefined,
  email: ({ email }) => email !== undefined,
  post: ({ byPost }) => byPost,
};
const ways = ["form", "email", "post"] as const;
type Way = (typeof ways)[number];

/** One way to send it; those after the first are instead of it. */
async function WayToSend({ way, isFirst, ...sending }: Sending & { way: Way; isFirst: boolean }) {
  const words = await getTranslations("check.letter.send");
  const { reach } = sending;
  const first = isFirst ? "yes" : "no";
  if (way === "email") return words("email", { email: reach.email ?? "", first });
  return way === "post" ? words("post", { first }) : <ByForm {...sending} />;
}

async function ByForm({ kind, reach: { name, form }, hasSheet }: Sending) {
  const words = await getTranslations("check.letter.send");
  if (!form) return null;
  return (
    <>
      {words.rich(kind === "authority" ? "form.authority" : "form.company", {
        name: sentenceStart(name),
        form: () => <Outside href={form.address}>{form.label}</Outside>,
      })}{" "}
      {hasSheet ? words.rich("sheet", { sheet: (text) => <a href="#form-sheet">{text}</a> }) : null}
    </>
  );
}

async function Steps({ facts, ...sending }: Sending & Pick<HowToSendProps, "facts">) {
  const words = await getTranslations("check.letter.send");
  const { kind, reach } = sending;
  const known = ways.filter((way) => open[way](reach));
  return (
    <ol>
      <li>{words.rich("read", { letter: (text) => <a href="#letter">{text}</a> })}</li>
      {known.map((way, index) => (
        <li key={way}>
          <WayToSend way={way} isFirst={index === 0} {...sending} />
        </li>
      ))}
      {known.length > 0 ? null : <li>{words("noWay", { name: reach.name })}</li>}
      {kind === "authority" ? null : <RepresentativeStep facts={facts} />}
      <li>{words("keep")}</li>
    </ol>
  );
}

// The laws whose authorities work in English, and those of a country where it is one of the languages.
const inEnglish = new Set(["uk", "ca", "ca-qc", "us", "us-ca", "IE", "MT"]);

/** What happens after it is sent, as far as the law or the authority itself says. */
async function Expect({ kind, facts: { residence } }: HowToSendProps) {
  const words = await getTranslations("check.letter.send.expect");
  const { id } = packFor(residence);
  const regulator = regulatorFor(residence);
  const authority = regulator ? nameInSentence(regulator) : "";
  if (id === "elsewhere") return <p>{words("company.elsewhere")}</p>;
  if (kind === "authority") return <p>{words(`authority.${id}`)}</p>;
  return <p>{words(id === "uk" || id === "eu" ? `company.${id}` : "company.other", { authority })}</p>;
}

/** Step by step, by the ways in which whoever the letter addresses can be reached. */
export async function HowToSend(props: HowToSendProps) {
  const words = await getTranslations("check.letter.send");
  const reach = reachOf(props);
  if (!reach) return null;
  const { kind, facts, hasSheet = false } = props;
  const { residence } = facts;
  const toAuthority = kind === "authority";
  const speaksEnglish = inEnglish.has(packFor(residence).id) || inEnglish.has(residence.country);
  return (
    <section>
      <h2>{words("heading")}</h2>
      {toAuthority && !speaksEnglish ? <p>{words("language", { addressee: reach.name })}</p> : null}
      {toAuthority ? null : <WhoAnswers facts={facts} />}
      <Steps {...{ kind, reach, hasSheet, facts }} />
      {(toAuthority ? otherRegulatorsFor(residence) : []).map(({ id, form, ...names }) => (
        <p key={id}>
          {words.rich("besides", {
            name: nameInSentence(names),
            form: () => <Outside href={form.address}>{form.label}</Outside>,
          })}
        </p>
      ))}
      <h3>{words("expectHeading")}</h3>
      <Expect {...props} />
    </section>
  );
}
