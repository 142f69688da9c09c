import { createTranslator } from "use-intl/core";
import { catalogue } from "./catalogue";
import { routing } from "./locales";

/** Words outside a page, in mail and on the command line. */
export function say<Part extends keyof (typeof catalogue)["en"]>(part: Part) {
  return createTranslator({ locale: routing.defaultLocale, messages: catalogue.en, namespace: part });
}
