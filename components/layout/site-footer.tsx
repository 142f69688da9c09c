import { getTranslations } from "next-intl/server";

/** What the portal is not, and the pages about itself. */
export async function SiteFooter({ source }: { source: string | undefined }) {
  const words = await getTranslations("common");
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>{words("footer.position")}</p>
        <nav aria-label={words("site.footer")}>
          <ul>
            <li>
              <a href="/about">{words("nav.about")}</a>
            </li>
            <li>
              <a href="/privacy">{words("nav.privacy")}</a>
            </li>
            <li>
              <a href="/dashboard">{words("nav.dashboard")}</a>
            </li>
            <li>
              <a href="/sample-letter">{words("nav.sampleLetter")}</a>
            </li>
            <li>
              <a href="/deadlines">{words("nav.deadlines")}</a>
            </li>
            <li>
              <a href="/legal-position">{words("nav.legalPosition")}</a>
            </li>
            <li>
              <a href="/accessibility">{words("nav.accessibility")}</a>
            </li>
            <li>
              <a href="/security">{words("nav.security")}</a>
            </li>
            <li>
              <a href="/complain-about-us">{words("nav.complainAboutUs")}</a>
            </li>
            {source === undefined ? null : (
              <li>
                <a href={source}>{words("nav.source")}</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
