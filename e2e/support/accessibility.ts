import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const levelAA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The page as it stands breaks no rule of WCAG 2.2 AA that a machine can check. */
export async function checkAccessibility(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(levelAA).analyze();
  const readable = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `    ${html}`).join("\n")}`,
  );
  expect(readable, `accessibility of ${page.url()}`).toEqual([]);
}

/** Nothing sticks out: the page scrolls down, never sideways. */
export async function checkFits(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, `width of ${page.url()} at ${String(page.viewportSize()?.width)} px`).toBeLessThanOrEqual(0);
}

/** The page as it stands can be read by everybody, and fits a small phone. */
export async function lookAt(page: Page): Promise<void> {
  await checkAccessibility(page);
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 320, height: 720 });
  await checkFits(page);
  await page.setViewportSize(size);
}
