import { MailedLinkPage } from "@/components/petitions/link-page";
import { linkMetadata, openMailedLink } from "../mailed-link";

export const generateMetadata = () => linkMetadata("confirm");

/** Opened from a mail, by a person or by a scanner: it only shows a button. */
export default async function Confirm(props: PageProps<"/[locale]/petitions/[slug]/confirm">) {
  return <MailedLinkPage purpose="confirm" {...await openMailedLink("confirm", props)} />;
}
