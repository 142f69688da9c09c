import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mailboxOf, parseMailAddress, sendableAddress } from "./mailbox";
import { providers } from "./mailbox-providers.data";
import { suggestedAddress } from "./mailbox-typos";
import { frequentDomains } from "./mailbox-typos.data";

const written = (typed: string) => {
  const { local, domain } = mailboxOf(typed) ?? {};
  return `${local}@${domain}`;
};

describe("an address", () => {
  test.each([
    ["sofia@example.org", "sofia@example.org"],
    [" Sofia@EXAMPLE.org ", "Sofia@example.org"],
    ["sofia@müller.example", "sofia@xn--mller-kva.example"],
    ["sofia@XN--MLLER-KVA.example", "sofia@xn--mller-kva.example"],
    ["用户@例子.公司", "用户@xn--fsqu00a.xn--55qx5d"],
    ["o'brien+tag@mail.example.co.uk", "o'brien+tag@mail.example.co.uk"],
  ])("%j is one, to which mail goes as %j", (typed, sent) => {
    expect(sendableAddress(typed)).toBe(sent);
  });

  test.each([
    ...[
      "",
      "sofia",
      "@example.org",
      "sofia@",
      "sofia@localhost",
      "sofia@127.0.0.1",
      "sofia@[127.0.0.1]",
      "sofia@0x7f.1",
    ],
    ...["a b@example.org", "sofia@exam ple.org", "sofia@example.org/x", "sofia@example.org:25", "sofia@example..org"],
    ...[".sofia@example.org", "so..fia@example.org", "sofia@-example.org", '"so fia"@example.org', "a@b@example.org"],
    ...["sofia@example.org\nBcc: x@example.org", `${"a".repeat(65)}@example.org`, `a@${"b.".repeat(130)}org`],
  ])("%j is none", (typed) => {
    expect(parseMailAddress(typed)).toBeUndefined();
  });

  test("keeps its mailbox when it is sent to", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (typed) => {
        const sent = sendableAddress(typed);
        if (sent !== undefined) expect(mailboxOf(sent)).toEqual(mailboxOf(typed));
      }),
    );
  });
});

describe("a mailbox", () => {
  const plain = fc.stringMatching(/^[a-z][a-z0-9]{2,12}$/);
  const domain = fc.constantFrom("gmail.com", "outlook.com", "example.org", "proton.me", "icloud.com", "fastmail.com");
  const tag = fc.stringMatching(/^[a-z0-9+._-]{0,8}$/).filter((text) => !/^\.|\.\.|\.$/.test(text));

  test("is the same in any case and with any tag, whatever the domain", () => {
    fc.assert(
      fc.property(plain, domain, tag, (local, host, word) => {
        const own = written(`${local}@${host}`);
        expect(written(`${local.toUpperCase()}@${host.toUpperCase()}`)).toBe(own);
        expect(written(`${local}+${word}x@${host}`)).toBe(own);
      }),
    );
  });

  test("is the same with dots where the provider reads over them, and another where it does not", () => {
    fc.assert(
      fc.property(plain, (local) => {
        const dotted = [...local].join(".");
        expect(written(`${dotted}@googlemail.com`)).toBe(`${local}@gmail.com`);
        expect(written(`${dotted}@example.org`)).not.toBe(`${local}@example.org`);
      }),
    );
  });

  test.each([
    ["sofia@pm.me", "sofia@proton.me"],
    ["so-fi_a@protonmail.com", "sofia@proton.me"],
    ["sofia@mac.com", "sofia@icloud.com"],
    ["sofia-shopping@yahoo.com", "sofia@yahoo.com"],
    ["shopping@sofia.fastmail.com", "sofia@fastmail.com"],
    ["+@example.org", "+@example.org"],
    ["ＳＯＦＩＡ@gmail.com", "sofia@gmail.com"],
  ])("of %j is %j", (typed, mailbox) => {
    expect(written(typed)).toBe(mailbox);
  });

  test("is found from what was found: nothing is left to leave out", () => {
    fc.assert(
      fc.property(plain, domain, tag, (local, host, word) => {
        const once = written(`${local}+${word}@${host}`);
        expect(written(once)).toBe(once);
      }),
    );
  });

  test("of two people with other letters stays two, at every provider", () => {
    fc.assert(
      fc.property(plain, plain, fc.constantFrom(...providers.flatMap(({ domains }) => domains)), (one, other, host) => {
        fc.pre(one !== other);
        expect(written(`${one}@${host}`)).not.toBe(written(`${other}@${host}`));
      }),
    );
  });
});

describe("an address that looks mistyped", () => {
  test.each([
    ["sofia@gmial.com", "sofia@gmail.com"],
    ["sofia@gmail.con", "sofia@gmail.com"],
    ["sofia@gmail.co", "sofia@gmail.com"],
    ["sofia@gmaill.com", "sofia@gmail.com"],
    ["sofia@hotmail.co.ik", "sofia@hotmail.co.uk"],
    ["Sofia+x@yaho.co.uk", "Sofia+x@yahoo.co.uk"],
    ["sofia@example.con", "sofia@example.com"],
  ])("%j is asked about: %j?", (typed, meant) => {
    expect(suggestedAddress(typed)).toBe(meant);
  });

  test.each([...frequentDomains, "example.org", "company.co", "ms.com", "a.uk", "gmail.example.org"])(
    "one at %s is not",
    (domain) => {
      expect(suggestedAddress(`sofia@${domain}`)).toBeUndefined();
    },
  );

  test("is asked about once: what was meant looks right", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (typed) => {
        const meant = suggestedAddress(typed);
        if (meant !== undefined) expect(suggestedAddress(meant)).toBeUndefined();
      }),
    );
    expect(suggestedAddress("nothing")).toBeUndefined();
  });
});
