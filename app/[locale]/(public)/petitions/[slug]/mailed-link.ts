import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { LinkPurpose } from "@/components/petitions/link-page";
import { answerWith } from "@/lib/infra/status";
import { findPetition, type PublicPetition } from "@/lib/petitions/queries";
import type { TokenPurpose } from "@/lib/petitions/schema";
import { readToken } from "@/lib/petitions/store";

interface Asked {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What a mailed link leads to. */
export interface MailedLink {
  petition: PublicPetition | undefined;
  /** Of the address, if it is one of ours for that purpose. Whether it still does anything, its button says. */
  token: string | undefined;
  /** Its button has been pressed. */
  isDone: boolean;
}

/** Reads the address of a mailed link; the status says where there is nothing behind it. It changes nothing, whoever opens it. */
export async function openMailedLink(purpose: TokenPurpose, { params, searchParams }: Asked): Promise<MailedLink> {
  const petition = await findPetition((await params).slug);
  const { t, done } = await searchParams;
  const token = typeof t === "string" && readToken(purpose, t) ? t : undefined;
  const isDone = done === "yes";
  if (!petition) answerWith(404);
  else if (token === undefined && !isDone) answerWith(410);
  return { petition, token, isDone };
}

/** No address of a mailed link is for a search engine. */
export async function linkMetadata(purpose: LinkPurpose): Promise<Metadata> {
  const words = await getTranslations(`petitions.${purpose}`);
  return { title: words("title"), robots: { index: false } };
}
