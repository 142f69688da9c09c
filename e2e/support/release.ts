import { runOnPortal } from "./commands";

/** What an organiser types to try a release out. Gives what it prints. */
export function releaseNow(): string {
  return runOnPortal("lib/statistics/cli.ts", "--now");
}
