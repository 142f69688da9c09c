import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { z } from "zod";
import { ensureVeraPdf } from "@/lib/infra/launch/verapdf.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the validator's jar lies. */
    veraPdf: string;
  }
}

/** Has the validator ready before the tests, or fails them all. */
export function setup(project: TestProject): void {
  project.provide("veraPdf", ensureVeraPdf());
}

const reportSchema = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        validationResult: z
          .array(
            z.object({
              compliant: z.boolean(),
              profileName: z.string(),
              details: z.object({
                passedRules: z.number(),
                ruleSummaries: z.array(
                  z.object({ clause: z.string(), testNumber: z.number(), description: z.string() }),
                ),
              }),
            }),
          )
          .length(1),
      }),
    ),
  }),
});

/** What the validator says about one file. */
export interface Verdict {
  compliant: boolean;
  profile: string;
  passedRules: number;
  /** "7.1-3: …", one a rule that is broken. */
  broken: string[];
}

/** Asks the validator for the PDF/UA-1 verdict on every file of a folder, by name, in one run. */
export async function verdictsOn(folder: string, jar: string): Promise<Map<string, Verdict>> {
  const options = ["--flavour", "ua1", "--format", "json", "--recurse", folder];
  const { stdout } = await judged(["-Xmx1g", "-cp", jar, "org.verapdf.apps.GreenfieldCliWrapper", ...options]);
  const { report } = reportSchema.parse(JSON.parse(stdout));
  return new Map(
    report.jobs.flatMap(({ itemDetails, validationResult }) =>
      validationResult.map(({ compliant, profileName, details }) => [
        itemDetails.name.split("/").at(-1) ?? "",
        {
          ...{ compliant, profile: profileName, passedRules: details.passedRules },
          broken: details.ruleSummaries.map((rule) => `${rule.clause}-${rule.testNumber}: ${rule.description}`),
        },
      ]),
    ),
  );
}

const exitSchema = z.object({ code: z.literal(1), stdout: z.string() });

async function judged(words: string[]): Promise<{ stdout: string }> {
  try {
    return await promisify(execFile)("java", words, { maxBuffer: 2 ** 28 });
  } catch (fault) {
    // It ends with 1 when a file breaks a rule, and its report is whole all the same.
    const exit = exitSchema.safeParse(fault);
    if (exit.success) return exit.data;
    throw fault;
  }
}
