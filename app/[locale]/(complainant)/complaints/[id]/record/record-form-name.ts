import type { EventKind } from "@/lib/complaints/events";

/** The name of the form of one event: what was typed about one case or kind is not shown on another's page. */
export function recordFormName(complaintId: string, kind: EventKind): string {
  return `record ${complaintId} ${kind}`;
}

/** The name of the form that corrects an event. */
export function correctFormName(complaintId: string, eventId: string): string {
  return `correct ${complaintId} ${eventId}`;
}
