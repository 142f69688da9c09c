import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";

const ways = [
  { href: "/dashboard/data", words: "data" },
  { href: "/dashboard/embed-this", words: "embed" },
  { href: "/dashboard/verify", words: "verify" },
  { href: "/dashboard/method", words: "method" },
] as const;

/** What a journalist or a charity does next with the figures. */
export async function UseFigures() {
  const words = await getTranslations("dashboard.more");
  return (
    <Sheet as="section">
      <h2>{words("title")}</h2>
      <p>{words("text")}</p>
      <ul className="chart-files">
        {ways.map(({ href, words: key }) => (
          <li key={href}>
            <a href={href}>{words(key)}</a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
