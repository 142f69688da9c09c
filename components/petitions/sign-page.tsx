import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { fieldId, type FormSource } from "@/components/ui/field-props";
import { Notice } from "@/components/ui/notice";
import { Paragraphs } from "@/components/ui/paragraphs";
import { Crumb } from "@/components/ui/progress-line";
import { suggestedAddress } from "@/lib/kernel/mailbox-typos";
import { faultsOf } from "@/lib/kernel/faults";
import { nestedValue } from "@/lib/kernel/nest-fields";
import { petitionPage, signPage } from "@/lib/petitions/addresses";
import type { PublicPetition } from "@/lib/petitions/queries";
import { signSchema } from "@/lib/petitions/schema";
import { SampleNotice } from "./petition-standing";
import { SignFields } from "./sign-fields";

interface SignPageProps {
  petition: Pick<PublicPetition, "slug" | "title" | "asks" | "addressee">;
  /** What was typed and refused; its `why` is there where nothing was wrong with it. */
  refused: unknown;
  /** Says when the page was drawn; a form that comes back keeps its own. */
  stamp: string;
  /** The work that a browser does beside the form, while somebody types; nothing where none is asked for. */
  proof?: ReactNode;
}

type Sentences = (readonly [name: string, said: string])[];

/** What may have been meant by an address that was typed, unless its owner has said already that it is right. */
async function doubtAbout(email: string, sure: unknown): Promise<Sentences> {
  const suggestion = sure === email ? undefined : suggestedAddress(email);
  const words = await getTranslations("petitions.sign");
  return suggestion === undefined ? [] : [["email", words("typo", { suggestion })]];
}

/** The sentence of each fault, by field; the faults are found again in what was typed. */
async function faultSentences(refused: unknown): Promise<Sentences> {
  if (refused === undefined) return [];
  const parsed = signSchema.safeParse(refused);
  if (parsed.success) return doubtAbout(parsed.data.email, nestedValue(refused, "sure"));
  const { petitions, errors } = await getMessages();
  const sentences: Record<string, string> = petitions.faults;
  return Object.entries(faultsOf(parsed.error)).map(([name, key]) => [name, sentences[key] ?? errors.general]);
}

const reasons = ["paused", "too-often"] as const;

async function Aside() {
  const words = await getTranslations("petitions.sign.aside");
  return (
    <aside className="margin-notes">
      <section className="margin-note">
        <h2>{words("title")}</h2>
        <p>{words("text")}</p>
        <p>{words("back")}</p>
        <p>
          <a href="/privacy">{words("link")}</a>
        </p>
      </section>
    </aside>
  );
}

/** What is asked, in short, above the form that signs it. */
async function Asked({ petition: { slug, title, asks } }: Pick<SignPageProps, "petition">) {
  const words = await getTranslations("petitions.sign");
  return (
    <section className="sheet sign-asked">
      <h2>{title}</h2>
      <Paragraphs text={asks} />
      <p>
        <a href={petitionPage(slug)}>{words("whole")}</a>
      </p>
    </section>
  );
}

/** The form of a signer: one page, no account, and it works as a plain post. */
export async function SignPage({ petition, refused, stamp, proof }: SignPageProps) {
  const [words, common, faults] = await Promise.all([
    getTranslations("petitions.sign"),
    getTranslations("common"),
    faultSentences(refused),
  ]);
  const said = new Map(faults);
  const why = reasons.find((known) => known === nestedValue(refused, "why"));
  const typed = signSchema.safeParse(refused);
  const form: FormSource = {
    value: (name) => nestedValue(refused, name),
    error: (name) => said.get(name),
  };
  return (
    <div className="wrap desk">
      <div className="desk-main">
        <Crumb href={petitionPage(petition.slug)}>{words("back")}</Crumb>
        <ErrorSummary
          title={common("errorSummary")}
          items={faults.map(([name, message]) => ({ href: `#${fieldId(name)}`, message }))}
        />
        <h1 className="question">{words("heading")}</h1>
        {why === undefined ? null : (
          <Notice kind="warn">
            <p role="status">{words(why)}</p>
          </Notice>
        )}
        <SampleNotice slug={petition.slug} />
        <Asked petition={petition} />
        <form action={`${signPage(petition.slug)}/send`} method="post" noValidate>
          <input type="hidden" name="began" value={nestedValue(refused, "began") ?? stamp} />
          {typed.success ? <input type="hidden" name="sure" value={typed.data.email} /> : null}
          {proof}
          <SignFields form={form} addressee={petition.addressee} />
          <div className="actions">
            <Button>{words("send")}</Button>
            <p className="soft">{words("next")}</p>
          </div>
        </form>
      </div>
      <Aside />
    </div>
  );
}
