import { getTranslations } from "next-intl/server";
import type { ReturnPage } from "@/lib/accounts/schema";
import { ButtonLink } from "@/components/ui/button";

interface RecoveryCodesProps {
  /** Undefined once they can no longer be shown. */
  codes: readonly string[] | undefined;
  next: ReturnPage | undefined;
}

/** The codes for whoever loses their app. */
export async function RecoveryCodes({ codes, next = "/organise" }: RecoveryCodesProps) {
  const words = await getTranslations("organise.factor.codes");
  return (
    <div className="wrap narrow">
      <h1 className="question">{words(codes ? "heading" : "over")}</h1>
      <p className="step-help">{words(codes ? "help" : "overText")}</p>
      {codes === undefined ? null : (
        <ol className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code.match(/.{1,4}/g)?.join("-")}</code>
            </li>
          ))}
        </ol>
      )}
      <div className="actions">
        <ButtonLink href={next}>{words("done")}</ButtonLink>
      </div>
    </div>
  );
}
