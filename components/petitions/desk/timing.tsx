import { getMessages, getTranslations } from "next-intl/server";
import { RadioGroup } from "@/components/ui/choice-group";
import { DateField } from "@/components/ui/date-field";
import type { FormSource } from "@/components/ui/field-props";
import { TextArea } from "@/components/ui/text-area";
import { ukDayAt } from "@/lib/kernel/uk-day";
import { deskAct } from "@/lib/petitions/desk/addresses";
import { isLegal } from "@/lib/petitions/desk/policy";
import type { DeskPetition } from "@/lib/petitions/desk/queries/petitions";
import type { RefusedForm } from "@/lib/petitions/desk/refused";
import { missingWords } from "@/lib/petitions/desk/schema";
import { DeskForm } from "./desk-form";

export interface SectionProps {
  petition: DeskPetition;
  refused: RefusedForm | undefined;
}

async function Day({ form, name, legend, hint }: { form: FormSource; name: string; legend: string; hint?: string }) {
  const { common } = await getMessages();
  return <DateField form={form} name={name} legend={legend} hint={hint} labels={common.date} />;
}

/** What is to be done with it next, as it stands now. */
export async function Timing({ petition, refused }: SectionProps) {
  const { state } = petition;
  return (
    <>
      {isLegal("open", state) ? <Open petition={petition} refused={refused} /> : null}
      {isLegal("take-back", state) ? <TakeBack petition={petition} refused={refused} /> : null}
      {isLegal("close", state) ? <Close petition={petition} refused={refused} /> : null}
      {isLegal("deliver", state) ? <Deliver petition={petition} refused={refused} /> : null}
    </>
  );
}

async function Open({ petition, refused }: SectionProps) {
  const words = await getTranslations("desk");
  const missing = missingWords(petition);
  return (
    <section>
      <h2>{words("open.heading")}</h2>
      {missing.length === 0 ? null : (
        <>
          <p>{words("petition.incomplete")}</p>
          <ul>
            {missing.map((name) => (
              <li key={name}>{words(`petition.needs.${name}`)}</li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 ? null : (
        <DeskForm action={deskAct(petition.id, "open")} act="open" refused={refused} button={words("open.button")}>
          {(form) => (
            <>
              <RadioGroup
                form={form}
                name="when"
                legend={words("open.when")}
                options={[
                  { value: "now", label: words("open.now"), hint: words("open.nowHint") },
                  {
                    value: "day",
                    label: words("open.day"),
                    reveals: (
                      <Day form={form} name="opensOn" legend={words("open.opensOn")} hint={words("open.dayHint")} />
                    ),
                  },
                ]}
              />
              <Day form={form} name="closesOn" legend={words("open.closesOn")} hint={words("open.text")} />
            </>
          )}
        </DeskForm>
      )}
    </section>
  );
}

async function TakeBack({ petition }: SectionProps) {
  const words = await getTranslations("desk.takeBack");
  return (
    <section>
      <p>{words("text")}</p>
      <DeskForm action={deskAct(petition.id, "take-back")} act="take-back" button={words("button")} />
    </section>
  );
}

/** Deletes a draft; at the end of its page, away from what opens it. */
export async function Discard({ petition }: Pick<SectionProps, "petition">) {
  const words = await getTranslations("desk.discard");
  if (!isLegal("discard", petition.state)) return null;
  return (
    <section>
      <h2>{words("heading")}</h2>
      <p>{words("text")}</p>
      <DeskForm action={deskAct(petition.id, "discard")} act="discard" button={words("button")} />
    </section>
  );
}

async function Close({ petition, refused }: SectionProps) {
  const words = await getTranslations("desk");
  return (
    <section>
      <h2>{words("close.heading")}</h2>
      <p>{words("close.text")}</p>
      <DeskForm action={deskAct(petition.id, "close")} act="close" refused={refused} button={words("close.button")}>
        {(form) => (
          <RadioGroup
            form={form}
            name="when"
            legend={words("close.when")}
            options={[
              { value: "now", label: words("close.now") },
              {
                value: "day",
                label: words("close.day"),
                reveals: (
                  <Day form={form} name="closesOn" legend={words("close.closesOn")} hint={words("open.dayHint")} />
                ),
              },
            ]}
          />
        )}
      </DeskForm>
    </section>
  );
}

/** A day as the three boxes of a field hold it. */
function boxesOf(instant: Date) {
  const [year, month, day] = ukDayAt(instant).split("-");
  return { day, month, year };
}

async function Deliver({ petition, refused }: SectionProps) {
  const words = await getTranslations("desk");
  const { id, deliveredAt, outcome } = petition;
  return (
    <section>
      <h2>{deliveredAt ? words("deliver.again") : words("deliver.heading")}</h2>
      <p>{words("deliver.text")}</p>
      <DeskForm
        action={deskAct(id, "deliver")}
        act="deliver"
        refused={refused}
        first={deliveredAt ? { deliveredOn: boxesOf(deliveredAt), outcome } : undefined}
        button={words("deliver.button")}
      >
        {(form) => (
          <>
            <Day form={form} name="deliveredOn" legend={words("deliver.deliveredOn")} hint={words("open.dayHint")} />
            <TextArea form={form} name="outcome" label={words("deliver.outcome")} hint={words("deliver.outcomeHint")} />
          </>
        )}
      </DeskForm>
    </section>
  );
}
