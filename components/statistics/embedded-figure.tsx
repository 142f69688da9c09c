import type { ShareCardProps } from "@/components/ui/share-card";

export interface EmbeddedFigureProps {
  figure: Omit<ShareCardProps, "site">;
  language: string;
  documentTitle: string;
  /** Where the words lead, in a page of their own. */
  links: readonly { href: string; label: string }[];
}

/** A whole page of one figure for a frame on another site: it runs nothing and loads one sheet of style. */
export function EmbeddedFigure({ figure, language, documentTitle, links }: EmbeddedFigureProps) {
  const { title, value, label, notes } = figure;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{documentTitle}</title>
        <link rel="stylesheet" href="/dashboard/embed/style.css" />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p className={/^\d/.test(value) ? "value" : "value value-words"}>{value}</p>
          {label === "" ? null : <p>{label}</p>}
          {notes.map((note) => (
            <p key={note} className="note">
              {note}
            </p>
          ))}
          <p className="links">
            {links.map(({ href, label: words }) => (
              <a key={href} href={href} target="_blank" rel="noopener">
                {words}
              </a>
            ))}
          </p>
        </main>
      </body>
    </html>
  );
}
