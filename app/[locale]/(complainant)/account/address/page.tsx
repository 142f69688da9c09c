import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { AddressPage, addressFault, addressNotes } from "@/components/accounts/address-page";
import { readRefused, refusedCookieName } from "@/lib/infra/cookies";
import { isMailboxOpen, isMailKept } from "@/lib/infra/mail";
import { readCookie } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { ownAccount, ownAccountConfirmed } from "../own-account";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("account.address");
  return { title: words("title"), robots: { index: false } };
}

/** What a refusal is to whoever reads statuses. */
const statusOf: Record<string, number> = { "too-often": 429, "mail-failed": 503, link: 410 };

/** An address is typed by who has confirmed of late that they are there, and what came back from that is shown. */
async function typingAddress(note: "link" | undefined) {
  const by = await ownAccountConfirmed("/account/address");
  const refused = readRefused(await readCookie(refusedCookieName), "address");
  return { email: by.email, typed: refused?.value, isTyping: true, fault: await addressFault(refused?.fault ?? note) };
}

/** The code comes with the next mail, which may take its time. */
async function typingCode(note: "sent" | "code") {
  const by = await ownAccount("/account/address");
  return { email: by.email, typed: undefined, isTyping: false, fault: await addressFault(note) };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/account/address">) {
  const { note: given } = await searchParams;
  const note = addressNotes.find((known) => known === given);
  const asked = await (note === "sent" || note === "code" ? typingCode(note) : typingAddress(note));
  if (asked.fault) answerWith(statusOf[asked.fault.name] ?? 422);
  const mail = { isKept: isMailKept(), isMailboxOpen: isMailboxOpen(await headers()) };
  return <AddressPage {...asked} mail={mail} />;
}
