import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { organiserRoles } from "@/lib/kernel/actor";

export const inviteFaults = ["email", "role", "too-often"] as const;
export type InviteFault = (typeof inviteFaults)[number];

/** Asks for the address of somebody to invite; what was typed and refused comes back with its fault. */
export async function InviteForm({ typed }: { typed: { value: string; fault: InviteFault } | undefined }) {
  const words = await getTranslations("organise.people");
  const roles = await getTranslations("organise.roles");
  const message = typed && words(`faults.${typed.fault}`);
  const form = {
    value: (name: string) => (name === "email" ? typed?.value : undefined),
    error: (name: string) => (name === (typed?.fault === "role" ? "role" : "email") ? message : undefined),
  };
  return (
    <form action="/organise/people/invite" method="post" noValidate>
      <h2>{words("invite")}</h2>
      <p>{words("inviteHelp")}</p>
      <TextField
        form={form}
        name="email"
        label={words("inviteEmail")}
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      <SelectField
        form={form}
        name="role"
        label={words("inviteRole")}
        groups={[{ options: organiserRoles.map((role) => ({ value: role, label: roles(role) })) }]}
      />
      <div className="actions">
        <Button>{words("send")}</Button>
      </div>
    </form>
  );
}
