import { getTranslations } from "next-intl/server";

/** The way to one's own complaints, or to signing in. */
export async function AccountLink() {
  const words = await getTranslations("common.nav");
  return <a href="/sign-in">{words("signIn")}</a>;
}
