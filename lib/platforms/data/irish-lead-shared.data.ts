import type { Controller } from "../schema";

/** For companies in Ireland whose own text, as far as it was read, does not name the authority that leads for them. */
export const irishLead: NonNullable<Controller["leadAuthority"]> = {
  id: "ie-dpc",
  name: "Irish Data Protection Commission",
  source: {
    title: "Research for this catalogue on which companies the Irish authority leads for",
    confidence: "medium",
  },
};
