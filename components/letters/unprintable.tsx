import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { spellOut } from "@/lib/letters/render/unprintable";

/** Tells which characters the PDF shows by their number, since no font of ours has them. */
export async function Unprintable({ characters }: { characters: readonly string[] }) {
  const words = await getTranslations("check.letter");
  const [first] = characters;
  if (first === undefined) return null;
  return (
    <Notice kind="warn">
      <p>{words("unprintable", { characters: characters.join(" "), code: spellOut(first, [first]) })}</p>
    </Notice>
  );
}
