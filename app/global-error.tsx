"use client";

import "@/app/styles/site.css";
import { ButtonLink } from "@/components/ui/button";
import words from "@/lib/words/en/pages.json";

/** Stands in for the whole page when even its frame failed. */
export default function GlobalErrorPage() {
  return (
    <html lang="en">
      <body>
        <main className="wrap prose">
          <h1>{words.error.title}</h1>
          <p className="lead">{words.error.text}</p>
          <div className="actions">
            <ButtonLink href="/">{words.error.home}</ButtonLink>
          </div>
        </main>
      </body>
    </html>
  );
}
