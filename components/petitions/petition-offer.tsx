import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { petitionPage, signPage } from "@/lib/petitions/addresses";
import type { ListedPetition } from "@/lib/petitions/queries";

interface PetitionOfferProps {
  petition: Pick<ListedPetition, "slug" | "title" | "addressee">;
  /** The name of somebody who is signed in, from their own letter: one press is then enough. */
  name: string | undefined;
}

/** The petition that fits what somebody has just written about. */
export async function PetitionOffer({ petition: { slug, title, addressee }, name }: PetitionOfferProps) {
  const [words, petitions] = await Promise.all([getTranslations("petitions.offer"), getTranslations("petitions")]);
  return (
    <Sheet as="section">
      <h2>{words("title")}</h2>
      <p>
        <a href={petitionPage(slug)}>{title}</a>
        <span className="soft"> · {petitions("to", { addressee })}</span>
      </p>
      {name === undefined ? (
        <div className="actions">
          <ButtonLink href={signPage(slug)} variant="alt">
            {words("sign")}
          </ButtonLink>
        </div>
      ) : (
        <form action={`${signPage(slug)}/member`} method="post">
          <input type="hidden" name="name" value={name} />
          <div className="actions">
            <Button variant="alt">{words("signAs", { name })}</Button>
          </div>
          <p className="soft">{words("hint")}</p>
        </form>
      )}
    </Sheet>
  );
}
