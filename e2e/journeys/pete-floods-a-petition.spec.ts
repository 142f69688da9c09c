import { request as ask } from "node:http";
import { lookAt } from "../support/accessibility";
import { openAtDesk, openDesk } from "../support/desk";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, mailSoFar, readMail } from "../support/mail";
import { expectCount, openPetition, sign } from "../support/petitions";

/** A bot posts the form from a connection of its own, with every field filled in that it finds. Gives where it is led. */
function posts(petition: URL, { from, email }: { from: string; email: string }): Promise<string> {
  const fields = { name: "Pat Person", email, country: "GB", comment: "", trap: "Pat" };
  return new Promise((done, failed) => {
    const options = { method: "POST", localAddress: from, agent: false } as const;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    ask(new URL(`${petition.pathname}/sign/send`, petition), { ...options, headers }, (answer) => {
      answer.resume();
      done(`${String(answer.statusCode)} ${answer.headers.location ?? ""}`);
    })
      .on("error", failed)
      .end(new URLSearchParams(fields).toString());
  });
}

test("a bot tries hundreds of addresses: it is held back, Sofia signs as ever, and Olga clears them away", async ({
  page,
  anotherDevice,
  baseURL,
}) => {
  const [petition, domain] = [await openPetition(page.request), `${crypto.randomUUID().slice(0, 8)}.example`];
  await openDesk(page, "olga.watches");
  const addresses = Array.from({ length: 450 }, (_, at) => `person-${at}@${domain}`);
  const answers: string[] = [];
  for (const email of addresses) answers.push(await posts(new URL(petition, baseURL), { from: "127.0.0.77", email }));
  // What is refused leads back to the form, which says so; what is taken leads on, whatever becomes of it.
  expect(answers.filter((answer) => answer.startsWith(`303 ${petition}/sign/sent?s=`))).toHaveLength(400);
  expect(answers.filter((answer) => answer === `303 ${petition}/sign`)).toHaveLength(50);

  const sofia = await anotherDevice();
  const email = anAddress("sofia");
  await sign(sofia, petition, { name: "Sofia Example", email });
  await sofia.goto(linkIn(await readMail(email)));
  await sofia.getByRole("button", { name: "Confirm my signature" }).click();
  await expectCount(sofia, petition, 1);

  await openAtDesk(page, petition);
  await page.getByRole("link", { name: "Trends" }).click();
  const row = page.getByRole("row").filter({ hasText: domain });
  await expect(row).toContainText("400");
  await expect(page.getByRole("row").filter({ hasText: "A field that people do not see" })).toContainText("400");
  await lookAt(page);
  await row.getByRole("link", { name: "Preview an invalidation" }).click();
  await expect(page.getByText("No signature that counts, and 400 that are not confirmed.")).toBeVisible();
  await page.getByLabel("Reason").fill("A program: it fills in the field that nobody sees.");
  await page.getByRole("button", { name: "Take them out of the count" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Done: 400 are out of the count")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectCount(sofia, petition, 1);
  expect(addresses.filter((_, at) => at % 25 === 0).flatMap(mailSoFar)).toEqual([]);
});
