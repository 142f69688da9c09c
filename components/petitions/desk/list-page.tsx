import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { deskComments, deskNew, deskPage } from "@/lib/petitions/desk/addresses";
import type { ListedPetition } from "@/lib/petitions/desk/queries/petitions";
import { type Sent, SentNotice } from "./desk-form";
import { Standing } from "./standing";

interface ListPageProps {
  petitions: readonly ListedPetition[];
  sent: Sent;
}

/** Every petition at the desk, and the way to write another. */
export async function ListPage({ petitions, sent }: ListPageProps) {
  const words = await getTranslations("desk");
  const waiting = petitions.reduce((sum, petition) => sum + petition.waiting, 0);
  return (
    <div className="wrap prose petition-desk">
      <SentNotice {...sent} />
      <h1>{words("list.heading")}</h1>
      <p className="lead">{words("list.lead")}</p>
      <div className="actions">
        <ButtonLink href={deskNew}>{words("list.write")}</ButtonLink>
      </div>
      <p>
        <a href={deskComments}>{words("list.comments", { count: waiting })}</a>
      </p>
      {petitions.length === 0 ? (
        <p>{words("list.none")}</p>
      ) : (
        <Table
          caption={words("list.caption")}
          head={[words("list.name"), words("list.state"), words("list.count")]}
          stacks
          rows={petitions.map((petition) => ({
            key: petition.id,
            cells: [
              <a key="name" href={deskPage(petition.id)}>
                {petition.title}
              </a>,
              <Standing key="state" {...petition} />,
              petition.target === null
                ? words("list.plain", { count: petition.count })
                : words("ofTarget", { count: petition.count, target: petition.target }),
            ],
          }))}
        />
      )}
    </div>
  );
}
