import type { Nested } from "@/lib/kernel/nest-fields";

/** One value of a posted form; empty where it is missing, or repeated. */
export function postedField(posted: Nested, name: string): string {
  const value = Object.hasOwn(posted, name) ? posted[name] : undefined;
  return typeof value === "string" ? value : "";
}
