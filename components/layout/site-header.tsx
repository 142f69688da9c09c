import { getTranslations } from "next-intl/server";
import { AccountLink } from "./account-link";
import { NavLink } from "./nav-link";

/** The mark and the ways in; on a phone they stand in a row of their own, and what is only read at the foot of the page. */
export async function SiteHeader({ signedIn }: { signedIn: boolean }) {
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
              <NavLink segment="platforms">{words("nav.platforms")}</NavLink>
            </li>
            <li>
              <NavLink segment="check">{words("nav.check")}</NavLink>
            </li>
            <li>
              <NavLink segment="petitions">{words("nav.petitions")}</NavLink>
            </li>
            <li className="nav-wide">
              <NavLink segment="dashboard">{words("nav.dashboard")}</NavLink>
            </li>
            <li className="nav-wide">
              <NavLink segment="sample-letter">{words("nav.sampleLetter")}</NavLink>
            </li>
            <li className="nav-account">
              <AccountLink signedIn={signedIn} />
            </li>
            {signedIn ? (
              <li>
                <NavLink segment="account">{words("nav.account")}</NavLink>
              </li>
            ) : null}
          </ul>
        </nav>
      </div>
    </header>
  );
}
