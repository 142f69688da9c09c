import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";

/** Files of a letter beside the PDF, the most useful first. */
const others = ["docx", "eml", "txt", "html"] as const;

interface LetterFilesProps {
  /** The address up to the format: "/check/letter". */
  base: string;
  /** What follows the format: "?kind=follow-up". */
  query?: string;
  /** One main button a page: false where the page has another. */
  main?: boolean;
}

/** The letter to download: as a PDF, and as what other programs open. */
export async function LetterFiles({ base, query = "", main = true }: LetterFilesProps) {
  const words = await getTranslations("check.letter.files");
  return (
    <div className="letter-files">
      <ButtonLink href={`${base}/pdf${query}`} variant={main ? "main" : "alt"} download>
        {words("pdf")}
      </ButtonLink>
      <ul aria-label={words("others")}>
        {others.map((format) => (
          <li key={format}>
            <a href={`${base}/${format}${query}`} download>
              {words(`${format}.name`)}
            </a>
            <span className="soft">{words(`${format}.for`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
