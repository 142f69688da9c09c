import { getTranslations } from "next-intl/server";
import { CopyButton } from "@/components/ui/copy-button";
import { Crumb } from "@/components/ui/progress-line";
import { embedPage, petitionData, petitionPage } from "@/lib/petitions/addresses";
import type { SharedPetition } from "./shared-petition";

interface EmbedPetitionProps {
  slug: string;
  shared: SharedPetition;
  /** The portal, without a slash at its end. */
  origin: string;
}

/** A frame of this size holds a petition on a phone. */
const frame = { width: 360, height: 320 };

const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** How to show a petition on another site: a line of HTML, or a picture. */
export async function EmbedPetition({ slug, shared, origin }: EmbedPetitionProps) {
  const words = await getTranslations("petitions.embedThis");
  const { title, picture, alt } = shared;
  const address = `${origin}${embedPage(slug)}`;
  const html = `<iframe src="${address}" title="${attribute(title)}" width="${frame.width}" height="${frame.height}" loading="lazy" style="border: 0"></iframe>`;
  return (
    <article className="wrap prose embed-this">
      <Crumb href={petitionPage(slug)}>{title}</Crumb>
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
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
        <a href={picture}>
          {/* Its size is known, so that nothing jumps. */}
          <img className="embed-picture" src={picture} width={1200} height={630} alt={alt} />
        </a>
      </p>
      <p>{words.rich("data", { link: (chunks) => <a href={petitionData(slug)}>{chunks}</a> })}</p>
    </article>
  );
}
