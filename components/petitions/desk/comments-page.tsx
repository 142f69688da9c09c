import { getTranslations } from "next-intl/server";
import { RadioGroup } from "@/components/ui/choice-group";
import { Paragraphs } from "@/components/ui/paragraphs";
import { Crumb } from "@/components/ui/progress-line";
import { Sheet } from "@/components/ui/sheet";
import { TextArea } from "@/components/ui/text-area";
import { formatDate } from "@/lib/kernel/calendar-date";
import { ukDayAt } from "@/lib/kernel/uk-day";
import { deskDecision, deskEarlierComments, deskList } from "@/lib/petitions/desk/addresses";
import type { Moderated } from "@/lib/petitions/desk/queries/comments";
import type { RefusedForm } from "@/lib/petitions/desk/refused";
import { verdicts } from "@/lib/petitions/schema";
import { DeskForm, type Sent, SentNotice } from "./desk-form";

interface CommentsPageProps {
  open: readonly Moderated[];
  /** How many wait, with those that are not listed yet. */
  waitingInAll: number;
  decided: readonly Moderated[];
  /** The moment before which more were decided. */
  earlier: Date | undefined;
  sent: Sent;
}

/** What waits to be shown, and what was decided lately. */
export async function CommentsPage({ open, waitingInAll, decided, earlier, sent }: CommentsPageProps) {
  const words = await getTranslations("desk");
  return (
    <div className="wrap narrow petition-desk">
      <Crumb href={deskList}>{words("back")}</Crumb>
      <SentNotice {...sent} />
      <h1 className="question">{words("comments.heading")}</h1>
      <p className="lead">{words("comments.lead", { waiting: waitingInAll })}</p>
      <p>{words("comments.rule")}</p>
      {open.map((one) => (
        <Sheet key={one.signature} as="article">
          <Said one={one} />
          <Decide one={one} refused={sent.refused} />
        </Sheet>
      ))}
      <section>
        <h2>{words("comments.decided")}</h2>
        {decided.length === 0 ? <p>{words("comments.decidedNone")}</p> : null}
        {decided.map((one) => (
          <Sheet key={one.signature} as="article">
            <Said one={one} />
            <Decided one={one} refused={sent.refused} />
          </Sheet>
        ))}
        {earlier === undefined ? null : (
          <p>
            <a href={deskEarlierComments(earlier)}>{words("comments.earlier")}</a>
          </p>
        )}
      </section>
    </div>
  );
}

/** What somebody wants shown. */
async function Said({ one: { petition, name, comment, signedAt, isKept } }: { one: Moderated }) {
  const words = await getTranslations("desk.comments");
  return (
    <>
      <h3>{words("of", { petition: petition.title })}</h3>
      <p className="soft">{words("signed", { date: formatDate(ukDayAt(signedAt)) })}</p>
      {comment === undefined ? (
        <p className="soft">{isKept ? words("noComment") : words("gone")}</p>
      ) : (
        <blockquote>
          <Paragraphs text={comment} />
        </blockquote>
      )}
      <p>{name === undefined ? words("noName") : `${words("name")}: ${name}`}</p>
    </>
  );
}

interface DecideProps {
  one: Moderated;
  refused: RefusedForm | undefined;
}

async function Decide({ one: { signature, isKept }, refused }: DecideProps) {
  const words = await getTranslations("desk.comments");
  const offered = verdicts.filter((verdict) => isKept || verdict !== "shown");
  return (
    <DeskForm
      action={deskDecision(signature, "decide")}
      act={`decide ${signature}`}
      refused={refused}
      button={words("decide")}
    >
      {(form) => (
        <>
          <RadioGroup
            form={form}
            name={`${signature}.verdict`}
            legend={words("verdict")}
            options={offered.map((verdict) => ({ value: verdict, label: words(`verdicts.${verdict}`) }))}
          />
          <TextArea form={form} name={`${signature}.note`} label={words("note")} hint={words("noteHint")} rows={2} />
        </>
      )}
    </DeskForm>
  );
}

/** What was decided, and the way back. */
async function Decided({ one, refused }: DecideProps) {
  const words = await getTranslations("desk.comments");
  const { verdict, decidedAt, signature, isKept } = one;
  if (!verdict || !decidedAt) return null;
  const date = formatDate(ukDayAt(decidedAt));
  return (
    <>
      <p>
        <strong>
          {verdict === "shown"
            ? words("outcome.shown", { date })
            : words("outcome.refused", { date, reason: words(`reasons.${verdict}`) })}
        </strong>
      </p>
      {isKept ? (
        <DeskForm
          action={deskDecision(signature, "decide-again")}
          act={`decide-again ${signature}`}
          button={words("again")}
          variant="quiet"
        />
      ) : (
        <details>
          <summary>{words("takeDown")}</summary>
          <Decide one={one} refused={refused} />
        </details>
      )}
    </>
  );
}
