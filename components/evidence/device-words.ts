import type { Words } from "@/lib/words/catalogue";

/** What is said on the device. */
export type DeviceWords = Words["evidence"]["device"];
/** Why a file cannot be opened, on the device as on the server. */
export type FaultWords = Words["evidence"]["faults"];
