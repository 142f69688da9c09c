import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { signPage } from "@/lib/petitions/addresses";

interface MemberFormProps {
  slug: string;
  email: string;
  /** The name that was typed and cannot stand, and why. */
  refused: { typed: string | undefined; fault: string } | undefined;
}

/** Signing for who is signed in: the address is known to be theirs, so there is no mail to wait for. */
export async function MemberForm({ slug, email, refused }: MemberFormProps) {
  const [words, name] = await Promise.all([
    getTranslations("petitions.member"),
    getTranslations("petitions.sign.name"),
  ]);
  return (
    <form action={`${signPage(slug)}/member`} method="post" noValidate>
      <TextField
        form={{ value: () => refused?.typed, error: () => refused?.fault }}
        name="name"
        label={name("label")}
        autoComplete="name"
        spellCheck={false}
      />
      <div className="actions">
        <Button>{words("button")}</Button>
      </div>
      <p className="soft">
        {words("text", { email })} <a href={signPage(slug)}>{words("more")}</a>
      </p>
    </form>
  );
}
