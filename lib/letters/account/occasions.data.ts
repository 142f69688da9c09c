import type { ContentKind } from "@/lib/findings/schema";
import type { Practice } from "@/lib/platforms/catalogue";

/** For what people gave the data that a practice uses: what they could expect follows from it. */
export interface Occasion {
  /** After "Data". */
  given: string;
  /** "somebody who …". */
  somebody: string;
  /** After "somebody who joined in 2011": ", to be found and read by other people,". */
  joinedTo: string;
  /** As a sentence. */
  people: string;
  /** Where others see the data: what that does not change. */
  seenByOthers?: string;
}

const forOthers = "That posts are there for others to read does not change this.";

interface Row extends Occasion {
  /** It is this one where the practice uses all of these. */
  all: readonly ContentKind[];
}

/** The first that fits. */
const occasions: readonly Row[] = [
  {
    all: ["profile", "posts"],
    given: "given to keep a profile and take part in a network",
    somebody: "somebody who fills in a profile and writes posts for other people",
    joinedTo: ", to be found and read by other people,",
    people: "People fill in a profile and write posts to be found and read by other people.",
    seenByOthers: forOthers,
  },
  ...(["posts", "comments", "articles", "groups"] as const).map((kind) => ({
    all: [kind],
    given: "given to share something with other people",
    somebody: "somebody who writes or posts for other people",
    joinedTo: ", to be read and seen by other people,",
    people: "People post for other people to read and see.",
    seenByOthers: forOthers,
  })),
  {
    all: ["ai-chats"],
    given: "given to get an answer to a question",
    somebody: "somebody who asks a question to get an answer",
    joinedTo: "",
    people: "People ask questions to get answers.",
  },
  {
    all: ["messages"],
    given: "given to write to other people",
    somebody: "somebody who writes to other people",
    joinedTo: "",
    people: "People write messages for those to whom they send them.",
  },
  {
    all: ["voice"],
    given: "given to have something done",
    somebody: "somebody who speaks to have something done",
    joinedTo: "",
    people: "People speak to have something done.",
  },
  ...(["documents", "code", "photos", "videos"] as const).map((kind) => ({
    all: [kind],
    given: "given to make or keep something of one’s own",
    somebody: "somebody who makes or keeps something of their own there",
    joinedTo: "",
    people: "People make and keep things of their own there.",
  })),
];

const fromOthers: Occasion = {
  given: "that come from others",
  somebody: "somebody who did not give the data themselves",
  joinedTo: "",
  people: "The data come from others; the people whose data they are did not give them for this.",
};

const somethingElse: Occasion = {
  given: "given for something else",
  somebody: "somebody whose data were given for something else",
  joinedTo: "",
  people: "The data were given for something else.",
};

/** For what the data were given that a practice uses. */
export function occasionOf({ content, dataFrom }: Pick<Practice, "content" | "dataFrom">): Occasion {
  if (dataFrom === "others") return fromOthers;
  return occasions.find(({ all }) => all.every((kind) => content.includes(kind))) ?? somethingElse;
}
