import { getTranslations } from "next-intl/server";
import type { ListedPetition } from "@/lib/petitions/queries";
import { petitionPage } from "@/lib/petitions/addresses";
import { isSamplePetition } from "@/lib/petitions/samples.data";
import { PetitionStanding } from "./petition-standing";

async function PetitionRow({ petition }: { petition: ListedPetition }) {
  const [words, common] = await Promise.all([getTranslations("petitions"), getTranslations("common.sample")]);
  return (
    <li className="petition-row">
      <h3>
        <a href={petitionPage(petition.slug)}>{petition.title}</a>
      </h3>
      <p className="soft">
        {isSamplePetition(petition.slug) ? `${common("title")} · ` : ""}
        {words("to", { addressee: petition.addressee })} · <PetitionStanding {...petition} />
      </p>
      <p className="petition-number">{words("list.count", { count: petition.count })}</p>
    </li>
  );
}

function PetitionList({ heading, petitions }: { heading: string; petitions: readonly ListedPetition[] }) {
  if (petitions.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="petition-list">
        {petitions.map((petition) => (
          <PetitionRow key={petition.slug} petition={petition} />
        ))}
      </ul>
    </section>
  );
}

/** All petitions that have opened: first those that can be signed. */
export async function PetitionsPage({ petitions }: { petitions: readonly ListedPetition[] }) {
  const words = await getTranslations("petitions.list");
  const open = petitions.filter(({ state }) => state === "open");
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      {petitions.length === 0 ? <p>{words("none")}</p> : null}
      <PetitionList heading={words("open")} petitions={open} />
      <PetitionList heading={words("other")} petitions={petitions.filter(({ state }) => state !== "open")} />
    </div>
  );
}
