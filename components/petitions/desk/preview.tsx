import { getTranslations } from "next-intl/server";
import { PetitionPage } from "@/components/petitions/petition-page";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { deskPage } from "@/lib/petitions/desk/addresses";
import type { DeskPetition } from "@/lib/petitions/desk/queries/petitions";
import type { PublicPetition } from "@/lib/petitions/queries";

/** As its page will have it from the moment it opens; what has opened is as it is. */
function published(petition: DeskPetition, now: Date): PublicPetition {
  const { state, opensAt, milestones, updates, gathered, ...words } = petition;
  return {
    ...words,
    opensAt: opensAt ?? now,
    state: state === "draft" || state === "scheduled" ? "open" : state,
    milestones: milestones.flatMap(({ reachedAt, ...milestone }) => (reachedAt ? [{ ...milestone, reachedAt }] : [])),
    ...{ updates, gathered, comments: [], hours: [] },
  };
}

/** A petition exactly as everybody will see it, drawn by the very page. */
export async function Preview({ petition, now }: { petition: DeskPetition; now: Date }) {
  const [words, page] = await Promise.all([getTranslations("desk.preview"), getTranslations("petitions.page")]);
  return (
    <>
      <div className="wrap">
        <Notice kind="warn" title={words("notice")}>
          <p>{words("text")}</p>
          <p>
            <a href={deskPage(petition.id)}>{words("back")}</a>
          </p>
        </Notice>
      </div>
      <PetitionPage
        petition={published(petition, now)}
        signing={
          <div className="actions">
            <Button type="button" disabled>
              {page("sign")}
            </Button>
          </div>
        }
      />
    </>
  );
}
