import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { budget, type Epsilon } from "@/lib/statistics/budget.data";
import { marginOf } from "@/lib/statistics/margin";

const things = ["negative", "add", "practices", "tables", "epsilon", "namibia"] as const;

const valueOf = ({ numerator, denominator }: Epsilon) => numerator / denominator;
const byValue = Object.values(budget).toSorted((one, other) => valueOf(one) - valueOf(other));
/** How far one count may be off, 19 times in 20. */
const offBy = (epsilon: Epsilon | undefined) => (epsilon ? marginOf([{ epsilon, cells: 1 }]) : 0);
const [leastEpsilon, mostEpsilon] = [byValue.at(0), byValue.at(-1)];
const noise = {
  least: leastEpsilon ? valueOf(leastEpsilon) : 0,
  leastOff: offBy(leastEpsilon),
  most: mostEpsilon ? valueOf(mostEpsilon) : 0,
  mostOff: offBy(mostEpsilon),
};

/** What goes wrong with such counts if one does not know. */
export async function BeforeComputing() {
  const words = await getTranslations("data.before");
  const marks = {
    b: (chunks: ReactNode) => <strong>{chunks}</strong>,
    method: (chunks: ReactNode) => <a href="/dashboard/method">{chunks}</a>,
  };
  return (
    <ul>
      {things.map((thing) => (
        <li key={thing}>{words.rich(thing, { ...marks, ...noise })}</li>
      ))}
    </ul>
  );
}
