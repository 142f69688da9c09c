import type { ReportContent } from "@/lib/reports/schema";

/** What somebody reports of LinkedIn's switch, read and checked; what is given replaces it. A mark of its own unless told. */
export function aReport({ mark = crypto.randomUUID(), ...changes }: Partial<ReportContent & { mark: string }> = {}) {
  const content: ReportContent = {
    practice: "linkedin-content-ai",
    topic: "label",
    words: "Let us train content creation AI models on my data",
    country: "GB",
    client: "web",
    seenOn: "2026-11-20",
    link: undefined,
    ...changes,
  };
  return { platform: "linkedin", mark, content };
}

/** The same as a form sends it. */
export function aTypedReport(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    practice: "linkedin-content-ai",
    topic: "label",
    words: "Let us train content creation AI models on my data",
    country: "GB",
    client: "web",
    seenOn: { day: "20", month: "11", year: "2026" },
    link: "",
    ...changes,
  };
}
