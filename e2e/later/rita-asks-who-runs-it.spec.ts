import { lookAt } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import { readMail } from "../support/mail";
import { operator } from "../support/operator.data";

const { OPERATOR: name, CONTACT: contact } = operator;

// On the portal whose operator has said who they are.
test("Rita finds who runs this copy and how to reach them, and they hear of her complaint", async ({ page }) => {
  for (const address of ["/security", "/accessibility", "/privacy", "/complain-about-us"]) {
    await page.goto(address);
    await expect(page.getByRole("main").getByRole("link", { name: contact }), address).toHaveAttribute(
      "href",
      `mailto:${contact}`,
    );
    await lookAt(page);
  }
  await page.goto("/privacy");
  await expect(page.getByText(`${name} runs this copy of Unticked and answers for it.`)).toBeVisible();
  const text = await (await page.request.get("/.well-known/security.txt")).text();
  expect(text.split("\n")[0]).toBe(`Contact: mailto:${contact}`);

  await page.goto("/complain-about-us");
  await expect(page.getByText(`${name} runs this copy of Unticked.`)).toBeVisible();
  await page.getByLabel("What happened, and what would put it right?").fill("A page did not open.");
  await page.getByRole("button", { name: "Send the complaint" }).click();
  const reference = await page.getByText(/^C-[2-9A-Z]{4}-[2-9A-Z]{4}$/).innerText();
  const mail = await readMail(contact);
  expect(mail.subject + mail.text).toContain(reference);
  expect(mail.text).not.toContain("A page did not open.");
});
