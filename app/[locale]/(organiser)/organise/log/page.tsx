import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LogPage } from "@/components/organisers/log-page";
import { NotForYou } from "@/components/organisers/not-for-you";
import { listColleagues, listLog, pageSize, verifyLog } from "@/lib/organisers/queries";
import { beforeSchema } from "@/lib/organisers/schema";
import { adminAt } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("organise.log");
  return { title: words("title"), robots: { index: false } };
}

export default async function OrganiseLogPage({ searchParams }: PageProps<"/[locale]/organise/log">) {
  const by = await adminAt("/organise/log");
  if (!by) return <NotForYou isForAdmins />;
  const query = await searchParams;
  const check = query.verify === "yes" ? await verifyLog({ by }) : undefined;
  const [entries, colleagues] = await Promise.all([
    listLog({ by, before: beforeSchema.parse(query.before) }),
    listColleagues({ by }),
  ]);
  const last = entries.at(-1)?.number ?? 1;
  const older = entries.length === pageSize && last > 1 ? last : undefined;
  return <LogPage {...{ entries, colleagues, check, older }} />;
}
