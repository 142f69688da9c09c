"use client";

import { ButtonLink } from "@/components/ui/button";
import words from "@/lib/words/en/failure.json";

/** Drawn in the browser when a page failed, so its words travel with it. */
export default function ErrorPage() {
  return (
    <div className="wrap prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.text}</p>
      <div className="actions">
        {/* The same address again, with whatever stands behind its question mark. */}
        <ButtonLink href="">{words.again}</ButtonLink>
        <ButtonLink href="/" variant="alt">
          {words.home}
        </ButtonLink>
      </div>
    </div>
  );
}
