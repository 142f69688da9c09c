import type { HolidayPlace } from "./catalogue";
import type { Amendment } from "./schema";

const dutchTerms = {
  title: "Algemene termijnenwet, Article 3, as quoted by Van der Wal & Van Hees Legal",
  address: "https://wvhl.nl/algemeen/de-algemene-termijnenwet",
};

const liechtensteinNotified = {
  title: "BGBl. III 58/2021: Liechtenstein’s holidays under the European Convention on the Calculation of Time-Limits",
  address: "https://360.lexisnexis.at/d/b_bgbl_2021_2021_III_58_2d7cf8bced",
};

/**
 * What was put right by hand, and what changed since. A change that comes while clocks are running carries `knownFrom`:
 * whoever was told another day before then is told why it moved.
 */
export const amendments: readonly Amendment<HolidayPlace>[] = [
  {
    places: ["CY"],
    name: "Clean Monday",
    drops: "2024-03-19 2025-03-04 2026-02-24 2027-03-16 2028-02-29 2029-02-20 2030-03-12 2031-02-25 2032-03-16",
    adds: "2024-03-18 2025-03-03 2026-02-23 2027-03-15 2028-02-28 2029-02-19 2030-03-11 2031-02-24 2032-03-15",
    because: "The collection has it on a Tuesday, and has the same feast on the Monday for Greece.",
    source: {
      title: "date-holidays, calendar of Greece",
      address: "https://github.com/commenthol/date-holidays/blob/master/data/countries/GR.yaml",
    },
  },
  {
    places: ["NL"],
    name: "Liberation Day",
    adds: "2024-05-05 2025-05-05 2026-05-05 2027-05-05 2028-05-05 2029-05-05 2030-05-05 2031-05-05 2032-05-05",
    because: "The Dutch law on periods counts the fifth of May every year, whoever has it off.",
    source: dutchTerms,
  },
  {
    places: ["NL"],
    name: "Good Friday",
    adds: "2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26",
    because: "The Dutch law on periods puts it on a level with the holidays.",
    source: dutchTerms,
  },
  {
    places: ["BG"],
    name: "Second day of Christmas",
    adds: "2024-12-26 2025-12-26 2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26",
    because: "The collection has it as an observance; people in Bulgaria rest from 24 to 26 December.",
    source: {
      title: "Novinite, 26 December 2018",
      address: "https://www.novinite.com/articles/194130/How+will+Bulgarians+Rest+in+2019?",
    },
  },
  {
    places: ["BG"],
    name: "Day off in place of a holiday on a weekend",
    adds: "2024-03-04 2024-09-23 2025-05-26 2025-09-08 2026-05-25 2026-09-07 2026-12-28 2027-05-04 2027-12-27 2027-12-28 2028-01-03 2028-05-08 2028-12-27 2029-03-05 2029-05-07 2029-09-24 2030-03-04 2030-09-23 2031-05-26 2031-09-08 2032-05-04 2032-12-27 2032-12-28",
    because: "The collection has no days in place of Bulgarian holidays that fall on a weekend.",
    source: {
      title: "Novinite, 21 December 2016",
      address: "http://www.novinite.com/articles/178015/Bulgaria+Changes+Holiday+Legislation+Again",
    },
  },
  {
    places: ["LI"],
    name: "Berchtold’s Day",
    adds: "2024-01-02 2025-01-02 2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02",
    because: "One of the days that Liechtenstein has notified as holidays for periods; its bridging days are none.",
    source: liechtensteinNotified,
  },
  {
    places: ["LI"],
    name: "Candlemas",
    adds: "2024-02-02 2025-02-02 2026-02-02 2027-02-02 2028-02-02 2029-02-02 2030-02-02 2031-02-02 2032-02-02",
    because: "One of the days that Liechtenstein has notified as holidays for periods; its bridging days are none.",
    source: liechtensteinNotified,
  },
  {
    places: ["LI"],
    name: "Shrove Tuesday",
    adds: "2024-02-13 2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25 2032-02-10",
    because: "One of the days that Liechtenstein has notified as holidays for periods; its bridging days are none.",
    source: liechtensteinNotified,
  },
  {
    places: ["LI"],
    name: "Saint Joseph’s Day",
    adds: "2024-03-19 2025-03-19 2026-03-19 2027-03-19 2028-03-19 2029-03-19 2030-03-19 2031-03-19 2032-03-19",
    because: "One of the days that Liechtenstein has notified as holidays for periods; its bridging days are none.",
    source: liechtensteinNotified,
  },
  {
    places: ["LI"],
    name: "Assumption, National Day",
    adds: "2024-08-15 2025-08-15 2026-08-15 2027-08-15 2028-08-15 2029-08-15 2030-08-15 2031-08-15 2032-08-15",
    because: "One of the days that Liechtenstein has notified as holidays for periods; its bridging days are none.",
    source: liechtensteinNotified,
  },
  {
    places: ["LI"],
    name: "All Saints’ Day",
    adds: "2024-11-01 2025-11-01 2026-11-01 2027-11-01 2028-11-01 2029-11-01 2030-11-01 2031-11-01 2032-11-01",
    because: "One of the days that Liechtenstein has notified as holidays for periods; its bridging days are none.",
    source: liechtensteinNotified,
  },
  {
    places: ["LI"],
    name: "Christmas Eve",
    adds: "2024-12-24 2025-12-24 2026-12-24 2027-12-24 2028-12-24 2029-12-24 2030-12-24 2031-12-24 2032-12-24",
    because: "One of the days that Liechtenstein has notified as holidays for periods; its bridging days are none.",
    source: liechtensteinNotified,
  },
  {
    places: ["LI"],
    name: "New Year’s Eve",
    adds: "2024-12-31 2025-12-31 2026-12-31 2027-12-31 2028-12-31 2029-12-31 2030-12-31 2031-12-31 2032-12-31",
    because: "One of the days that Liechtenstein has notified as holidays for periods; its bridging days are none.",
    source: liechtensteinNotified,
  },
  {
    places: ["scotland"],
    name: "World Cup bank holiday",
    adds: "2026-06-15",
    because: "Proclaimed on 4 February 2026 for that year alone; the collection does not have it.",
    source: {
      title: "Scottish Government, 5 February 2026: World Cup bank holiday confirmed",
      address: "https://www.gov.scot/news/world-cup-bank-holiday-confirmed",
    },
  },
];
