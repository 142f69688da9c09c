import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Crumb } from "@/components/ui/progress-line";
import type { SignedPetitionShown } from "@/lib/petitions/queries/own-signature";

interface EraseAccountPageProps {
  /** How many there are. */
  complaints: number;
  signatures: readonly SignedPetitionShown[];
  /** How many wait to be counted. */
  findings: number;
}

async function Signatures({ signatures }: Pick<EraseAccountPageProps, "signatures">) {
  const words = await getTranslations("erasure.account.signatures");
  return (
    <fieldset>
      <legend className="label">{words("legend")}</legend>
      <p>{words("text")}</p>
      <ul>
        {signatures.map(({ id, slug, title }) => (
          <li key={id}>
            <a href={`/petitions/${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
      <div className="choice">
        <input type="checkbox" id="signatures" name="signatures" value="withdraw" aria-describedby="signatures-hint" />
        <label htmlFor="signatures">{words("withdraw")}</label>
        <div className="choice-hint" id="signatures-hint">
          {words("hint")}
        </div>
      </div>
    </fieldset>
  );
}

/** What goes with an account, what stays, and the button. */
export async function EraseAccountPage({ complaints, signatures, findings }: EraseAccountPageProps) {
  const words = await getTranslations("erasure.account");
  return (
    <div className="wrap narrow account">
      <Crumb href="/account">{words("back")}</Crumb>
      <h1 className="question">{words("heading")}</h1>
      <h2>{words("goes")}</h2>
      <ul>
        <li>{words("complaints", { count: complaints })}</li>
        <li>{words("keys")}</li>
        <li>{words("address")}</li>
        <li>{words("findings", { count: findings })}</li>
      </ul>
      <h2>{words("stays")}</h2>
      <ul>
        <li>{words("released")}</li>
        <li>{words("sent")}</li>
      </ul>
      <p>{words.rich("keepFirst", { copy: (chunks) => <a href="/account/export">{chunks}</a> })}</p>
      <form action="/account/erase/now" method="post">
        {signatures.length === 0 ? null : <Signatures signatures={signatures} />}
        <div className="actions">
          <Button>{words("button")}</Button>
          <ButtonLink variant="quiet" href="/account">
            {words("keep")}
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
