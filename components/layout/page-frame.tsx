import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

interface PageFrameProps {
  locale: string;
  signedIn: boolean;
  /** Where the source code of this copy is, if its operator says so. */
  source: string | undefined;
  /** What organisers say on every page. */
  banner: string | undefined;
  children: ReactNode;
}

/** The document around a page: the way past the navigation, the navigation, the page, the foot. */
export async function PageFrame({ locale, signedIn, source, banner, children }: PageFrameProps) {
  const words = await getTranslations("common.site");
  return (
    <html lang={locale}>
      <body>
        <a className="skip" href="#main">
          {words("skip")}
        </a>
        <SiteHeader signedIn={signedIn} />
        {banner === undefined ? null : (
          <aside className="site-banner" aria-label={words("banner")}>
            <p className="wrap">{banner}</p>
          </aside>
        )}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter source={source} />
      </body>
    </html>
  );
}
