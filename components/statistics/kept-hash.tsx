import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { type HashLookup } from "@/lib/statistics/kept-hash";

interface KeptHashProps {
  /** As it was typed. */
  asked: string;
  found: HashLookup;
}

/** Looks a fingerprint up that somebody kept: what no rewriting of the chain could reach. Works without scripts. */
export async function KeptHash({ asked, found }: KeptHashProps) {
  const words = await getTranslations("data.verify.own");
  const error = found.kind === "malformed" ? words("malformed") : undefined;
  const form = { value: () => asked, error: () => error };
  return (
    <>
      <h2 id="own">{words("title")}</h2>
      <p>{words("text")}</p>
      {found.kind === "entry" || found.kind === "file" ? (
        <Notice kind="info">
          <p>{words(found.kind, { name: found.entry.name, number: found.entry.number, kind: found.entry.kind })}</p>
        </Notice>
      ) : null}
      {found.kind === "unknown" ? (
        <Notice kind="warn">
          <p>{words("unknown")}</p>
        </Notice>
      ) : null}
      <form action="/dashboard/verify#own" noValidate>
        <TextField form={form} name="hash" label={words("label")} spellCheck={false} autoComplete="off" />
        <div className="actions">
          <Button variant="alt">{words("submit")}</Button>
        </div>
      </form>
    </>
  );
}
