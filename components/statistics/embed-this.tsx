import { getTranslations } from "next-intl/server";
import { CopyButton } from "@/components/ui/copy-button";
import { Pills } from "@/components/ui/pills";
import type { SharedFigure } from "./shared-figure";

interface EmbedThisProps {
  figure: SharedFigure;
  /** From the origin on; they are the same on every site. */
  origin: string;
  /** All, and those that enough people checked. */
  choices: readonly { platform: string | undefined; label: string; current: boolean }[];
}

const page = (path: string, platform: string | undefined) =>
  platform === undefined ? path : `${path}?platform=${platform}`;

/** A frame of this size holds the figure on a phone. */
const frame = { width: 360, height: 300 };

/** How to show a figure on another site: a line of HTML, or a picture. */
export async function EmbedThis({ figure, origin, choices }: EmbedThisProps) {
  const words = await getTranslations("method.embedThis");
  const platform = choices.find(({ current }) => current)?.platform;
  const address = `${origin}${page("/dashboard/embed", platform)}`;
  const html = `<iframe src="${address}" title="${figure.title}" width="${frame.width}" height="${frame.height}" loading="lazy" style="border: 0"></iframe>`;
  return (
    <article className="wrap prose embed-this">
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      <Pills
        label={words("choose")}
        items={choices.map((choice) => ({ ...choice, href: page("/dashboard/embed-this", choice.platform) }))}
      />
      <h2>{words("code")}</h2>
      <pre className="embed-code" tabIndex={0} aria-label={words("codeLabel")} role="group">
        <code>{html}</code>
      </pre>
      <p className="embed-actions">
        <CopyButton text={html} label={words("copy")} copied={words("copied")} what={words("what")} />
        <a className="whole" href={address}>
          {words("alone")}
        </a>
      </p>
      <h2>{words("picture")}</h2>
      <p>{words("pictureText")}</p>
      <p>
        <a href={figure.picture}>
          {/* Its size is known, so that nothing jumps. */}
          <img className="embed-picture" src={figure.picture} width={1200} height={630} alt={figure.alt} />
        </a>
      </p>
      <p>{words("terms")}</p>
      <p>{words.rich("beside", { link: (chunks) => <a href="/dashboard/method">{chunks}</a> })}</p>
    </article>
  );
}
