import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { countOutcomes } from "@/lib/statistics/schema";

interface CountNoteProps {
  /** From the address, so anything may stand in it. */
  outcome: string | string[] | undefined;
  email: string | undefined;
}

/** What became of the wish to be counted. */
export async function CountNote({ outcome, email }: CountNoteProps) {
  const words = await getTranslations("check.letter.count");
  const found = countOutcomes.find((value) => value === outcome);
  if (found === undefined || found === "not") return null;
  return (
    <Notice kind={found === "mail-failed" || found === "too-often" ? "warn" : "info"}>
      <p>{words(found, { email: email ?? "" })}</p>
    </Notice>
  );
}
