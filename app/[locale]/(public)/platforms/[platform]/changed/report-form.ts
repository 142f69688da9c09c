import type { Platform } from "@/lib/platforms/schema";

/** The name of a platform's form: what was typed about one platform is not shown on another's page. */
export const reportForm = ({ id }: Platform): string => `report ${id}`;
