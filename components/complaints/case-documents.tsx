import { getTranslations } from "next-intl/server";
import type { Complaint, FrozenLetter } from "@/lib/complaints/schema";
import type { CaseStanding } from "@/lib/complaints/standing";
import { formatDate } from "@/lib/kernel/calendar-date";
import { exhibitName } from "@/lib/letters/account/exhibits";
import type { CaseNames } from "./case-names";
import { eventTitle } from "./event-words";
import { pieceAddress, PieceLinks } from "./piece-links";

/** The forms in which a frozen letter can be had, by the end of its address. */
const formats = ["pdf", "docx", "eml", "txt", "html"] as const;

interface CaseDocumentsProps {
  complaint: Complaint;
  standing: CaseStanding;
  names: CaseNames;
}

async function Letter({ complaintId, letter }: { complaintId: string; letter: FrozenLetter }) {
  const [words, list] = await Promise.all([getTranslations("case.documents"), getTranslations("complaints.list")]);
  const { id, kind, writtenOn, pdfHash } = letter;
  return (
    <>
      <h3>{list(`letter.${kind}`, { date: formatDate(writtenOn) })}</h3>
      <ul className="in-line">
        {formats.map((format) => (
          <li key={format}>
            <a href={`/complaints/${complaintId}/letters/${id}/${format}`} download>
              {words(`formats.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className="soft fingerprint">{words("fingerprint", { hash: pdfHash })}</p>
    </>
  );
}

/** What the letters show, as far as the case holds it as a file. */
async function Exhibits({ complaint: { id, facts, pieces } }: Pick<CaseDocumentsProps, "complaint">) {
  const words = await getTranslations("case.documents");
  if (!facts.exhibits?.length) return null;
  const pieceOf = (exhibit: (typeof facts.exhibits)[number]) =>
    pieces.find(({ content }) =>
      content.kind === "picture"
        ? "sha256" in exhibit && exhibit.sha256 === content.sha256
        : "message" in exhibit && exhibit.message.text === content.text,
    );
  return (
    <>
      <h3>{words("evidence")}</h3>
      <ul className="files">
        {facts.exhibits.map((exhibit, index) => {
          const piece = pieceOf(exhibit);
          const name = `${exhibitName(index)}: ${exhibit.caption}`;
          return <li key={index}>{piece ? <a href={pieceAddress(id, piece)}>{name}</a> : name}</li>;
        })}
      </ul>
    </>
  );
}

/** What came and went, with the files that show it. */
async function Correspondence({ complaint, standing, names }: CaseDocumentsProps) {
  const words = await getTranslations("case.documents");
  const kept = standing.events.filter((event) => event.words || event.pieces?.length);
  if (kept.length === 0) return null;
  return (
    <>
      <h3>{words("correspondence")}</h3>
      <ul className="letters-kept">
        {kept.map(async (event) => (
          <li key={event.id}>
            <span className="soft">{formatDate(event.on)}</span>{" "}
            {event.isTold ? (
              await eventTitle(event, complaint, names)
            ) : (
              <a href={`/complaints/${complaint.id}/events/${event.id}`}>{await eventTitle(event, complaint, names)}</a>
            )}
            <PieceLinks
              complaintId={complaint.id}
              pieces={complaint.pieces.filter(({ id }) => event.pieces?.includes(id))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every letter of a case, the latest first, in every form with the hash by which a copy can be checked; exhibits; correspondence. */
export async function CaseDocuments(props: CaseDocumentsProps) {
  const words = await getTranslations("case.documents");
  const { complaint } = props;
  return (
    <section className="margin-note">
      <h2>{words("title")}</h2>
      {complaint.letters.toReversed().map((letter) => (
        <Letter key={letter.id} complaintId={complaint.id} letter={letter} />
      ))}
      <p className="soft">{words("frozen")}</p>
      <Exhibits complaint={complaint} />
      <Correspondence {...props} />
    </section>
  );
}
