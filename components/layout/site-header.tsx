import { getTranslations } from "next-intl/server";
import { AccountLink } from "./account-link";

/** The mark and the ways in; on a phone the ways in stand in a row of their own. */
export async function SiteHeader() {
  const words = await getTranslations("common");
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="brand" href="/" aria-label={words("site.home")}>
          <span className="brand-box" aria-hidden="true" />
          {words("site.mark")}
        </a>
        <nav className="site-nav" aria-label={words("site.navigation")}>
          <ul>
            <li>
              <a href="/check">{words("nav.check")}</a>
            </li>
            <li>
              <a href="/dashboard">{words("nav.dashboard")}</a>
            </li>
            <li>
              <a href="/sample-letter">{words("nav.sampleLetter")}</a>
            </li>
            <li>
              <AccountLink />
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
