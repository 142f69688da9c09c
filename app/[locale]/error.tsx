"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import words from "@/lib/words/en/pages.json";

/** Drawn in the browser when a page failed, so its words travel with it. */
export default function ErrorPage() {
  return (
    <div className="wrap prose">
      <h1>{words.error.title}</h1>
      <p className="lead">{words.error.text}</p>
      <form className="actions">
        <Button>{words.error.again}</Button>
        <ButtonLink href="/" variant="alt">
          {words.error.home}
        </ButtonLink>
      </form>
    </div>
  );
}
