import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MethodPage } from "@/components/statistics/method-page";
import { env } from "@/lib/infra/env";
import { uniformBelow } from "@/lib/infra/random";
import { budget } from "@/lib/statistics/budget.data";
import { roundsOf } from "@/lib/statistics/guessing";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("method");
  return { title: words("title"), description: words("description") };
}

const others = 22;
const rounds = 12;
const longestRow = 999;

/** A new address, since a link to the page one is on only scrolls. */
function nextDraw(draw: string | string[] | undefined): number {
  const drawn = Math.trunc(Number(draw));
  return drawn >= 1 && drawn < longestRow ? drawn + 1 : 1;
}

export default async function Method({ searchParams }: PageProps<"/[locale]/dashboard/method">) {
  const { draw } = await searchParams;
  const guess = {
    others,
    rounds: roundsOf(others, budget.setting, { rounds, below: uniformBelow }),
    again: `/dashboard/method?draw=${nextDraw(draw)}#guess`,
  };
  return <MethodPage guess={guess} source={env().sourceUrl} />;
}
