import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/infra/db";
import { lookAgainAtSwitches } from "@/lib/infra/switches";
import { answerUpload } from "@/lib/infra/upload";
import { aDatabase } from "@/lib/testing/a-database";

beforeAll(aDatabase);

const own = "https://unticked.example.org";

/** Sends a form with the words of a caption, and that file where there is one. Gives what is answered. */
async function sent(file?: File): Promise<string> {
  const body = new FormData();
  body.append("caption", "The setting");
  if (file) body.append("files", file);
  const answer = await answerUpload(new Request(`${own}/check/evidence/answer`, { method: "POST", body }), own, {
    taken: ({ typed, files, left }) => Promise.resolve(Response.json([typed, files.length, left])),
  });
  return answer.text();
}

test("while uploads are paused no file is taken, and what was typed is not lost", async () => {
  const file = new File(["123"], "a.png");
  expect(await sent(file)).toBe('[{"caption":"The setting"},1,[]]');
  await db.switch.create({ data: { name: "pauseUploads", value: "on", at: new Date(0) } });
  lookAgainAtSwitches();
  expect(await sent(file)).toBe('[{"caption":"The setting"},0,[{"name":"a.png","fault":"paused"}]]');
  expect(await sent()).toBe('[{"caption":"The setting"},0,[]]');
  await db.$executeRaw`TRUNCATE "Switch"`;
  lookAgainAtSwitches();
  expect(await sent(file)).toBe('[{"caption":"The setting"},1,[]]');
});
