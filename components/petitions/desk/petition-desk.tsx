import { getTranslations } from "next-intl/server";
import { Crumb } from "@/components/ui/progress-line";
import { SummaryList } from "@/components/ui/summary-list";
import { petitionPage } from "@/lib/petitions/addresses";
import {
  deskComments,
  deskInvalidations,
  deskList,
  deskPreview,
  deskTrends,
  deskWords,
} from "@/lib/petitions/desk/addresses";
import { isLegal } from "@/lib/petitions/desk/policy";
import { type Sent, SentNotice } from "./desk-form";
import { News } from "./news";
import { GatheredElsewhere, Milestones } from "./numbers";
import { Standing } from "./standing";
import { TakeDelivery } from "./take-delivery";
import { Discard, type SectionProps, Timing } from "./timing";

interface PetitionDeskProps extends Omit<SectionProps, "refused"> {
  sent: Sent;
  /** Random: makes a form that is sent twice one row. */
  mark: string;
}

/** Links to the pages about a petition that can be opened as it stands. */
async function Tools({ petition: { id, state, slug } }: Pick<SectionProps, "petition">) {
  const words = await getTranslations("desk.petition");
  const hasOpened = isLegal("invalidate", state);
  const links = hasOpened
    ? [
        { href: petitionPage(slug), label: words("public") },
        { href: deskTrends(id), label: words("trends") },
        { href: deskInvalidations(id), label: words("invalidations") },
        { href: deskComments, label: words("comments") },
      ]
    : [
        { href: deskPreview(id), label: words("preview") },
        { href: deskWords(id), label: words("change") },
      ];
  return (
    <nav aria-label={words("tools")}>
      <ul className="desk-links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A petition as its organisers see it: how it stands, what can be done with it, what was said since. */
export async function PetitionDesk({ petition, sent, mark }: PetitionDeskProps) {
  const words = await getTranslations("desk");
  const { count, target, addressee, slug } = petition;
  const section = { petition, refused: sent.refused };
  return (
    <div className="wrap narrow petition-desk">
      <Crumb href={deskList}>{words("back")}</Crumb>
      <SentNotice {...sent} />
      <h1 className="question">{petition.title}</h1>
      <p className="lead">
        <Standing {...petition} />
      </p>
      <SummaryList
        rows={[
          {
            key: words("petition.count"),
            value: target === null ? words("list.plain", { count }) : words("ofTarget", { count, target }),
          },
          ...(addressee === "" ? [] : [{ key: words("petition.to"), value: addressee }]),
          { key: words("petition.address"), value: petitionPage(slug) },
        ]}
      />
      <Tools petition={petition} />
      <Timing {...section} />
      <News {...section} mark={mark} />
      <Milestones {...section} />
      <GatheredElsewhere {...section} mark={mark} />
      {isLegal("invalidate", petition.state) ? <TakeDelivery petition={petition.id} /> : null}
      <Discard petition={petition} />
    </div>
  );
}
