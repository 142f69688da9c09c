import { z } from "zod";

// zod tries whether it may compile code at run time; the policy of our pages forbids that, and the try alone is a violation.
// Imported before any schema is made.
z.config({ jitless: true });
