import "server-only";
import { db } from "@/lib/infra/db";
import { keyedHash } from "@/lib/infra/vault";
import type { OfferedAnswer } from "../schema";

type Answerer = Pick<OfferedAnswer, "ownerId" | "practice">;

/** Recognises one account's case about one practice and nothing else about it; once the account is erased, nobody's. */
export function answererHash({ ownerId, practice }: Answerer): string {
  return keyedHash("answer", `${ownerId}\n${practice}`);
}

/** True once the company's answer to this person about this practice is in a release, out of which nothing can be taken. */
export async function wasAnswerCounted(answerer: Answerer): Promise<boolean> {
  const where = { ownerHash: answererHash(answerer), practice: answerer.practice };
  return (await db.countedAnswer.count({ where })) > 0;
}
