import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { deskAct, deskInvalidations } from "@/lib/petitions/desk/addresses";
import type { FollowedInvalidation } from "@/lib/petitions/desk/queries/invalidations";
import { DeskForm } from "./desk-form";
import { minuteOf } from "./figures";

interface FollowedProps {
  petition: string;
  one: FollowedInvalidation;
}

/** An invalidation with how far it has come, and what can be done about it. */
export async function Followed({ petition, one }: FollowedProps) {
  const words = await getTranslations("desk.invalidations");
  const { id, state, holds, expected, reason, startedAt } = one;
  const isUnderWay = state === "running" || state === "undoing";
  const total = Math.max(expected, holds, 1);
  return (
    <Sheet as="article">
      <h3>{words(`state.${state}`, { holds, expected })}</h3>
      {isUnderWay ? (
        <p>
          <progress
            value={state === "running" ? holds : total - holds}
            max={total}
            aria-label={words("progress", { holds, expected })}
          />{" "}
          <a href={deskInvalidations(petition)}>{words("look")}</a>
        </p>
      ) : null}
      <Criteria one={one} />
      <p className="as-typed">{reason}</p>
      <p className="soft">{words("started", { date: `${minuteOf(startedAt)} (UTC)` })}</p>
      {state === "running" ? (
        <DeskForm
          action={deskAct(petition, "cancel-invalidation")}
          act="cancel-invalidation"
          hidden={{ mark: id }}
          button={words("cancel")}
        />
      ) : null}
      {state === "done" || state === "cancelled" ? (
        <DeskForm
          action={deskAct(petition, "undo-invalidation")}
          act="undo-invalidation"
          hidden={{ mark: id }}
          button={words("undo")}
        />
      ) : null}
    </Sheet>
  );
}

async function Criteria({ one: { matching, domain } }: Pick<FollowedProps, "one">) {
  const words = await getTranslations("desk");
  const { domainHash, from, to, signal } = matching;
  const moment = (at: string) => ({ moment: minuteOf(new Date(at)) });
  const said = [
    domainHash === undefined
      ? undefined
      : domain === undefined
        ? words("invalidations.criteria.domainUnknown")
        : words("invalidations.criteria.domain", { domain }),
    from && words("invalidations.criteria.from", moment(from)),
    to && words("invalidations.criteria.to", moment(to)),
    signal && words("invalidations.criteria.signal", { signal: words(`trends.signals.names.${signal}`) }),
  ];
  return <ul>{said.map((line) => (line ? <li key={line}>{line}</li> : null))}</ul>;
}
