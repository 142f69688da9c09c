import { getTranslations } from "next-intl/server";
import { signerPlaceBudget } from "@/lib/statistics/budget.data";
import { smallestPublished } from "@/lib/statistics/disclosure";
import { rightAtMost, valueOf } from "@/lib/statistics/guarantee";
import { marginOf } from "@/lib/statistics/margin";
import { fractionOf } from "./budget-tables";

const weeksOfYear = 52;

/** How signatures are counted: exactly, but for where signers live. Another place would change two counts, so that it may show twice. */
export async function SignaturesCounted() {
  const words = await getTranslations("method.signatures");
  const margin = (cells: number) => marginOf([{ epsilon: signerPlaceBudget, cells }]);
  const facts = {
    epsilon: fractionOf(signerPlaceBudget),
    week: margin(1),
    year: margin(weeksOfYear),
    percent: Math.ceil(100 * rightAtMost(2 * valueOf(signerPlaceBudget))),
    threshold: smallestPublished,
  };
  return (["exact", "confirmed", "places", "guess", "error", "after", "sealed"] as const).map((item) => (
    <p key={item}>
      <strong>{words(`${item}.title`)}</strong>{" "}
      {words.rich(`${item}.text`, { ...facts, link: (chunks) => <a href="/dashboard/verify">{chunks}</a> })}
    </p>
  ));
}
