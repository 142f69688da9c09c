import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { countryInSentence } from "@/lib/places/catalogue";
import { isDoneIn, type Practice, practices } from "@/lib/platforms/catalogue";
import { countriesInWords } from "./platform-rows";

/** Said to a person who asks about something that is done in other countries only; with what the platform does in theirs. */
export async function DoneElsewhere({ practice, country }: { practice: Practice; country: string }) {
  const words = await getTranslations("check.setting.elsewhere");
  const { platform, onlyIn } = practice;
  if (!onlyIn || isDoneIn(practice, country)) return null;
  const others = practices.filter((other) => other.platform.id === platform.id && isDoneIn(other, country));
  return (
    <Notice kind="warn">
      <p>
        {words("only", {
          platform: platform.name,
          countries: countriesInWords(onlyIn),
          place: countryInSentence(country),
        })}
      </p>
      <p>{words("goOn")}</p>
      {others.length === 0 ? (
        <p>{words("none", { platform: platform.name })}</p>
      ) : (
        <form action="/check/platform/answer" method="post">
          <p>{words("others", { platform: platform.name })}</p>
          {others.map(({ id, title }) => (
            <Button key={id} variant="alt" name="practice" value={id}>
              {title}
            </Button>
          ))}
        </form>
      )}
    </Notice>
  );
}
