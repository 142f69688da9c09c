import { getTranslations } from "next-intl/server";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { Complaint } from "@/lib/complaints/schema";
import { formatDate } from "@/lib/kernel/calendar-date";
import { nameInSentence, regulatorFor } from "@/lib/law/catalogue";
import { packFor } from "@/lib/letters/context";
import type { PackId } from "@/lib/letters/packs.data";

type Words = Awaited<ReturnType<typeof getTranslations<"complaints.case">>>;

/** What the person has told us happened, dated, earliest first. */
function done({ facts, letters }: Complaint, words: Words): TimelineItem[] {
  const dated: [string | undefined, string][] = [
    [facts.seen?.on, words("timeline.found")],
    [facts.switchedOff?.on, words(facts.switchedOff?.off === undefined ? "timeline.objected" : "timeline.changed")],
    [facts.contact?.on, words("timeline.asked")],
    ...letters.map(({ writtenOn, kind }): [string, string] => [writtenOn, words(`timeline.letter.${kind}`)]),
  ];
  return dated
    .flatMap(([on, title]) => (on === undefined ? [] : [{ on, title }]))
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ on, title }) => ({ state: "done", stateLabel: words("timeline.done"), date: formatDate(on), title }));
}

type Stage = "ack" | "outcome" | "rights" | "answer" | "regulator" | "regulator-in-time" | "inform" | "court";

/** What follows a letter to the company and one to the authority, as far as the law of the place says; elsewhere there is no authority to go on to. */
const toCome: Record<"uk" | "eu" | "other" | "elsewhere", { company: Stage[]; authority: Stage[] }> = {
  uk: { company: ["ack", "outcome", "regulator-in-time"], authority: ["inform"] },
  eu: { company: ["rights", "regulator"], authority: ["court"] },
  other: { company: ["answer", "regulator"], authority: ["answer"] },
  elsewhere: { company: ["answer"], authority: [] },
};

function stagesFor(pack: PackId): keyof typeof toCome {
  return pack === "uk" || pack === "eu" || pack === "elsewhere" ? pack : "other";
}

/** What comes after the letter. The law's dates are worked out once the person says when they sent it. */
function later({ facts, letters }: Complaint, words: Words): TimelineItem[] {
  const pack = packFor(facts.residence).id;
  const regulator = regulatorFor(facts.residence);
  const authority = regulator ? nameInSentence(regulator) : "";
  const to = letters.at(-1)?.kind === "authority" ? "authority" : "company";
  return toCome[stagesFor(pack)][to].map((stage) => ({
    state: "later",
    stateLabel: words("timeline.later"),
    date: words("noDate"),
    title: words(`timeline.stages.${stage}.title`, { authority }),
    children: <p>{words(`timeline.stages.${stage}.text`)}</p>,
  }));
}

export async function CaseTimeline({ complaint }: { complaint: Complaint }) {
  const words = await getTranslations("complaints.case");
  const send: TimelineItem = { state: "due", stateLabel: words("timeline.due"), title: words("timeline.send") };
  return (
    <section>
      <h2 className="visually-hidden">{words("timeline.heading")}</h2>
      <Timeline items={[...done(complaint, words), send, ...later(complaint, words)]} />
    </section>
  );
}
