import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { catalogue } from "@/lib/words/catalogue";
import { routing } from "@/lib/words/locales";

/** Gives next-intl the words of the language in the address. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, messages: catalogue[locale], timeZone: "UTC" };
});
