import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/components/ui/checkbox";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { formatDate } from "@/lib/kernel/calendar-date";
import { ukDayAt } from "@/lib/kernel/uk-day";
import { deskAct } from "@/lib/petitions/desk/addresses";
import { isLegal } from "@/lib/petitions/desk/policy";
import { DeskForm } from "./desk-form";
import type { SectionProps } from "./timing";

/** What has been published about a petition, and the form for more. */
export async function News({ petition, refused, mark }: SectionProps & { mark: string }) {
  const words = await getTranslations("desk.news");
  if (!isLegal("post-news", petition.state)) return null;
  return (
    <section>
      <h2>{words("heading")}</h2>
      {petition.updates.length === 0 ? (
        <p>{words("none")}</p>
      ) : (
        <ul>
          {petition.updates.map(({ id, title, publishedAt, isMailed }) => (
            <li key={id}>
              {words("published", { date: formatDate(ukDayAt(publishedAt)), title })}
              {isMailed ? <span className="soft"> ({words("mailed")})</span> : null}
            </li>
          ))}
        </ul>
      )}
      <DeskForm
        action={deskAct(petition.id, "post-news")}
        act="post-news"
        refused={refused}
        hidden={{ mark }}
        button={words("button")}
      >
        {(form) => (
          <>
            <TextField form={form} name="title" label={words("title")} />
            <TextArea form={form} name="text" label={words("text")} hint={words("textHint")} />
            <Checkbox form={form} name="isMailed" label={words("isMailed")} hint={words("isMailedHint")} />
          </>
        )}
      </DeskForm>
    </section>
  );
}
