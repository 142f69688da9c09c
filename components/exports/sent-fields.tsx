import { useEffect, useRef, useState } from "react";
import type { ExportWords } from "./counting";

/** The request that a form makes: where to, and field by field. */
function requestOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].map(([name, value]) => `${name}=${typeof value === "string" ? value : ""}`);
  return [`POST ${new URL(form.action).pathname}`, "", ...fields].join("\n");
}

/** What the form posts, literally, as it stands at this moment. `text` is what the count adds to it. */
export function SentFields({ words, text }: { words: ExportWords; text: string }) {
  const section = useRef<HTMLElement>(null);
  const [request, setRequest] = useState("");
  useEffect(() => {
    const form = section.current?.closest("form");
    if (!form) return undefined;
    const read = () => setRequest(requestOf(form));
    read();
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [text]);
  const { title, hint, label } = words.sent;
  return (
    <section ref={section} aria-labelledby="count-sent">
      <h3 id="count-sent">{title}</h3>
      <p className="hint">{hint}</p>
      <pre className="count-sent" tabIndex={0} role="region" aria-label={label}>
        {request}
      </pre>
    </section>
  );
}
