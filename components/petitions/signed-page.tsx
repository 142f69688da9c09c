import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { petitionPage } from "@/lib/petitions/addresses";

interface SignedPageProps {
  petition: { slug: string; title: string };
  /** The portal, without a slash at its end. */
  home: string;
}

/** The thanks, how to tell others, and what helps more. */
export async function SignedPage({ petition: { slug, title }, home }: SignedPageProps) {
  const words = await getTranslations("petitions.signed");
  const address = `${home}${petitionPage(slug)}`;
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("heading")}</h1>
      <p className="lead">{title}</p>
      <p>{words("text")}</p>
      <section>
        <h2>{words("tell")}</h2>
        <p>
          <a href={petitionPage(slug)}>{address}</a>{" "}
          <CopyButton text={address} label={words("copy")} copied={words("copied")} what={words("what")} />
        </p>
      </section>
      <section>
        <h2>{words("next.title")}</h2>
        <p>{words("next.text")}</p>
        <div className="actions">
          <ButtonLink href="/check">{words("next.button")}</ButtonLink>
        </div>
      </section>
      <p className="soft">
        {words("back")} <a href={`${petitionPage(slug)}/withdraw`}>{words("withdraw")}</a>
      </p>
    </div>
  );
}
