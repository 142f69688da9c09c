import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { aRelease } from "@/lib/testing/some-releases";
import { releasesFeed } from "./feed";
import type { ListedRelease } from "./published";

const where = { origin: "https://unticked.example", now: new Date("2026-11-25T12:00:00Z") };
const closings = ["2026-11-09T06:00:00Z", "2026-11-23T06:00:00Z", "2026-11-16T06:00:00Z"];
const releases = await Promise.all(closings.map((closesAt) => aRelease({ closesAt })));
const feed = releasesFeed(releases, where);

/** What is wrong with a feed by the rules of RFC 4287; undefined where nothing is. */
function faultIn(text: string): string | undefined {
  using schema = XmlDocument.fromString(readFileSync("lib/testing/atom.rng", "utf8"));
  using validator = RelaxNGValidator.fromDoc(schema);
  using document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault.message : "no fault of the validator’s";
  }
}
const at = (text: string, path: string) => {
  using document = XmlDocument.fromString(text);
  return document.find(path, { a: "http://www.w3.org/2005/Atom" }).map((node) => node.content);
};

describe("the feed", () => {
  test("is Atom by another project’s judgement, also before there is a release", () => {
    expect(faultIn(feed)).toBeUndefined();
    expect(faultIn(releasesFeed([], where))).toBeUndefined();
  });

  test.each([
    ["has no id", feed.replace(/<id>[^<]*<\/id>/, "")],
    ["was updated on no day", feed.replace(/<updated>[^<]*</, "<updated>yesterday<")],
    ["leads nowhere", feed.replace(/href="[^"]*"/, 'href="x y"')],
    ["has an entry without a title", feed.replace(/<title>Release[^<]*<\/title>/, "")],
    ["says what no feed says", feed.replace("<author>", "<writer/><author>")],
  ])("would be refused where it %s", (_, broken) => {
    expect(broken).not.toBe(feed);
    expect(faultIn(broken)).not.toBeUndefined();
  });

  test("has the newest release first, and was updated with it", () => {
    expect(at(feed, "/a:feed/a:entry/a:title")).toEqual([
      "Release of 23 November 2026",
      "Release of 16 November 2026",
      "Release of 9 November 2026",
    ]);
    expect(at(feed, "/a:feed/a:updated")).toEqual(["2026-11-23T06:00:02.500Z"]);
    expect(at(feed, "//a:entry[1]/a:link[@rel='enclosure']/@href")).toEqual([
      "https://unticked.example/api/v1/releases/2026-11-23.csv",
    ]);
  });

  test("carries the fingerprint of each file to whoever keeps it", () => {
    expect(at(feed, "//a:entry[1]/a:content")[0]).toContain(releases[1]?.sha256);
  });

  test("leaves out what is made up, and stays a feed when it grows old", () => {
    const sample: ListedRelease[] = releases.map((release) => ({ ...release, sample: true }));
    expect(at(releasesFeed(sample, where), "//a:entry")).toEqual([]);
    const old = Array.from({ length: 200 }, () => releases).flat();
    expect(at(releasesFeed(old, where), "//a:entry")).toHaveLength(53);
  });
});
