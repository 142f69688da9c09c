// A LinkedIn archive of nobody, with every oddity of platforms.md §5.3.
import type { Chance } from "./chance";
import { written } from "./dates";
import { messageFiles, writtenFiles } from "./linkedin-written";
import { owner, somebody, someWords } from "./people";
import { csv, item, link } from "./rows";
import type { Ledger, Sample, SampleFile, SampleSize } from "./sample";

const connectionsNote = `Notes:\n"Some addresses are missing, because ""not everyone"" shows theirs."\n\n`;

function networkFiles(rows: number): SampleFile[] {
  return [
    csv({
      path: "Connections.csv",
      before: connectionsNote,
      header: "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      rows: Math.ceil(rows * 0.02),
      row(chance, at) {
        const { first, last } = somebody(chance);
        return {
          cells: [first, last, link(chance), "", "Thimble, Ltd", "Pilot", written.short(at)],
          item: item("connections", at),
        };
      },
    }),
    csv({
      path: "Company Follows.csv",
      header: "Organization,Followed On",
      rows: 3,
      row: (chance, at) => ({ cells: [someWords(chance, 2), written.unix(at)], item: item("follows", at) }),
    }),
    csv({
      path: "Endorsement_Received_Info.csv",
      header:
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status",
      rows: 4,
      row(chance, at) {
        const { first, last } = somebody(chance);
        return {
          cells: [written.slashes(at), "Sailing", first, last, link(chance), "ACCEPTED"],
          item: item("endorsements", at),
        };
      },
    }),
  ];
}

/** Headers that come twice. */
const targeting =
  "Member Age,Company Names,Company Names,Company Names,Job Titles,Job Titles,Job Titles,Years of Experience";

function profileFiles(): SampleFile[] {
  return [
    csv({
      path: "Profile.csv",
      header:
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
      rows: 1,
      row: (chance) => ({
        cells: [
          owner.first,
          owner.last,
          "",
          "",
          "",
          'Keeper of "boats"\nand nets',
          someWords(chance, 9),
          "",
          "",
          "",
          "",
          "",
          "",
        ],
        item: item("profile"),
      }),
    }),
    csv({
      path: "Profile Summary.csv",
      header: "Profile Summary",
      rows: 1,
      row: (chance) => ({ cells: [`${someWords(chance, 9)},\n${someWords(chance, 4)}`], item: item("profile") }),
    }),
    csv({
      path: "Positions.csv",
      header: "Company Name,Title,Description,Location,Started On,Finished On",
      rows: 3,
      row: (chance, at) => ({
        cells: [
          "Nets & Co",
          "Keeper",
          `${someWords(chance, 5)}\n${someWords(chance, 5)}`,
          "",
          written.month(at),
          "2020",
        ],
        item: item("positions"),
      }),
    }),
  ];
}

function recordFiles(): SampleFile[] {
  return [
    csv({ path: "Skills.csv", header: "Name", rows: 5, row: () => ({ cells: ["Sailing"], item: item("skills") }) }),
    csv({
      path: "Rich_Media.csv",
      header: "Date/Time,Media Description,Media Link",
      rows: 2,
      row: (chance, at) => ({
        cells: [written.sentence(at), "-", link(chance)],
        item: item("photos-and-videos", at),
      }),
    }),
    csv({
      path: "Receipts.csv",
      header:
        "First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code",
      rows: 2,
      row: (_, at) => ({
        cells: [owner.first, owner.last, "", "", written.american(at), "", "", "", "1", "2", "3", "EUR"],
        item: item("payments", at),
      }),
    }),
    csv({
      path: "Logins.csv",
      header: "Login Date,IP Address,User Agent,Login Type",
      rows: 4,
      row: (_, at) => ({
        cells: [written.unix(at), "192.0.2.7", "A browser, of some kind", "LOGIN"],
        item: item("logins", at),
      }),
    }),
  ];
}

function guessFiles(): SampleFile[] {
  return [
    csv({
      path: "Ad_Targeting.csv",
      header: targeting,
      rows: 1,
      row: () => ({ cells: ["35-54", "a; b", "c", "d", "e", "f", "g", "9"], item: item("ads") }),
    }),
    csv({
      path: "Inferences_about_you.csv",
      header: "Category,Type of inference,Description,Inference",
      rows: 0,
      row: () => ({ cells: [] }),
    }),
    csv({
      path: "Events.csv",
      header: "Event Name,Event Time,Status,External Url",
      rows: 1,
      row: (chance, at) => ({ cells: [someWords(chance, 2), written.event(at), "ATTENDING", ""] }),
    }),
    csv({
      path: "Jobs/Job Applicant Saved Screening Question Responses_1.csv",
      header: "Question,Answer",
      rows: 2,
      row: (chance) => ({ cells: [someWords(chance, 5), someWords(chance, 1)], item: item("job-answers") }),
    }),
  ];
}

const article = (path: string): SampleFile => ({
  path,
  *pieces(chance: Chance, ledger: Ledger) {
    const [title, body] = [someWords(chance, 4), someWords(chance, 60)];
    ledger.add(item("articles", undefined, { is: `${title} ${body}`, words: 64 }));
    yield `<html><head><title>${title}</title><style>p { margin: 0 }</style></head><body>`;
    yield `<h1><a href="https://www.linkedin.example/pulse/x">${title}</a></h1><p>${body}</p></body></html>`;
  },
});

/** An archive as LinkedIn's "larger" one, in a folder of its own name. */
export function linkedinSample({ rows, words = 40 }: SampleSize): Sample {
  const folder = "Complete_LinkedInDataExport_10-01-2026";
  const files = [
    ...profileFiles(),
    ...recordFiles(),
    ...guessFiles(),
    ...writtenFiles(rows, words),
    ...messageFiles(rows, words),
    ...networkFiles(rows),
    article("Articles/Articles/le-café-du-port.html"),
    article("Articles/Articles/nets-and-boats.html"),
  ];
  return {
    platform: "linkedin",
    name: `${folder}.zip`,
    files: files.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
  };
}
