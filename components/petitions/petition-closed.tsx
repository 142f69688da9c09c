import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { petitionPage } from "@/lib/petitions/addresses";

interface PetitionClosedProps {
  slug: string;
  /** Signing goes on later; otherwise it is over. */
  isPaused: boolean;
  /** What was typed is there once it goes on. */
  isKept: boolean;
}

/** In the place of the form, where nobody can sign. */
export async function PetitionClosed({ slug, isPaused, isKept }: PetitionClosedProps) {
  const [words, all] = await Promise.all([
    getTranslations(`petitions.sign.${isPaused ? "pausedPage" : "closed"}`),
    getTranslations("petitions.sign"),
  ]);
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("title")}</h1>
      <p className="lead">{words("text")}</p>
      {isKept ? <p role="status">{all("pausedPage.kept")}</p> : null}
      <div className="actions">
        <ButtonLink href={petitionPage(slug)} variant="alt">
          {words("link")}
        </ButtonLink>
      </div>
    </div>
  );
}
