import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { budget, budgetInAll } from "@/lib/statistics/budget.data";
import { smallestPublished } from "@/lib/statistics/disclosure";
import { domain, tableNames } from "@/lib/statistics/domain";
import { advantageAtMost, valueOf } from "@/lib/statistics/guarantee";
import { fractionOf } from "./budget-tables";

const paper = "https://arxiv.org/abs/2004.00010";
const sup = (chunks: ReactNode) => <sup>{chunks}</sup>;
const sub = (chunks: ReactNode) => <sub>{chunks}</sub>;

/** What is promised, and why it holds, for those who want to check it. */
export async function MethodMaths() {
  const words = await getTranslations("method.maths");
  const all = fractionOf(budgetInAll);
  const parts = tableNames.map((table) => fractionOf(budget[table])).join(" + ");
  const advantage = advantageAtMost(valueOf(budgetInAll)).toFixed(3);
  return (
    <>
      <p>{words.rich("private", { sup })}</p>
      <p>{words.rich("cells", { sup, sub, cells: domain().length })}</p>
      <p>{words("sum", { parts, all })}</p>
      <p>{words.rich("attack", { sup, advantage, all })}</p>
      <p>{words.rich("exact", { link: (chunks) => <a href={paper}>{chunks}</a> })}</p>
      <p>{words.rich("intervals", { sup, threshold: smallestPublished })}</p>
      <p>{words("shares")}</p>
      <p>{words("after")}</p>
    </>
  );
}
