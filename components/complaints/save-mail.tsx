import { getMessages } from "next-intl/server";

/** How to save an e-mail as a file in the mail programs that most people use. */
export async function SaveMail() {
  const { saveMail } = (await getMessages()).record;
  return (
    <details className="save-mail">
      <summary>{saveMail.title}</summary>
      <dl>
        {Object.entries(saveMail.ways).map(([program, { name, steps }]) => (
          <div key={program}>
            <dt>{name}</dt>
            <dd>{steps}</dd>
          </div>
        ))}
      </dl>
      <p>{saveMail.text}</p>
    </details>
  );
}
