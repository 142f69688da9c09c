import { expect, test } from "vitest";
import { clientAddress } from "@/lib/infra/launch/client-address";

test.each([
  ["nobody in front", "203.0.113.9", undefined, false, "203.0.113.9"],
  ["a claim that nobody vouches for", "203.0.113.9", "198.51.100.1", false, "203.0.113.9"],
  ["an address of the old kind in the new kind's clothes", "::ffff:203.0.113.9", undefined, false, "203.0.113.9"],
  ["an address of the new kind", "2001:db8::7", undefined, false, "2001:db8::7"],
  ["our own proxy in front", "127.0.0.1", "198.51.100.1", true, "198.51.100.1"],
  ["a forged claim before our proxy's own", "127.0.0.1", "10.0.0.1, 198.51.100.1", true, "198.51.100.1"],
  ["our own proxy that says nothing", "127.0.0.1", "", true, "127.0.0.1"],
])("with %s, the address is known", (_, socket, forwarded, trusted, expected) => {
  expect(clientAddress(socket, forwarded, trusted)).toBe(expected);
});
