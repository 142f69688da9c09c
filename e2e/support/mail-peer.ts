import { randomUUID } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A real SMTP server that keeps each message as a file, named so that the newest sorts last. */
function keepMailIn(folder: string): SMTPServer {
  let received = 0;
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      simpleParser(stream).then(({ subject, text, html, headers, headerLines }) => {
        const lines = headerLines.map(({ line }) => line);
        const to = session.envelope.rcptTo.map((recipient) => recipient.address);
        const name = `${String(++received).padStart(6, "0")}-${randomUUID()}.json`;
        const message = { to, subject, text, html: html === false ? "" : html, headers: [...headers.keys()], lines };
        // Written aside and renamed, so that a reader never sees half a message.
        writeFileSync(join(folder, `${name}.part`), JSON.stringify(message));
        renameSync(join(folder, `${name}.part`), join(folder, name));
        done();
      }, done);
    },
  });
}

const { MAIL_PORT: port = "", MAIL_FOLDER: folder = "" } = process.env;
const server = keepMailIn(folder);
server.listen(Number(port), "127.0.0.1");
process.on("SIGTERM", () => {
  server.close(() => process.exit(0));
});
