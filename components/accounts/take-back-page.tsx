import { getTranslations } from "next-intl/server";
import { OneButtonPage } from "@/components/layout/one-button-page";
import { ButtonLink } from "@/components/ui/button";

/** What became of it. */
export const takeBackOutcomes = ["done", "gone"] as const;

interface TakeBackPageProps {
  /** What the mail's link named. */
  link: { userId: string; token: string } | undefined;
  /** Undefined while the button is there to press. */
  outcome: (typeof takeBackOutcomes)[number] | undefined;
}

/** Gives an account back to the address it had, by the link that was mailed there. */
export async function TakeBackPage({ link, outcome }: TakeBackPageProps) {
  const words = await getTranslations("account.address.takeBack");
  if (outcome === undefined && link) {
    const said = { heading: words("heading"), text: words("text"), button: words("button") };
    const fields = { of: link.userId, token: link.token };
    return <OneButtonPage {...said} action="/account/address/take-back/now" fields={fields} />;
  }
  const told = outcome ?? "gone";
  return (
    <div className="wrap narrow">
      <h1 className="question">{words(`${told}.heading`)}</h1>
      <p className="lead">{words(`${told}.text`)}</p>
      <div className="actions">
        <ButtonLink href="/sign-in">{words("signIn")}</ButtonLink>
      </div>
    </div>
  );
}
