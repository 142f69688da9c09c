import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { TextField } from "@/components/ui/text-field";
import { formatDate } from "@/lib/kernel/calendar-date";
import { ukDayAt } from "@/lib/kernel/uk-day";
import { deskAct } from "@/lib/petitions/desk/addresses";
import { isLegal } from "@/lib/petitions/desk/policy";
import { DeskForm } from "./desk-form";
import { formatCount } from "./figures";
import type { SectionProps } from "./timing";

/** What happens when a petition has so many signatures. */
export async function Milestones({ petition, refused }: SectionProps) {
  const words = await getTranslations("desk.milestones");
  const { id, milestones, state } = petition;
  return (
    <section>
      <h2>{words("heading")}</h2>
      <p>{words("text")}</p>
      {milestones.length === 0 ? null : (
        <Table
          caption={words("caption")}
          head={[words("signatures"), words("banner"), words("state")]}
          numbers={[]}
          stacks
          rows={milestones.map(({ signatures, banner, reachedAt }) => ({
            key: String(signatures),
            cells: [
              formatCount(signatures),
              banner ?? words("noBanner"),
              reachedAt ? (
                words("reached", { date: formatDate(ukDayAt(reachedAt)) })
              ) : (
                <div key="ahead">
                  {words("ahead")}
                  <DeskForm
                    action={deskAct(id, "remove-milestone")}
                    act="remove-milestone"
                    hidden={{ signatures }}
                    button={words("remove")}
                    variant="quiet"
                  />
                </div>
              ),
            ],
          }))}
        />
      )}
      {isLegal("set-milestone", state) ? (
        <DeskForm action={deskAct(id, "set-milestone")} act="set-milestone" refused={refused} button={words("button")}>
          {(form) => (
            <>
              <TextField form={form} name="signatures" label={words("signatures")} inputMode="numeric" width="short" />
              <TextField form={form} name="banner" label={words("banner")} />
            </>
          )}
        </DeskForm>
      ) : null}
    </section>
  );
}

/** Signatures gathered elsewhere, apart from the count. */
export async function GatheredElsewhere({ petition, refused, mark }: SectionProps & { mark: string }) {
  const words = await getTranslations("desk.gathered");
  const { id, gathered, state } = petition;
  if (!isLegal("add-gathered", state)) return null;
  return (
    <section>
      <h2>{words("heading")}</h2>
      <p>{words("text")}</p>
      {gathered.length === 0 ? null : (
        <Table
          caption={words("caption")}
          head={[words("source"), words("count"), words("act")]}
          numbers={[1]}
          stacks
          rows={gathered.map(({ id: row, signatures, source }) => ({
            key: row,
            cells: [
              source,
              formatCount(signatures),
              <DeskForm
                key="remove"
                action={deskAct(id, "remove-gathered")}
                act="remove-gathered"
                hidden={{ mark: row }}
                button={words("remove")}
                variant="quiet"
              />,
            ],
          }))}
        />
      )}
      <DeskForm
        action={deskAct(id, "add-gathered")}
        act="add-gathered"
        refused={refused}
        hidden={{ mark }}
        button={words("button")}
      >
        {(form) => (
          <>
            <TextField form={form} name="gathered" label={words("count")} inputMode="numeric" width="short" />
            <TextField form={form} name="source" label={words("source")} hint={words("sourceHint")} />
          </>
        )}
      </DeskForm>
    </section>
  );
}
