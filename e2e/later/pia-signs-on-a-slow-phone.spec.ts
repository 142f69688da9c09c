import type { Page } from "@playwright/test";
import { lookAt } from "../support/accessibility";
import { openDesk } from "../support/desk";
import { expect, test } from "../support/fixtures";
import { letDaysPass } from "../support/later";
import { anAddress, linkIn, mailSoFar, readMail } from "../support/mail";
import { openPetition, sign } from "../support/petitions";

// On the portal of its own that these journeys have, where nobody else's browser is asked for a proof.
test.describe.configure({ mode: "serial" });

const slow = 6;

async function throwProof(desk: Page, act: "Switch on" | "Switch off"): Promise<void> {
  await desk.goto("/organise/switches");
  await desk.getByRole("button", { name: `${act}: Ask for proof of work` }).click();
  await expect(desk.getByText("That is switched.")).toBeVisible();
}

test("under attack Pia’s slow phone works out a proof while she types, and her mail comes at once", async ({
  page,
  anotherDevice,
}) => {
  const petition = await openPetition(page.request, undefined, "later");
  await openDesk(page, "olga.proves", { portal: "later" });
  await throwProof(page, "Switch on");
  const [phone, email] = [await anotherDevice(), anAddress("pia")];
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.waitForTimeout(3_000);
  await phone.goto(`${petition}/sign`);
  await lookAt(phone);
  const devtools = await phone.context().newCDPSession(phone);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slow });
  const proof = phone.locator("input[name=proof]");
  await expect(proof).toHaveValue("");
  const worker = phone.waitForEvent("worker");
  await phone.getByLabel("E-mail address").fill(email);
  const began = performance.now();
  // The page goes on meanwhile: the work is done on a thread of its own.
  await phone.getByLabel("Your name", { exact: true }).pressSequentially("Pia Patient");
  expect((await worker).url()).toContain("/_next/");
  await phone.getByLabel("Where you live").selectOption("GB");
  await expect(proof).toHaveValue(/^[0-9a-z]+$/);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  test
    .info()
    .annotations.push({ type: "seconds until the proof", description: `${seconds}, ${slow} times slowed down` });
  await phone.waitForTimeout(5_000);
  await phone.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("One more step: look in your mail");
  await phone.goto(linkIn(await readMail(email)));
  await expect(phone.getByRole("button", { name: "Confirm my signature" })).toBeVisible();
});

test("whose browser works nothing out signs all the same, without a riddle; the mail comes a minute later", async ({
  page,
  browser,
  baseURL,
}) => {
  const petition = await openPetition(page.request, undefined, "later");
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false });
  const [plain, email] = [await context.newPage(), anAddress("plain")];
  await sign(plain, petition, { name: "Pip Plain", email });
  await plain.waitForTimeout(5_000);
  expect(mailSoFar(email)).toEqual([]);
  letDaysPass(1);
  await plain.goto(linkIn(await readMail(email)));
  await plain.getByRole("button", { name: "Confirm my signature" }).click();
  await expect(plain.getByRole("heading", { level: 1 })).toHaveText("Thank you. Your signature counts.");
  await context.close();
  await openDesk(page, "olga.ends", { portal: "later" });
  await throwProof(page, "Switch off");
});
