import { getTranslations } from "next-intl/server";
import { NavLink } from "./nav-link";

/** The way to one's own complaints, or to signing in. */
export async function AccountLink({ signedIn }: { signedIn: boolean }) {
  const words = await getTranslations("common.nav");
  return signedIn ? (
    <NavLink segment="complaints">{words("complaints")}</NavLink>
  ) : (
    <NavLink segment="sign-in">{words("signIn")}</NavLink>
  );
}
