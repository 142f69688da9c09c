import { getTranslations } from "next-intl/server";
import type { PeopleForm } from "@/lib/organisers/schema";

interface PeopleActsProps {
  id: string;
  email: string;
  acts: readonly PeopleForm["act"][];
}

/** The buttons for one person; read out, each says whom it is about. */
export async function PeopleActs({ id, email, acts }: PeopleActsProps) {
  const words = await getTranslations("organise.people");
  return (
    <form action="/organise/people/change" method="post" className="row-acts">
      <input type="hidden" name="id" value={id} />
      {acts.map((act) => (
        <button
          key={act}
          className="button button-quiet"
          name="act"
          value={act}
          aria-label={words("for", { act: words(`acts.${act}`), email })}
        >
          {words(`acts.${act}`)}
        </button>
      ))}
    </form>
  );
}
