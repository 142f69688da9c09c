import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CommentsPage } from "@/components/petitions/desk/comments-page";
import { NotForYou } from "@/components/organisers/not-for-you";
import { earlierSchema } from "@/lib/petitions/desk/criteria";
import { listComments } from "@/lib/petitions/desk/queries/comments";
import { organiserAt } from "../../gate";
import { refusedAtDesk } from "../refused-desk-form";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("desk.comments");
  return { title: words("title"), robots: { index: false } };
}

export default async function DeskCommentsPage({ searchParams }: PageProps<"/[locale]/organise/comments">) {
  const by = await organiserAt("/organise/comments");
  if (!by) return <NotForYou />;
  const { done, before } = await searchParams;
  const comments = await listComments({ by, before: earlierSchema.parse(before) });
  return <CommentsPage {...comments} sent={{ refused: await refusedAtDesk("comments"), done }} />;
}
