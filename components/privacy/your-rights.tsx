import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

const ways = {
  see: "/account/export",
  mend: undefined,
  erase: "/account/erase",
  withdraw: undefined,
  object: undefined,
  complain: "/complain-about-us",
} as const;
const rights = ["see", "mend", "erase", "withdraw", "object", "complain"] as const;

/** What people can have done with their data, and where. */
export async function YourRights() {
  const words = await getTranslations("pages.privacy.rights");
  const linked = (href: string | undefined) => (chunks: ReactNode) => <a href={href}>{chunks}</a>;
  return (
    <>
      <h2>{words("title")}</h2>
      <p>{words("lead")}</p>
      <ul>
        {rights.map((right) => (
          <li key={right}>{words.rich(right, { link: linked(ways[right]) })}</li>
        ))}
      </ul>
      <p>{words("without")}</p>
    </>
  );
}
