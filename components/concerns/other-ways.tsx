import { getTranslations } from "next-intl/server";

/** How else somebody may complain of the portal, and to whom. */
export async function OtherWays({ operator, contact }: { operator: string | undefined; contact: string | undefined }) {
  const words = await getTranslations("concerns.form.other");
  return (
    <section>
      <h2>{words("title")}</h2>
      {operator === undefined ? null : <p>{words("operator", { operator })}</p>}
      {contact === undefined ? null : (
        <p>{words.rich("mail", { contact, to: (chunks) => <a href={`mailto:${contact}`}>{chunks}</a> })}</p>
      )}
      <p>{words("ico")}</p>
      <p>{words.rich("not", { link: (chunks) => <a href="/check">{chunks}</a> })}</p>
    </section>
  );
}
