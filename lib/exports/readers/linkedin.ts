// What platforms.md §5 says of LinkedIn's "Get a copy of your data": files and headers §5.2, what is used §5.4 with §3.3.
import { named, type CsvKind, type ExportReader, type FileKind } from "../reading/kinds";
import type { ExportCategory, ExportGroup } from "../schema";

type Details = Partial<Omit<CsvKind, "format" | "name" | "pattern" | "columns">>;

const csv = (name: string, columns: string, details: Details = {}): CsvKind => ({
  format: "csv",
  name,
  pattern: named(name),
  columns: columns === "" ? [] : columns.split(","),
  ...details,
});

const counted =
  (group: ExportGroup) =>
  (category: ExportCategory, details: Details = {}) => ({
    category,
    group,
    ...details,
  });
/** Named in the row "To train our content-generating Generative AI systems". */
const used = counted("named");
/** Left to the row that the setting does not cover, and the objection form does. */
const usedOtherwise = counted("other-ai");
const notUsed = counted("not-used");
const unstated = counted("unstated");

/**
 * What a person entered in their profile has days of its own ("Jan 2020") that say when a post was held, never when
 * it was given to LinkedIn: no days are read of it.
 */
const profile: FileKind[] = [
  csv(
    "Profile.csv",
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
    used("profile", {
      isOne: true,
      ownName: [
        ["First Name", "Last Name"],
        ["First Name", "Maiden Name"],
      ],
    }),
  ),
  csv("Profile Summary.csv", "Profile Summary", used("profile", { isOne: true })),
  csv("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On", used("positions")),
  csv("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities", used("education")),
  csv("Skills.csv", "Name", used("skills")),
  csv("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number", used("certifications")),
  csv("Volunteering.csv", "Company Name,Role,Cause,Started On,Finished On,Description", used("volunteering")),
  csv("Publications.csv", "Name,Published On,Description,Publisher,Url", used("publications")),
  // Its header has not been seen: a row is a patent.
  csv("Patents.csv", "Title,Description,Url,Status", used("patents")),
  ...["Given", "Received"].flatMap((way) => [
    csv(
      `Recommendations_${way}.csv`,
      "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
      used("recommendations", { day: "Creation Date" }),
    ),
    csv(
      `Endorsement_${way}_Info.csv`,
      ["Endorsement Date,Skill Name,", " First Name,", " Last Name,", " Public Url,Endorsement Status"].join(
        way === "Given" ? "Endorsee" : "Endorser",
      ),
      used("endorsements", { day: "Endorsement Date" }),
    ),
  ]),
  csv("Rich_Media.csv", "Date/Time,Media Description,Media Link", unstated("photos-and-videos", { day: "Date/Time" })),
];

const chatColumns =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";

const written: FileKind[] = [
  csv(
    "Shares.csv",
    "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
    used("posts", { day: "Date", texts: ["ShareCommentary"] }),
  ),
  csv("Comments.csv", "Date,Link,Message", used("comments", { day: "Date", texts: ["Message"], backslashes: true })),
  csv("InstantReposts.csv", "Date,Link", used("reposts", { day: "Date" })),
  csv("Votes.csv", "Date,Link,OptionText", used("votes", { day: "Date" })),
  {
    format: "html",
    name: "Articles",
    pattern: /(?:^|\/)articles\/[^/]+\.html?$/,
    category: "articles",
    group: "named",
  },
  ...["Job Applicant Saved Answers.csv", "Job Applicant Saved Screening Question Responses.csv"].map((name) =>
    csv(name, "Question,Answer", used("job-answers")),
  ),
  ...["guide", "coach", "learning_coach", "learning_role_play"].map((which) =>
    csv(`${which}_messages.csv`, chatColumns, used("ai-chats", { day: "DATE", from: "FROM" })),
  ),
  csv("LearningCoachMessages.csv", "", used("ai-chats", { nothing: /^no conversations found/i })),
];

const otherwise: FileKind[] = [
  csv("Reactions.csv", "Date,Type,Link", usedOtherwise("reactions", { day: "Date" })),
  csv(
    "Connections.csv",
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    usedOtherwise("connections", { day: "Connected On" }),
  ),
  csv("Company Follows.csv", "Organization,Followed On", usedOtherwise("follows", { day: "Followed On" })),
  csv("Member_Follows.csv", "Date,Status,FullName", usedOtherwise("follows", { day: "Date" })),
  csv("Ads Clicked.csv", "Ad clicked Date,Ad Title/Id", usedOtherwise("ads", { day: "Ad clicked Date" })),
  csv("LAN Ads Engagement.csv", "Action,Date,Ad Title/Id,Page/App", usedOtherwise("ads", { day: "Date" })),
  csv(
    "Ad_Targeting.csv",
    "Member Age,Buyer Groups,Company Names,Company Follower of,Company Category,Company Size,Degrees,degreeClass,Member Schools,Fields of Study,Job Functions,Member Gender,Graduation Year,Member Interests,Job Seniorities,Member Skills,Job Titles,Years of Experience",
    usedOtherwise("ads"),
  ),
  csv("Inferences_about_you.csv", "Category,Type of inference,Description,Inference", usedOtherwise("inferences")),
];

const left: FileKind[] = [
  csv(
    "messages.csv",
    `${chatColumns},ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT`,
    notUsed("messages", { day: "DATE", from: "FROM" }),
  ),
  ...["Receipts.csv", "Receipts_v2.csv"].map((name) =>
    csv(
      name,
      "First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code",
      notUsed("payments", { day: "Transaction Made At" }),
    ),
  ),
  csv("Logins.csv", "Login Date,IP Address,User Agent,Login Type", notUsed("logins", { day: "Login Date" })),
];

/** Of these LinkedIn says nothing that fits the file. */
const silent: FileKind[] = [
  csv("SearchQueries.csv", "Time,Search Query", unstated("searches", { day: "Time" })),
  csv("Saved_Items.csv", "savedItem,CreatedTime", unstated("saved", { day: "CreatedTime" })),
];

/** Known, and nothing that is counted: they show whose archive it is. */
const unread: FileKind[] = [
  "Languages.csv",
  "Courses.csv",
  "Honors.csv",
  "Projects.csv",
  "Organizations.csv",
  "Causes You Care About.csv",
  "Hashtag_Follows.csv",
  "Events.csv",
  "Learning.csv",
  "Invitations.csv",
  "ImportedContacts.csv",
  "Job Applications.csv",
  "Job Seeker Preferences.csv",
  "Saved Jobs.csv",
  "SavedJobAlerts.csv",
  "Registration.csv",
  "Email Addresses.csv",
  "PhoneNumbers.csv",
  "Whatsapp Phone Numbers.csv",
  "Security Challenges.csv",
  "Account Status History.csv",
  "Private_identity_asset.csv",
  "Verifications.csv",
].map((name) => ({ format: "unread", name, pattern: named(name) }));

export const linkedinExport: ExportReader = {
  platform: "linkedin",
  kinds: [...profile, ...written, ...otherwise, ...left, ...silent, ...unread],
  uncountable: ["group-messages", "resumes", "feedback"],
};
