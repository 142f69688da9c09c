import { MailedLinkPage } from "@/components/petitions/link-page";
import { linkMetadata, openMailedLink } from "../../mailed-link";

export const generateMetadata = () => linkMetadata("stop");

/** Opened from news about a petition: its button ends them. */
export default async function StopUpdates(props: PageProps<"/[locale]/petitions/[slug]/updates/stop">) {
  return <MailedLinkPage purpose="stop" {...await openMailedLink("updates", props)} />;
}
