import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { nameInSentence, otherRegulatorsFor, regulatorFor } from "@/lib/law/catalogue";
import { sentenceStart } from "@/lib/letters/account/phrases";
import { packFor } from "@/lib/letters/context";
import type { LetterFacts, LetterKind } from "@/lib/letters/schema";
import { controllerFor } from "@/lib/platforms/catalogue";

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
  form: { label: string; address: string };
  email?: string;
  byPost: boolean;
}

function reachOf({ kind, facts: { practice, residence } }: HowToSendProps): Reach | undefined {
  if (kind !== "authority") {
    const controller = controllerFor(practice, residence.country);
    return controller && { ...controller, byPost: true };
  }
  const regulator = regulatorFor(residence);
  return (
    regulator && {
      ...regulator,
      name: nameInSentence(regulator),
      byPost: regulator.postalAddress?.confidence === "high",
    }
  );
}

function Outside({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

async function Steps({ kind, reach, hasSheet }: { kind: LetterKind; reach: Reach; hasSheet: boolean }) {
  const words = await getTranslations("check.letter.send");
  const { name, form, email, byPost } = reach;
  return (
    <ol>
      <li>{words.rich("read", { letter: (text) => <a href="#letter">{text}</a> })}</li>
      <li>
        {words.rich(kind === "authority" ? "form.authority" : "form.company", {
          name: sentenceStart(name),
          form: () => <Outside href={form.address}>{form.label}</Outside>,
        })}{" "}
        {hasSheet ? words.rich("sheet", { sheet: (text) => <a href="#form-sheet">{text}</a> }) : null}
      </li>
      {email === undefined ? null : <li>{words("email", { email })}</li>}
      {byPost ? <li>{words("post")}</li> : null}
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
      <Steps kind={kind} reach={reach} hasSheet={hasSheet} />
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
