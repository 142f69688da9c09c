import { getTranslations } from "next-intl/server";
import type { ReturnPage } from "@/lib/accounts/schema";
import { PasskeyForm } from "@/components/accounts/passkey-form";
import { CodeErrors, type CodeFault, CodeForm } from "./code-form";
import { QrCode } from "./qr-code";

interface AskedProps {
  fault: CodeFault | undefined;
  next: ReturnPage | undefined;
}

/** The way by a passkey, for who added one while their second factor was shown. */
async function ByPasskey({ next }: { next: ReturnPage | undefined }) {
  const words = await getTranslations("organise.factor.passkey");
  return (
    <section>
      <h2>{words("heading")}</h2>
      <PasskeyForm
        kind="get"
        ask="/organise/second-factor/passkey/ask"
        action="/organise/second-factor/passkey/answer"
        fields={next === undefined ? {} : { next }}
        words={{ button: words("button"), failed: words("failed"), cannot: words("cannot") }}
      />
    </section>
  );
}

/** Asks for the code of the app, a recovery code, or a passkey. */
export async function ShowFactor({ fault, next, hasPasskey }: AskedProps & { hasPasskey: boolean }) {
  const words = await getTranslations("organise.factor.show");
  return (
    <div className="wrap narrow">
      <CodeErrors fault={fault} />
      <h1 className="question">{words("heading")}</h1>
      <p className="step-help">{words("help")}</p>
      <CodeForm kind="show" fault={fault} next={next} />
      {hasPasskey ? <ByPasskey next={next} /> : null}
    </div>
  );
}

interface SetUpProps extends AskedProps {
  offer: { address: string; typed: string };
  isAgain: boolean;
}

const inFours = (key: string) => key.match(/.{1,4}/g)?.join(" ") ?? key;

/** Offers the key for an app, as a picture, as a link and as text, and asks for the first code. */
export async function SetUpFactor({ fault, next, offer, isAgain }: SetUpProps) {
  const words = await getTranslations("organise.factor.setUp");
  return (
    <div className="wrap narrow">
      <CodeErrors fault={fault} />
      <h1 className="question">{words(isAgain ? "again" : "heading")}</h1>
      <p className="step-help">{words("help")}</p>
      <h2>{words("one")}</h2>
      <p>{words("scan")}</p>
      <QrCode text={offer.address} title={words("picture")} />
      <p>
        <a href={offer.address}>{words("open")}</a>
      </p>
      <p>
        {words("typed")} <code className="one-time-key">{inFours(offer.typed)}</code>
      </p>
      <h2>{words("two")}</h2>
      <CodeForm kind="setUp" fault={fault} next={next} />
    </div>
  );
}
