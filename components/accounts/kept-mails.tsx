import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";

interface KeptMailsProps {
  mails: { to: string; subject: string; text: string; date: string }[];
}

const link = /(https?:\/\/\S+)/;

/** The text of a mail with its links to press. */
function WithLinks({ text }: { text: string }) {
  return text.split(link).map((part, index) =>
    link.test(part) ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

/** Mail that stayed on this machine, newest first. */
export async function KeptMails({ mails }: KeptMailsProps) {
  const words = await getTranslations("account.mailbox");
  return (
    <div className="wrap narrow">
      <h1 className="question">{words("heading")}</h1>
      <p>{words("text")}</p>
      {mails.length === 0 ? <p className="lead">{words("none")}</p> : null}
      {mails.map((mail) => (
        <Sheet key={`${mail.date} ${mail.to}`} as="article">
          <h2>{mail.subject}</h2>
          <p className="soft">
            {words("sent", {
              to: mail.to,
              date: formatDate(calendarDateAt(new Date(mail.date))),
              time: new Date(mail.date).toISOString().slice(11, 16),
            })}
          </p>
          <p className="kept-mail">
            <WithLinks text={mail.text} />
          </p>
        </Sheet>
      ))}
    </div>
  );
}
