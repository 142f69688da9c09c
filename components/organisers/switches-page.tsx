import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { type Stop, stops, type Switches } from "@/lib/kernel/switches";

interface SwitchesPageProps {
  switches: Switches;
  note: "done" | "fault" | undefined;
  /** The sentence that was typed and not taken. */
  typed: string | undefined;
}

async function StopSwitch({ name, isOn }: { name: Stop; isOn: boolean }) {
  const words = await getTranslations("organise.switches");
  const act = words(isOn ? "back" : "throw");
  return (
    <form action="/organise/switches/throw" method="post" className={isOn ? "switch is-on" : "switch"}>
      <h2>
        {words(`names.${name}`)} <strong className="switch-state">{words(isOn ? "on" : "off")}</strong>
      </h2>
      <p>{words(`help.${name}`)}</p>
      <input type="hidden" name="name" value={name} />
      <button
        className={`button button-${isOn ? "main" : "alt"}`}
        name="value"
        value={isOn ? "off" : "on"}
        aria-label={words("for", { act, name: words(`names.${name}`) })}
      >
        {act}
      </button>
    </form>
  );
}

/** What can be stopped in an emergency, and the sentence on every page. */
export async function SwitchesPage({ switches, note, typed }: SwitchesPageProps) {
  const words = await getTranslations("organise.switches");
  const fault = note === "fault" ? words("fault") : undefined;
  return (
    <div className="wrap prose">
      {note === "done" ? (
        <Notice kind="info">
          <p>{words("done")}</p>
        </Notice>
      ) : null}
      <h1>{words("heading")}</h1>
      <p className="lead">{words("lead")}</p>
      {stops.map((stop) => (
        <StopSwitch key={stop} name={stop} isOn={switches[stop]} />
      ))}
      <form action="/organise/switches/throw" method="post" className="switch" noValidate>
        <input type="hidden" name="name" value="banner" />
        <TextArea
          form={{ value: () => typed ?? switches.banner, error: () => fault }}
          name="value"
          label={words("banner")}
          hint={words("bannerHint")}
          rows={2}
        />
        <div className="actions">
          <Button variant="alt">{words("bannerSave")}</Button>
        </div>
      </form>
    </div>
  );
}
