import { z } from "zod";
import { type Route } from "./routes";

/** What `people-of-every-role.ts` has planted: who asks, and something behind every kind of id. */
export const plantedSchema = z.object({
  cookie: z.string(),
  sessions: z.record(z.string(), z.string()),
  complaint: z.object({
    id: z.string(),
    letter: z.string(),
    event: z.string(),
    picture: z.string(),
    message: z.string(),
  }),
  concern: z.object({ id: z.string(), page: z.string() }),
  report: z.object({ id: z.string() }),
  petition: z.object({ id: z.string(), signature: z.string(), pages: z.array(z.string()) }),
});
export type Planted = z.infer<typeof plantedSchema>;

/** Whose id stands in the addresses that begin so. */
const ids: readonly [beginning: string, of: (planted: Planted) => string][] = [
  ["/complaints/", ({ complaint }) => complaint.id],
  ["/organise/concerns/", ({ concern }) => concern.id],
  ["/organise/petitions/", ({ petition }) => petition.id],
  ["/organise/platforms/reports/", ({ report }) => report.id],
  ["/organise/comments/", ({ petition }) => petition.signature],
];

/** Whether something is planted behind an address, so that whoever may come in finds it. The words of a petition that is open are settled. */
export const isPlanted = ({ address }: Route) =>
  address.includes("[") && !address.endsWith("/words") && ids.some(([beginning]) => address.startsWith(beginning));

const anId = () => crypto.randomUUID();

/** The same with ids of nothing. */
export const absent = ({ complaint, petition, ...planted }: Planted): Planted => ({
  ...planted,
  complaint: { ...complaint, id: anId(), letter: anId(), event: anId() },
  concern: { ...planted.concern, id: anId() },
  report: { id: anId() },
  petition: { ...petition, id: anId(), signature: anId() },
});

/** An address of the route that leads to something, where something of that kind was planted. */
export function plantedAddress({ address }: Route, planted: Planted): string {
  const { complaint, petition } = planted;
  const values: Record<string, string> = {
    id: ids.find(([beginning]) => address.startsWith(beginning))?.[1](planted) ?? anId(),
    letterId: complaint.letter,
    event: complaint.event,
    piece: address.endsWith("/text") ? complaint.message : complaint.picture,
    signature: petition.signature,
    slug: petition.id,
    format: "txt",
    step: "platform",
    act: address.startsWith("/organise/comments") ? "decide" : "close",
    platform: "linkedin",
    kind: address.includes("/record/") ? "acknowledged" : "follow-up",
  };
  return address.replace(/\[+(?:\.\.\.)?([a-zA-Z]+)\]+/g, (_, name: string) => values[name] ?? "nothing-of-that-name");
}

/** Pages that lead to what was planted, and that no other page links to for everybody. */
export const plantedPages = ({ complaint, concern, report, petition }: Planted): string[] => [
  `/complaints/${complaint.id}`,
  `/complaints/${complaint.id}/erase`,
  `/complaints/${complaint.id}/evidence/${complaint.picture}/picture`,
  `/complaints/${complaint.id}/evidence/${complaint.message}/text`,
  concern.page,
  `/organise/concerns/${concern.id}`,
  `/organise/platforms/reports/${report.id}/picture`,
  `/organise/petitions/${petition.id}`,
  ...petition.pages,
];
