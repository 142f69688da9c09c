import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";

/** For somebody who is signed in with an address that nobody has invited. */
export async function NotInvited({ email }: { email: string }) {
  const words = await getTranslations("organise.join");
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("none")}</h1>
      <p className="lead">{words("noneText", { email })}</p>
      <div className="actions">
        <ButtonLink href="/complaints">{words("home")}</ButtonLink>
      </div>
    </div>
  );
}
