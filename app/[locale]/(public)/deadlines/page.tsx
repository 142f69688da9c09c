import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeadlinesPage } from "@/components/law/deadlines-page";
import { today } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { answerWith } from "@/lib/infra/status";
import { calculated } from "@/lib/law/clocks/calculator";
import { asAddress } from "../platforms/visitor";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("deadlines.page");
  return { title: words("title"), description: words("description") };
}

export default async function Deadlines({ searchParams }: PageProps<"/[locale]/deadlines">) {
  const on = today();
  const found = calculated(asAddress(await searchParams), on);
  if (found.kind === "refused") answerWith(400);
  return <DeadlinesPage found={found} today={on} origin={env().baseUrl} />;
}
