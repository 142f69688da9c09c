import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { z } from "zod";
import { ensureFrictionless } from "@/lib/infra/launch/frictionless.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the validator of data packages lies. */
    frictionless: string;
  }
}

/** Has the validator ready before the tests, or fails them all. */
export function setup(project: TestProject): void {
  project.provide("frictionless", ensureFrictionless());
}

const faultSchema = z.object({ type: z.string(), message: z.string() });
const reportSchema = z.object({
  valid: z.boolean(),
  errors: z.array(faultSchema),
  tasks: z.array(z.object({ name: z.string(), valid: z.boolean(), errors: z.array(faultSchema) })),
});

/** What the validator says of a package: the files it read, and what is wrong with any, "type: message". */
export interface PackageVerdict {
  read: string[];
  wrong: string[];
}

const exitSchema = z.object({ code: z.literal(1), stdout: z.string() });

/** Validates a data package with all its files, given where its descriptor lies. */
export async function verdictOn(descriptor: string, program: string): Promise<PackageVerdict> {
  const report = reportSchema.parse(JSON.parse(await said(["validate", descriptor, "--json"], program)));
  const wrong = [...report.errors, ...report.tasks.flatMap(({ errors }) => errors)];
  return {
    read: report.tasks.map(({ name }) => name),
    wrong: wrong.map(({ type, message }) => `${type}: ${message}`),
  };
}

async function said(words: string[], program: string): Promise<string> {
  try {
    return (await promisify(execFile)(program, words, { maxBuffer: 2 ** 26 })).stdout;
  } catch (fault) {
    // It ends with 1 when something is wrong, and its report is whole all the same.
    const exit = exitSchema.safeParse(fault);
    if (exit.success) return exit.data.stdout;
    throw fault;
  }
}
