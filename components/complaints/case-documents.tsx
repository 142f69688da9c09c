import { getTranslations } from "next-intl/server";
import type { Complaint, FrozenLetter } from "@/lib/complaints/schema";
import { formatDate } from "@/lib/kernel/calendar-date";

/** The forms in which a frozen letter can be had, by the end of its address. */
const formats = ["pdf", "docx", "eml", "txt", "html"] as const;

async function Letter({ complaintId, letter }: { complaintId: string; letter: FrozenLetter }) {
  const words = await getTranslations("complaints");
  const { id, kind, writtenOn, pdfHash } = letter;
  return (
    <>
      <h3>{words(`list.letter.${kind}`, { date: formatDate(writtenOn) })}</h3>
      <ul className="in-line">
        {formats.map((format) => (
          <li key={format}>
            <a href={`/complaints/${complaintId}/letters/${id}/${format}`} download>
              {words(`case.formats.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className="soft fingerprint">{words("case.fingerprint", { hash: pdfHash })}</p>
    </>
  );
}

/** Every letter of a case, the latest first, in every form, with the hash by which a copy can be checked. */
export async function CaseDocuments({ complaint }: { complaint: Complaint }) {
  const words = await getTranslations("complaints.case");
  return (
    <section className="margin-note">
      <h2>{words("documents")}</h2>
      {complaint.letters.toReversed().map((letter) => (
        <Letter key={letter.id} complaintId={complaint.id} letter={letter} />
      ))}
      <p className="soft">{words("frozen")}</p>
    </section>
  );
}
