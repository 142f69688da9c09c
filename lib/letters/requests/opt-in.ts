import { controlOf } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";

type Asked = Pick<LetterContext, "practice">;

const asking = {
  request: "Ask people before you use their data for this, and leave out those who have not agreed.",
  action: "ask people before using their data for this",
} as const;
const leavingOff = {
  request: "Leave this setting off for users unless they turn it on themselves.",
  action: "leave this setting off unless a user turns it on",
} as const;

/** That people are asked first, as a request to the company: where a switch allows the use, that it stays off. */
export function optInRequest({ practice }: Asked): string {
  return (controlOf(practice) === "switch" ? leavingOff : asking).request;
}

/** The same after "to". */
export function optInAction({ practice }: Asked): string {
  return (controlOf(practice) === "switch" ? leavingOff : asking).action;
}
