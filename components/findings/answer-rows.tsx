import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { SummaryRow } from "@/components/ui/summary-list";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { countedIn, type Counted } from "@/lib/exports/schema";
import type { SignedAnswers } from "@/lib/findings/facts";
import type { FindingAnswers } from "@/lib/findings/journey";
import type { StepId } from "@/lib/findings/questions";
import type { SettingState, TypedDate } from "@/lib/findings/schema";
import { calendarDateFromParts, formatDate } from "@/lib/kernel/calendar-date";
import { exhibitName } from "@/lib/letters/account/exhibits";
import { countryName, placeName } from "@/lib/places/catalogue";
import { partName } from "@/lib/places/schema";
import { controlOf, type Practice, practiceById, practiceIds } from "@/lib/platforms/catalogue";
import { settingName, statesOf } from "./control";

type Words = Awaited<ReturnType<typeof getTranslations<"check">>>;
/** What a row is drawn with besides its answer. */
interface Drawn {
  words: Words;
  practice: Practice;
  pieces: readonly EvidencePiece[];
}
type Drawers = { [Id in StepId]: (answer: FindingAnswers[Id], drawn: Drawn) => ReactNode[] };

const day = (typed: TypedDate | undefined): string => {
  const date = typed && calendarDateFromParts(typed);
  return date ? formatDate(date) : "";
};
const orBlank = (text: string | undefined, words: Words) =>
  text || <span className="soft">{words("answers.blank")}</span>;
const orNone = (lines: string[], words: Words) => (lines.some(Boolean) ? lines : [orBlank("", words)]);
const ticked = (on: boolean, words: Words) => words(on ? "answers.ticked" : "answers.unticked");

const changedOn = { switch: "answers.offOn", prevention: "answers.onOn" } as const;

function stateLabel(found: SettingState, words: Words, { setting }: Practice): string {
  const key = statesOf(setting).find(({ state }) => state === found)?.key ?? found;
  return words(`setting.states.${key}.label`, settingName(setting));
}

/** What was counted in an export of the platform, if it is still the one that the finding is about. */
function countedLine(counted: Counted | undefined, { words, practice }: Drawn): string {
  if (counted?.platform !== practice.platform.id) return "";
  const items = counted.rows.reduce((sum, { total }) => sum + total, 0);
  return words("answers.counted", { items, kinds: counted.rows.length, day: formatDate(counted.on) });
}

/** Each answer in the words of its question, a line an item; blank lines are left out. */
const drawers: Drawers = {
  platform: ({ practice }) => [practiceById(practice).platform.name, practiceById(practice).title],
  residence: (residence) => [
    "nation" in residence ? placeName(residence.nation) : partName(residence),
    countryName(residence.country),
  ],
  setting: (setting, { words, practice }) => [
    stateLabel(setting.state, words, practice),
    "words" in setting ? `“${setting.words}”` : "",
  ],
  seen: ({ on, client, language, firstOn }, { words }) => [
    words("answers.seenValue", { date: day(on), client: words(`inline.clients.${client}`), language }),
    day(firstOn) && words("answers.firstSeen", { date: day(firstOn) }),
  ],
  choice: ({ switchedOn }, { words }) => [words(`choice.options.${switchedOn}`)],
  notice: (notice, { words }) => [
    words(`notice.options.${notice.told}.label`),
    "channel" in notice && notice.channel ? words(`notice.channel.options.${notice.channel}`) : "",
    "on" in notice ? day(notice.on) : "",
    "said" in notice && notice.said ? `“${notice.said}”` : "",
  ],
  "switched-off": ({ off, on, objectionForm }, { words, practice }) => {
    const control = controlOf(practice);
    const isSwitch = control === "switch" || control === "prevention";
    const changed = isSwitch ? changedOn[control] : "answers.sentOn";
    return [
      isSwitch && off && words(`switched-off.now.${control}.${off}`),
      objectionForm && words("answers.formUsed", { answer: words(`inline.yesNo.${objectionForm}`) }),
      day(on) && words(changed, { date: day(on) }),
    ];
  },
  "at-stake": ({ memberSince, content, sensitive, counted }, drawn) => {
    const { words } = drawn;
    return orNone(
      [
        memberSince && words("answers.memberSince", { year: memberSince }),
        ...content.map((kind) => words(`at-stake.content.options.${kind}.label`)),
        ...sensitive.map((kind) => words("answers.sensitive", { kind: words(`at-stake.sensitive.options.${kind}`) })),
        countedLine(countedIn(counted), drawn),
      ],
      words,
    );
  },
  effect: ({ effect }, { words }) => [orBlank(effect, words)],
  age: ({ under18 }, { words }) => [orBlank(under18 && words(`age.options.${under18}`), words)],
  evidence: ({ about }, { words, pieces }) =>
    orNone(
      pieces.map(({ id }, index) => `${exhibitName(index)}: ${about[id]?.caption ?? ""}`),
      words,
    ),
  contact: (contact, { words }) =>
    contact.contacted === "no"
      ? [words("contact.options.no")]
      : [
          words("answers.contactOn", {
            date: day(contact.on),
            channel: words(`inline.channels.${contact.channel}`),
          }),
          ...contact.asked.map((asked) => words(`contact.asked.options.${asked}`)),
          contact.reference && words("answers.reference", { reference: contact.reference }),
          words(`contact.reply.options.${contact.reply}`),
          day(contact.repliedOn) && words("answers.replyOn", { date: day(contact.repliedOn) }),
          contact.answer && `“${contact.answer}”`,
          ...contact.notDealtWith.map((remedy) =>
            words("answers.leftOpen", { request: words(`remedies.options.${remedy}.label`) }),
          ),
        ],
  remedies: ({ wanted }, { words }) => wanted.map((remedy) => words(`remedies.options.${remedy}.label`)),
  details: ({ name, address, email, account, sharing }, { words }) => [
    name,
    ...address.split("\n"),
    email,
    account,
    words(`details.sharing.options.${sharing}`),
  ],
  "count-me": ({ count, caseMail, campaignMail }, { words }) => [
    `${words("count-me.count.label")}: ${ticked(count, words)}`,
    `${words("count-me.caseMail.label")}: ${ticked(caseMail, words)}`,
    `${words("count-me.campaignMail.label")}: ${ticked(campaignMail, words)}`,
  ],
};

function draw<Id extends StepId>(id: Id, answer: FindingAnswers[Id], drawn: Drawn): ReactNode {
  const lines = drawers[id](answer, drawn).filter(Boolean);
  return lines.map((line, index) => <div key={index}>{line}</div>);
}

/** The answers of a path, a row a question, each with the way to change it. */
export async function answerRows(path: readonly StepId[], answers: SignedAnswers): Promise<SummaryRow[]> {
  const words = await getTranslations("check");
  const practice = practiceById(answers.platform?.practice ?? practiceIds[0]);
  const drawn = { words, practice, pieces: answers.pieces ?? [] };
  return path.flatMap((id) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    const change = { href: `/check/${id}`, label: words("answers.change") };
    return [{ key: words(`answers.rows.${id}`), value: draw(id, answer, drawn), change }];
  });
}
