"use client";

import "@/app/styles/site.css";
import { ButtonLink } from "@/components/ui/button";
import words from "@/lib/words/en/failure.json";

/** Stands in for the whole page when even its frame failed. */
export default function GlobalErrorPage() {
  return (
    <html lang="en">
      <body>
        <main className="wrap prose">
          <h1>{words.title}</h1>
          <p className="lead">{words.text}</p>
          <div className="actions">
            <ButtonLink href="/">{words.home}</ButtonLink>
          </div>
        </main>
      </body>
    </html>
  );
}
