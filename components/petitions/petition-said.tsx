import { getTranslations } from "next-intl/server";
import { Paragraphs } from "@/components/ui/paragraphs";
import { Timeline } from "@/components/ui/timeline";
import { formatDate } from "@/lib/kernel/calendar-date";
import { ukDayAt } from "@/lib/kernel/uk-day";
import type { PublicPetition } from "@/lib/petitions/queries";

const dayOf = (instant: Date) => formatDate(ukDayAt(instant));

/** What became of a petition that was handed over. */
export async function Delivered({ petition }: { petition: PublicPetition }) {
  const words = await getTranslations("petitions.page");
  const { state, deliveredAt, outcome, addressee } = petition;
  if (state !== "delivered" || !deliveredAt) return null;
  return (
    <section>
      <h2>{words("delivered")}</h2>
      <p>{words("deliveredOn", { addressee, date: dayOf(deliveredAt) })}</p>
      {outcome === null ? null : <Paragraphs text={outcome} />}
    </section>
  );
}

/** What the organisers have written since, the newest first. */
export async function Updates({ updates }: Pick<PublicPetition, "updates">) {
  const words = await getTranslations("petitions.page");
  if (updates.length === 0) return null;
  return (
    <section>
      <h2>{words("updates")}</h2>
      <Timeline
        items={updates.map(({ title, text, publishedAt }) => ({
          state: "done",
          date: dayOf(publishedAt),
          title,
          children: <Paragraphs text={text} />,
        }))}
      />
    </section>
  );
}

/** What signers let us show: a name, words, or both. */
export async function Comments({ comments }: Pick<PublicPetition, "comments">) {
  const words = await getTranslations("petitions.page");
  if (comments.length === 0) return null;
  return (
    <section>
      <h2>{words("comments")}</h2>
      <p className="soft">{words("commentsText")}</p>
      <ul className="petition-comments">
        {comments.map(({ name, text, publishedAt }, index) => (
          <li key={index}>
            {text === null ? null : (
              <blockquote>
                <Paragraphs text={text} />
              </blockquote>
            )}
            <p className="soft">
              {name ?? words("anonymous")}, {dayOf(publishedAt)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Signatures that nobody could verify here: told, never added. */
export async function Gathered({ gathered }: Pick<PublicPetition, "gathered">) {
  const words = await getTranslations("petitions.page");
  if (gathered.length === 0) return null;
  return (
    <section className="margin-note">
      <h2>{words("gathered")}</h2>
      <ul>
        {gathered.map(({ signatures, source }, index) => (
          <li key={index}>{words("gatheredLine", { count: signatures, source })}</li>
        ))}
      </ul>
      <p>{words("gatheredText")}</p>
    </section>
  );
}
