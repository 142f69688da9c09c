import { beforeAll, expect, test } from "vitest";
import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { openRefusedForm } from "@/lib/infra/refused-form";
import { platformById } from "@/lib/platforms/catalogue";
import { aDatabase } from "@/lib/testing/a-database";
import { reportForm } from "../report-form";
import { POST } from "./route";

beforeAll(aDatabase);

const linkedin = platformById("linkedin") ?? expect.fail("no LinkedIn");

function send(words: string): Promise<Response> {
  const body = new FormData();
  body.append("words", words);
  body.append("picture", new File(["123"], "screen.png"));
  const request = new Request(`${env().baseUrl}/platforms/linkedin/changed/send`, { method: "POST", body });
  return POST(request, { params: Promise.resolve({ locale: "en", platform: linkedin.id }) });
}

test("whoever reports too often finds again what they typed, and hears why it did not go", async () => {
  for (let count = 0; count < 60; count += 1) await send("The switch is gone");
  const answer = await send("The switch has another name");
  const [, cookie] = /^[^=]+=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "") ?? [];
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/platforms/linkedin/changed"]);
  expect(await openRefusedForm(reportForm(linkedin), cookie, now())).toEqual({
    words: "The switch has another name",
    picture: "again",
    why: "too-often",
  });
});
