import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import type { Colleague, OpenInvitation } from "@/lib/organisers/queries";
import { InviteForm, type InviteFault } from "./invite-form";
import { PeopleActs } from "./people-acts";
import { UtcTime } from "./utc-time";

export const peopleFaults = ["mail-failed", "last-admin", "gone"] as const;

interface PeoplePageProps {
  colleagues: readonly Colleague[];
  invitations: readonly OpenInvitation[];
  typed: { value: string; fault: InviteFault } | undefined;
  fault: (typeof peopleFaults)[number] | undefined;
  done: "invited" | "changed" | undefined;
}

type Told = Pick<PeoplePageProps, "fault" | "done">;

async function Notes({ fault, done }: Told) {
  const words = await getTranslations("organise.people");
  const said = fault ? words(`faults.${fault}`) : done && words(`done.${done}`);
  return said === undefined ? null : (
    <Notice kind={fault ? "warn" : "info"}>
      <p>{said}</p>
    </Notice>
  );
}

async function Colleagues({ colleagues }: Pick<PeoplePageProps, "colleagues">) {
  const words = await getTranslations("organise.people");
  const roles = await getTranslations("organise.roles");
  const rows = colleagues.map(({ id, email, role, hasSecondFactor }) => {
    const acts = [role === "admin" ? "organiser" : "admin", "remove", "reset"] as const;
    const factor = words(hasSecondFactor ? "hasFactor" : "noFactor");
    return { key: id, cells: [email, roles(role), factor, <PeopleActs key={id} {...{ id, email, acts }} />] };
  });
  const head = [words("email"), words("role"), words("factor"), words("change")];
  return <Table caption={words("caption")} head={head} rows={rows} numbers={[]} stacks />;
}

async function Invitations({ invitations }: Pick<PeoplePageProps, "invitations">) {
  const words = await getTranslations("organise.people");
  const roles = await getTranslations("organise.roles");
  if (invitations.length === 0) return <p>{words("none")}</p>;
  const rows = invitations.map(({ id, email, role, expiresAt }) => ({
    key: id,
    cells: [
      email,
      roles(role === "admin" ? "admin" : "organiser"),
      <UtcTime key="until" at={expiresAt} />,
      <PeopleActs key={id} id={id} email={email} acts={["uninvite"]} />,
    ],
  }));
  const head = [words("email"), words("role"), words("until"), words("change")];
  return <Table caption={words("invitedCaption")} head={head} rows={rows} numbers={[]} stacks />;
}

/** Who organises and who is asked to, and what an admin can change of it. */
export async function PeoplePage({ colleagues, invitations, typed, fault, done }: PeoplePageProps) {
  const words = await getTranslations("organise.people");
  return (
    <div className="wrap prose desk-people">
      <Notes fault={fault} done={done} />
      <h1>{words("heading")}</h1>
      <p className="lead">{words("lead")}</p>
      <Colleagues colleagues={colleagues} />
      <h2>{words("invited")}</h2>
      <Invitations invitations={invitations} />
      <InviteForm typed={typed} />
    </div>
  );
}
