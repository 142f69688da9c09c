import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";

/** For somebody who is signed in and may not see the page. */
export async function NotForYou({ isForAdmins = false }: { isForAdmins?: boolean }) {
  const words = await getTranslations("organise.refused");
  return (
    <div className="wrap prose">
      <h1>{words("heading")}</h1>
      <p className="lead">{words(isForAdmins ? "admins" : "text")}</p>
      <div className="actions">
        <ButtonLink href="/complaints">{words("home")}</ButtonLink>
      </div>
    </div>
  );
}
