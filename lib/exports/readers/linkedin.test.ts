import { describe, expect, test } from "vitest";
import { looseSample } from "@/lib/testing/exports/archive";
import { aFile, anArchive, categoryOf, tallyOf, zipped } from "@/lib/testing/exports/quick";
import { samples } from "@/lib/testing/exports/samples";

const shares = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
const comments = "Date,Link,Message\n";
const post = (text: string) => `2024-06-05 10:00:00,https://l.example,${text},,,MEMBER_NETWORK\n`;
const profile = "First Name,Last Name,Maiden Name\nIlvara,Quenthorpe,\n";
const chat =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
const said = (from: string) => `1,,${from},u,x,y,2024-06-05 10:00:00 UTC,,hello,INBOX\n`;

const one = async (path: string, text: string) => tallyOf([aFile(path, text)]);
const posts = async (path: string, text: string) => categoryOf(await one(path, text), "posts");

describe("the oddities of LinkedIn’s files", () => {
  test("a byte order mark does not hide the first column", async () => {
    expect(await posts("Shares.csv", `\ufeff${shares}${post("Hi")}`)).toMatchObject({ rows: 1, undated: 0 });
  });

  test("a cell of many lines is one post, quotes inside it are doubled", async () => {
    const text = '"He said ""no"",\n\n2024-01-01 00:00:00,was a date\r\nto forget"';
    expect(await posts("Shares.csv", shares + post(text) + post("Bye"))).toMatchObject({
      rows: 2,
      words: 10,
      days: { "2024-06-05": 2 },
    });
  });

  test("comments escape quotes with a backslash, or double them, or end in one", async () => {
    const rows = [
      '2024-06-05 10:00:00,l,"He said \\"hi\\", twice"',
      '2024-06-06 10:00:00,l,"She ""did"""',
      '2024-06-07 10:00:00,l,"Ends \\"so\\""',
      '2024-06-08 10:00:00,l,"A path C:\\"',
      ",l,No day",
      '2024-06-09 10:00:00,l,"The end \\"',
    ];
    const tally = categoryOf(await one("Comments.csv", `${comments}${rows.join("\n")}\n`), "comments");
    expect(tally).toMatchObject({ rows: 6, undated: 1, words: 15 });
    expect(Object.keys(tally?.days ?? {})).toHaveLength(5);
  });

  test("connections are found below their notes, and in the older file without addresses", async () => {
    const notes = 'Notes:\n"When exporting, ""some"" are missing."\n\n';
    const header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    const now = await one("Connections.csv", `${notes}${header}Ann,Bee,u,,c,p,05 Jun 2024\n`);
    expect(categoryOf(now, "connections")).toMatchObject({ rows: 1, days: { "2024-06-05": 1 } });
    expect(now.notes).toEqual([]);
    const older = await one(
      "Connections.csv",
      "First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Bee,,c,p,05 Jun 2024\n",
    );
    expect(categoryOf(older, "connections")).toMatchObject({ rows: 1, days: { "2024-06-05": 1 } });
  });

  test.each(["Shares_12345678.csv", "shares.csv", "SHARES-987654.CSV", "Shares (1).csv", "In/A/Folder/Shares.csv"])(
    "%s is Shares.csv",
    async (path) => {
      expect(await posts(path, shares + post("Hi"))).toMatchObject({ rows: 1 });
    },
  );

  test("Rich Media and Rich_Media are one file", async () => {
    const text =
      'Date/Time,Media Description,Media Link\n"You uploaded a photo on April 12, 2026 at 8:03 AM (GMT)",-,l\n';
    for (const path of ["Rich Media.csv", "Rich_Media.csv"])
      expect(categoryOf(await one(path, text), "photos-and-videos")).toMatchObject({ days: { "2026-04-12": 1 } });
  });

  test("messages are told from chats with AI by the whole name, and both by who wrote them", async () => {
    const tally = await tallyOf([
      anArchive({
        "Profile.csv": profile,
        "messages.csv": chat + said("Ilvara Quenthorpe") + said("Somebody Else") + said("ilvara  QUENTHORPE"),
        "guide_messages.csv": chat + said("Ilvara Quenthorpe") + said("LinkedIn"),
        "coach_messages.csv": chat,
      }),
    ]);
    expect(categoryOf(tally, "messages")).toMatchObject({ rows: 2, group: "not-used" });
    expect(categoryOf(tally, "ai-chats")).toMatchObject({ rows: 1, group: "named" });
    expect(tally.notes).toEqual([]);
  });

  test("without the profile nobody knows whose messages they are, and that is said", async () => {
    const tally = await one("messages.csv", chat + said("A") + said("B"));
    expect(categoryOf(tally, "messages")?.rows).toBe(2);
    expect(tally.notes).toEqual([{ kind: "own-unknown", file: "messages.csv" }]);
  });

  test("messages of which none is the person’s are none, and that is said", async () => {
    const tally = await tallyOf([anArchive({ "Profile.csv": profile, "messages.csv": chat + said("B") })]);
    expect(categoryOf(tally, "messages")?.rows).toBe(0);
    expect(tally.notes).toEqual([{ kind: "own-none", file: "messages.csv" }]);
  });

  test("empty files, headers alone and “No conversations found” are none, not faults", async () => {
    const tally = await tallyOf([
      anArchive({ "Shares.csv": shares, "Comments.csv": "", "LearningCoachMessages.csv": "No conversations found" }),
    ]);
    expect(categoryOf(tally, "posts")?.rows).toBe(0);
    expect(categoryOf(tally, "comments")?.rows).toBe(0);
    expect(categoryOf(tally, "ai-chats")?.rows).toBe(0);
    expect(tally.notes).toEqual([]);
  });

  test("columns of one name are read by place", async () => {
    const targeting = "Member Age,Company Names,Company Names,Job Titles,Job Titles\n35-54,a; b,c,d,e\n";
    expect(categoryOf(await one("Ad_Targeting.csv", targeting), "ads")).toMatchObject({ rows: 1, group: "other-ai" });
  });

  test("spoilt encoding counts the same words", async () => {
    const [well, spoilt] = [
      await posts("Shares.csv", shares + post("Été à Paris")),
      await posts("Shares.csv", shares + post("Ã‰tÃ© Ã\u00a0 Paris")),
    ];
    expect(spoilt).toMatchObject({ words: well?.words, characters: well?.characters });
  });

  test("an older header without the last column is read by its names", async () => {
    const older = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl\n2012-03-04 10:00:00,l,Two words,,\n";
    const tally = await one("Shares.csv", older);
    expect(categoryOf(tally, "posts")).toMatchObject({ rows: 1, words: 2, days: { "2012-03-04": 1 } });
    expect(tally.notes).toEqual([]);
  });

  test("renamed columns are taken by likeness or place, and that is said", async () => {
    const renamed = "Posted Date,ShareLink,Text,SharedUrl,MediaUrl,Visibility\n2024-06-05 10:00:00,l,Two words,,,X\n";
    const tally = await one("Shares.csv", renamed);
    expect(categoryOf(tally, "posts")).toMatchObject({ rows: 1, words: 2, days: { "2024-06-05": 1 } });
    expect(tally.notes).toEqual([{ kind: "renamed-column", file: "Shares.csv" }]);
  });

  test("a missing column leaves the rows, and that is said", async () => {
    const tally = await one("Comments.csv", "Link,Message\nl,Two words\n");
    expect(categoryOf(tally, "comments")).toMatchObject({ rows: 1, undated: 1, words: 2 });
    expect(tally.notes).toEqual([{ kind: "missing-column", file: "Comments.csv" }]);
  });

  test("entries of the profile have no day: theirs say when a post was held", async () => {
    const text = "Company Name,Title,Description,Location,Started On,Finished On\nNets,Keeper,,,Jan 2020,2021\n";
    expect(categoryOf(await one("Positions.csv", text), "positions")).toMatchObject({ rows: 1, undated: 1, days: {} });
  });

  test("a file with the name of one we know and nothing else of it is left out, and that is said", async () => {
    const tally = await tallyOf([anArchive({ "Shares.csv": "a,b\n1,2\n", "Votes.csv": "Date,Link,OptionText\n" })]);
    expect(categoryOf(tally, "posts")?.rows).toBe(0);
    expect(tally.notes).toEqual([{ kind: "unknown-shape", file: "Shares.csv" }]);
  });

  test("what a spreadsheet saved again is read: semicolons, UTF-16", async () => {
    expect(await posts("Shares.csv", shares.replaceAll(",", ";") + post("Hi").replaceAll(",", ";"))).toMatchObject({
      rows: 1,
      undated: 0,
    });
    const wide = Buffer.from(`\ufeff${shares}${post("Hi")}`, "utf16le");
    expect(categoryOf(await tallyOf([aFile("Shares.csv", wide)]), "posts")).toMatchObject({ rows: 1, undated: 0 });
  });

  test("a file that breaks off is counted up to there, and that is said", async () => {
    const tally = await one("Shares.csv", `${shares}${post("Hi")}2024-06-05 10:00:00,l,"never closed`);
    expect(categoryOf(tally, "posts")?.rows).toBe(2);
    expect(tally.notes).toEqual([{ kind: "cut-short", file: "Shares.csv" }]);
  });
});

describe("how an archive comes", () => {
  const archive = { "Shares.csv": shares + post("Hi"), "Votes.csv": "Date,Link,OptionText\n2024-06-05 10:00:00,l,x\n" };

  test.each([
    ["Basic_LinkedInDataExport_10-01-2026.zip", "basic"],
    ["Complete_LinkedInDataExport_10-01-2026.zip.zip", "complete"],
    ["data", "other"],
  ])("%s is %s", async (path, kind) => {
    const tally = await tallyOf([anArchive(archive, path)]);
    expect(tally.archive).toBe(kind);
    expect(categoryOf(tally, "posts")?.rows).toBe(1);
  });

  test("an archive in an archive, in a folder", async () => {
    const inner = zipped(archive);
    const tally = await tallyOf([anArchive({ "Complete_LinkedInDataExport_10-01-2026/export.zip": inner })]);
    expect(categoryOf(tally, "posts")?.rows).toBe(1);
    expect(tally.archive).toBe("complete");
  });

  test("the basic archive and the whole one together are counted once", async () => {
    const more = { ...archive, "Shares.csv": shares + post("Hi") + post("Again") };
    const given = [
      anArchive(archive, "Basic_LinkedInDataExport_10-01-2026.zip"),
      anArchive(more, "Complete_LinkedInDataExport_10-02-2026.zip"),
    ];
    for (const files of [given, given.toReversed()]) {
      const tally = await tallyOf(files);
      expect(categoryOf(tally, "posts")?.rows).toBe(2);
      expect(categoryOf(tally, "votes")?.rows).toBe(1);
      expect(tally.archive).toBe("complete");
      expect(tally.notes).toContainEqual({ kind: "repeated", file: "Shares.csv" });
    }
  });

  test("parts of one file are counted together", async () => {
    const name = "Jobs/Job Applicant Saved Screening Question Responses";
    const answers = "Question,Answer\nq,a\n";
    const tally = await tallyOf([anArchive({ [`${name}_1.csv`]: answers, [`${name}_2.csv`]: answers })]);
    expect(categoryOf(tally, "job-answers")?.rows).toBe(2);
  });
});

test("a tally holds no cell of the archive: no name, no text, no address", async () => {
  const { files } = looseSample(samples.linkedin({ rows: 200, seed: 5 }), 5);
  const json = JSON.stringify(await tallyOf(files));
  const texts = await Promise.all(files.map(({ blob }) => blob.text()));
  const words = new Set(texts.join("\n").match(/[\p{L}\p{N}][\p{L}\p{N}.@'-]{4,}/gu));
  const told = [...words].filter((word) => json.includes(word));
  // Headers have words that are also names of categories.
  const known =
    /^(skill|share|position|comment|reaction|connection|education|profile|message|photo|inference|\d+$|\d{4}-\d\d-\d\d$)/i;
  expect(words.size).toBeGreaterThan(300);
  expect(told.filter((word) => !known.test(word))).toEqual([]);
});
