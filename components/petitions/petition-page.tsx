import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Paragraphs } from "@/components/ui/paragraphs";
import { Crumb } from "@/components/ui/progress-line";
import { formatDate } from "@/lib/kernel/calendar-date";
import { lastUkDay } from "@/lib/kernel/uk-day";
import { allRegulators } from "@/lib/law/catalogue";
import { petitionsPage, signPage } from "@/lib/petitions/addresses";
import type { PublicPetition } from "@/lib/petitions/queries";
import { isPracticeId, practiceById } from "@/lib/platforms/catalogue";
import { PetitionCount } from "./petition-count";
import { Comments, Delivered, Gathered, Updates } from "./petition-said";
import { PetitionStanding, SampleNotice } from "./petition-standing";

interface PetitionPageProps {
  petition: PublicPetition;
  /** Whether the public counts are held for the moment. */
  isFrozen?: boolean;
  /** Signing without a form of one's own, for who is signed in; left out, there is a button that leads to the form. */
  signing?: ReactNode;
  /** Where the signers live, as far as that is released. */
  breakdown?: ReactNode;
  /** Ways to show the petition elsewhere. */
  sharing?: ReactNode;
}

/** What can be done now: sign, or read that it is over. */
async function Signing({ petition, signing }: Pick<PetitionPageProps, "petition" | "signing">) {
  const words = await getTranslations("petitions.page");
  const { state, slug, closesAt, deliveredAt } = petition;
  if (state === "open") {
    return (
      signing ?? (
        <div className="actions">
          <ButtonLink href={signPage(slug)}>{words("sign")}</ButtonLink>
        </div>
      )
    );
  }
  const ended = closesAt ?? deliveredAt;
  return ended ? <p>{words("closed", { date: formatDate(lastUkDay(ended)) })}</p> : null;
}

/** The use of data and the authority that it is about, with what the portal knows of them. */
async function About({ petition: { practice, authority } }: Pick<PetitionPageProps, "petition">) {
  const words = await getTranslations("petitions.page");
  const known = practice !== null && isPracticeId(practice) ? practiceById(practice) : undefined;
  const regulator = allRegulators.find(({ id }) => id === authority);
  if (!known && !regulator) return null;
  return (
    <section className="margin-note">
      <h2>{words("about")}</h2>
      {known ? (
        <p>
          <a href={`/platforms/${known.platform.id}`}>
            {words("practice", { platform: known.platform.name, practice: known.title })}
          </a>
        </p>
      ) : null}
      {regulator ? <p>{regulator.name}</p> : null}
    </section>
  );
}

async function HowCounted() {
  const words = await getTranslations("petitions.page");
  return (
    <section className="margin-note">
      <h2>{words("how")}</h2>
      <p>{words("howText")}</p>
      <p>
        <a href="/dashboard/method">{words("method")}</a>
      </p>
    </section>
  );
}

/** A petition as everybody sees it: whom it asks for what and why, how many have signed, and what came of it. */
export async function PetitionPage({ petition, isFrozen = false, signing, breakdown, sharing }: PetitionPageProps) {
  const words = await getTranslations("petitions");
  return (
    <div className="wrap desk petition">
      <div className="desk-main">
        <Crumb href={petitionsPage}>{words("page.back")}</Crumb>
        <h1 className="question">{petition.title}</h1>
        <p className="petition-to">
          {words("to", { addressee: petition.addressee })} ·{" "}
          <span className="soft">
            <PetitionStanding {...petition} />
          </span>
        </p>
        <SampleNotice slug={petition.slug} />
        <Delivered petition={petition} />
        <section>
          <h2>{words("page.asks")}</h2>
          <div className="lead">
            <Paragraphs text={petition.asks} />
          </div>
        </section>
        <PetitionCount petition={petition} isFrozen={isFrozen}>
          <Signing petition={petition} signing={signing} />
        </PetitionCount>
        <section>
          <h2>{words("page.reasons")}</h2>
          <Paragraphs text={petition.reasons} />
        </section>
        <Updates updates={petition.updates} />
        {breakdown}
        <Comments comments={petition.comments} />
      </div>
      <aside className="margin-notes">
        <About petition={petition} />
        <Gathered gathered={petition.gathered} />
        <HowCounted />
        {sharing}
      </aside>
    </div>
  );
}
