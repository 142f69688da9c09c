import { calendarDateAt, formatDate } from "@/lib/kernel/calendar-date";
import { licenceAddress, licenceName } from "@/lib/kernel/licence";
import { type XmlElement, xmlDocument } from "@/lib/kernel/xml";
import { releaseAddresses, statisticsAddresses } from "./addresses";
import { latestClosing } from "./calendar";
import { byClosing, type ListedRelease } from "./published";

/** A year of weeks; older releases are in the list. */
const entriesInFeed = 53;

const element = (name: string, content: XmlElement["content"]): XmlElement => ({ name, content });
const link = (attributes: Record<string, string>): XmlElement => ({ name: "link", attributes });

/** The releases as an Atom feed (RFC 4287), the newest first; made-up ones are left out. */
export function releasesFeed(
  releases: readonly ListedRelease[],
  { origin, now }: { origin: string; now: Date },
): string {
  const real = byClosing(releases.filter(({ sample }) => !sample)).reverse();
  const { feed, page } = statisticsAddresses(origin);
  return xmlDocument({
    name: "feed",
    attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
    content: [
      element("id", feed),
      element("title", "Unticked: releases of counts"),
      element("subtitle", "What people found their platforms’ settings at, in counts with noise that protects them."),
      element("updated", (real[0]?.publishedAt ?? latestClosing(now)).toISOString()),
      element("author", [element("name", "Unticked"), element("uri", origin)]),
      element("rights", `${licenceName}: ${licenceAddress}`),
      link({ rel: "self", type: "application/atom+xml", href: feed }),
      link({ rel: "alternate", type: "text/html", href: page }),
      link({ rel: "license", href: licenceAddress }),
      ...real.slice(0, entriesInFeed).map((release) => entry(release, origin)),
    ],
  });
}

function entry({ name, closesAt, publishedAt, sha256 }: ListedRelease, origin: string): XmlElement {
  const { self, file } = releaseAddresses(name, origin);
  const { page } = statisticsAddresses(origin);
  const day = formatDate(calendarDateAt(closesAt));
  const time = closesAt.toISOString().slice(11, 16);
  const published = publishedAt.toISOString();
  return element("entry", [
    element("id", self),
    element("title", `Release of ${day}`),
    element("updated", published),
    element("published", published),
    link({ rel: "alternate", type: "text/html", href: page }),
    link({ rel: "enclosure", type: "text/csv", href: file }),
    // Whoever keeps the feed keeps the proof that the file was this one.
    element("content", `Counts of what was confirmed before ${time} UTC on ${day}. SHA-256 of the file: ${sha256}.`),
  ]);
}
