import { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/kernel/calendar-date";
import { clients, type Practice } from "@/lib/platforms/catalogue";

/** Where the setting is, for each client, and the words to compare with. Tabs are radios: no script, and nothing typed below is lost. */
export async function GuidedCheck({ practice }: { practice: Practice }) {
  const words = await getTranslations("check.path");
  const { setting } = practice;
  return (
    <div className="guided-check sheet">
      <fieldset className="tabs">
        <legend className="visually-hidden">{words("ask")}</legend>
        {clients.map((client, index) => (
          <span key={client} className="tab">
            <input type="radio" name="guide" id={`guide-${client}`} value={client} defaultChecked={index === 0} />
            <label htmlFor={`guide-${client}`}>{words(client)}</label>
          </span>
        ))}
      </fieldset>
      {clients.map((client) => (
        <div key={client} className={`guide guide-${client}`}>
          <ol className="path">
            {setting.paths[client].steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <blockquote>“{setting.label}”</blockquote>
          <p className="soft">
            {words("seen", {
              menu: formatDate(setting.paths[client].source.seenOn),
              wording: formatDate(setting.source.seenOn),
            })}
          </p>
        </div>
      ))}
      <p className="open-setting">
        <a href={setting.address} target="_blank" rel="noopener noreferrer">
          {words("open")}
        </a>
      </p>
    </div>
  );
}
