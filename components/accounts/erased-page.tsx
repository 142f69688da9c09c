import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { type Receipt, rowKinds } from "@/lib/accounts/receipt";
import { formatDate } from "@/lib/kernel/calendar-date";

interface ErasedPageProps {
  receipt: Receipt;
  /** The receipt as it stands in the address. */
  address: string;
}

/** What was erased, and the receipt for it. */
export async function ErasedPage({ receipt: { statement }, address }: ErasedPageProps) {
  const words = await getTranslations("erasure.erased");
  const [date = "", time = ""] = statement.erasedAt.split("T");
  return (
    <div className="wrap narrow account">
      <h1 className="question">{words(`headings.${statement.what}`)}</h1>
      <p className="lead">{words("when", { date: formatDate(date), time: time.slice(0, 5) })}</p>
      <h2>{words("what")}</h2>
      <ul>
        {rowKinds.map((kind) =>
          statement.rows[kind] ? <li key={kind}>{words(`rows.${kind}`, { count: statement.rows[kind] })}</li> : null,
        )}
        <li>{words("keys", { count: statement.keys })}</li>
      </ul>
      <h2>{words("receipt.heading")}</h2>
      <p>{words("receipt.text", { number: statement.number })}</p>
      <p className="actions">
        <ButtonLink href={`/erased/receipt?receipt=${address}`} download>
          {words("receipt.download")}
        </ButtonLink>
        <ButtonLink variant="quiet" href="/">
          {words("home")}
        </ButtonLink>
      </p>
      <p className="soft">
        {words.rich("receipt.check", { key: (chunks) => <a href="/api/v1/receipt-key">{chunks}</a> })}
      </p>
    </div>
  );
}
