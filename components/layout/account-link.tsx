import { getTranslations } from "next-intl/server";
import { findActor } from "@/lib/infra/session";

/** The way to one's own complaints, or to signing in. */
export async function AccountLink() {
  const words = await getTranslations("common.nav");
  return (await findActor()) ? <a href="/complaints">{words("complaints")}</a> : <a href="/sign-in">{words("signIn")}</a>;
}
