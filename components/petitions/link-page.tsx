import { getTranslations } from "next-intl/server";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { ButtonLink } from "@/components/ui/button";
import { petitionPage } from "@/lib/petitions/addresses";
import { NoPetition } from "./no-petition";

/** What a mailed link is for, each with the end of the address that its button posts to. */
const actions = {
  confirm: "confirm/now",
  withdraw: "withdraw/now",
  address: "address/now",
  stop: "updates/stop/now",
} as const;
export type LinkPurpose = keyof typeof actions;

interface Linked {
  purpose: LinkPurpose;
  petition: { slug: string; title: string };
}

async function Ask({ purpose, petition: { slug, title }, token }: Linked & { token: string }) {
  const words = await getTranslations(`petitions.${purpose}`);
  return (
    <OneButtonPage
      heading={words("heading")}
      text={words("text", { title })}
      button={words("button")}
      action={`${petitionPage(slug)}/${actions[purpose]}`}
      fields={{ t: token }}
    />
  );
}

async function Outcome({ purpose, petition, outcome }: Linked & { outcome: "done" | "gone" }) {
  const [words, back] = await Promise.all([
    getTranslations(`petitions.${purpose}.${outcome}`),
    getTranslations("petitions.sent"),
  ]);
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{words("text")}</p>
      <div className="actions">
        <ButtonLink href={petitionPage(petition.slug)} variant="alt">
          {back("back")}
        </ButtonLink>
      </div>
    </div>
  );
}

interface MailedLinkPageProps extends Pick<Linked, "purpose"> {
  petition: Linked["petition"] | undefined;
  /** Of the link; undefined where it is not whole, or none of ours. */
  token: string | undefined;
  /** Its button has been pressed. */
  isDone: boolean;
}

/** The page behind a mailed link: opening it does nothing, its button does. */
export function MailedLinkPage({ purpose, petition, token, isDone }: MailedLinkPageProps) {
  if (!petition) return <NoPetition />;
  if (token === undefined || isDone)
    return <Outcome purpose={purpose} petition={petition} outcome={isDone ? "done" : "gone"} />;
  return <Ask purpose={purpose} petition={petition} token={token} />;
}
