import { MailedLinkPage } from "@/components/petitions/link-page";
import { linkMetadata, openMailedLink } from "../mailed-link";

export const generateMetadata = () => linkMetadata("address");

/** Opened from the mail to a new address: its button moves the signature there. */
export default async function NewAddress(props: PageProps<"/[locale]/petitions/[slug]/address">) {
  return <MailedLinkPage purpose="address" {...await openMailedLink("new-address", props)} />;
}
