import { getTranslations } from "next-intl/server";
import { Crumb } from "@/components/ui/progress-line";
import { deskAct, deskList, deskPage } from "@/lib/petitions/desk/addresses";
import type { DeskPetition } from "@/lib/petitions/desk/queries/petitions";
import type { RefusedForm } from "@/lib/petitions/desk/refused";
import { DeskForm, SentNotice } from "./desk-form";
import { WordsFields } from "./words-fields";

interface WordsPageProps {
  /** The one that is changed; undefined for a new one. */
  petition: DeskPetition | undefined;
  /** Its id; a random one for a new one, which makes a form that is sent twice one petition. */
  mark: string;
  refused: RefusedForm | undefined;
}

/** The words of a petition as its fields hold them. */
const firstOf = ({ target, practice, authority, ...words }: DeskPetition) => ({
  ...words,
  target: target === null ? "" : String(target),
  practice: practice ?? "",
  authority: authority ?? "",
});

/** To write a petition, or to change its words before it opens. */
export async function WordsPage({ petition, mark, refused }: WordsPageProps) {
  const words = await getTranslations("desk");
  const act = petition ? "rewrite" : "write";
  return (
    <div className="wrap narrow">
      <Crumb href={petition ? deskPage(petition.id) : deskList}>{petition?.title ?? words("back")}</Crumb>
      <SentNotice refused={refused} done={undefined} />
      <h1 className="question">{words(`words.headings.${act}`)}</h1>
      <p className="step-help">{words("words.help")}</p>
      <DeskForm
        action={deskAct(mark, act)}
        act={act}
        refused={refused}
        first={petition && firstOf(petition)}
        button={words("words.save")}
        variant="main"
      >
        {(form) => <WordsFields form={form} />}
      </DeskForm>
    </div>
  );
}
