import type { Practice } from "@/lib/platforms/catalogue";

const verb = (word: string) => word.replace(/(?<=ss)es$|s$/, "");

/** "train AI models" from "trains AI models": what a company does, after "to". */
export function infinitive({ does }: Pick<Practice, "does">): string {
  return does.startsWith("can ")
    ? does.replace("can ", "be able to ")
    : does.replace(/^\w+( and \w+s(?= ))?/, (verbs) => verbs.split(" and ").map(verb).join(" and "));
}

/** "train your AI models": the same after "you". What is said of others, after "which" or "who", stays theirs. */
export function inSecondPerson(practice: Pick<Practice, "does">): string {
  const words = practice.does.startsWith("can ") ? practice.does : infinitive(practice);
  const [own = "", ...others] = words.split(/(?=,? \b(?:which|who)\b)/);
  return [own.replace(/\bits\b/g, "your"), ...others].join("");
}
