import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConcernPage } from "@/components/concerns/concern-page";
import { concernSchema } from "@/lib/concerns/schema";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { findRefusedForm } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { concernForm } from "./concern-form";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("concerns.form");
  return { title: words("title") };
}

export default async function ComplainAboutUsPage() {
  const refused = await findRefusedForm(concernForm, now());
  // What has no fault came too often.
  if (refused !== undefined) answerWith(concernSchema.safeParse(refused).success ? 429 : 422);
  const { operator, contact } = env();
  return <ConcernPage {...{ operator, contact, refused }} mark={crypto.randomUUID()} />;
}
