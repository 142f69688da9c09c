import { defineRouting } from "next-intl/routing";

/** English is complete and has no prefix; another language is another catalogue and a line here. */
export const routing = defineRouting({
  locales: ["en"],
  defaultLocale: "en",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
});
export type Locale = (typeof routing.locales)[number];
