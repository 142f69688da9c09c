import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { LimitRow } from "@/lib/organisers/queries/limits";

interface LimitsPageProps {
  limits: readonly LimitRow[];
  done: boolean;
  /** The limit whose form was refused, and what was typed. */
  refused: { name: string; value: string } | undefined;
}

const hour = 60 * 60;
const day = 24 * hour;
const timeOf = (seconds: number) => (seconds === hour ? "hour" : seconds === day ? "day" : "days");

async function LimitForm({ limit, typed }: { limit: LimitRow; typed: string | undefined }) {
  const words = await getTranslations("organise.limits");
  const { name, points, seconds, isSet, standard, least, most, used } = limit;
  const title = words(`names.${name}`);
  const fault = typed === undefined ? undefined : words("fault", { least, most });
  // Many such fields stand on one page: each is named after its limit.
  const form = { value: () => typed ?? String(points), error: () => fault };
  return (
    <section className={isSet ? "switch is-on" : "switch"}>
      <h2>{title}</h2>
      <p>
        {words("now", { points, time: timeOf(seconds), days: seconds / day })}
        {isSet ? <strong className="switch-state">{words("set")}</strong> : null}
      </p>
      <p>{words("used", used)}</p>
      <form action="/organise/limits/set" method="post" noValidate>
        <input type="hidden" name="name" value={name} />
        <TextField
          form={form}
          name={`points.${name}`}
          label={words("label")}
          hint={words("standard", { points: standard, least, most })}
          inputMode="numeric"
          width="short"
          autoComplete="off"
        />
        <div className="actions">
          <Button variant="alt">{words("save")}</Button>
        </div>
      </form>
      {isSet ? (
        <form action="/organise/limits/set" method="post">
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name={`points.${name}`} value="" />
          <button className="button button-quiet" aria-label={words("for", { act: words("back"), name: title })}>
            {words("back")}
          </button>
        </form>
      ) : null}
    </section>
  );
}

/** How much anybody may ask for, how much of it is used, and the forms that change it. */
export async function LimitsPage({ limits, done, refused }: LimitsPageProps) {
  const words = await getTranslations("organise.limits");
  return (
    <div className="wrap prose">
      {done ? (
        <Notice kind="info">
          <p role="status">{words("done")}</p>
        </Notice>
      ) : null}
      <h1>{words("heading")}</h1>
      <p className="lead">{words("lead")}</p>
      {limits.map((limit) => (
        <LimitForm key={limit.name} limit={limit} typed={refused?.name === limit.name ? refused.value : undefined} />
      ))}
    </div>
  );
}
