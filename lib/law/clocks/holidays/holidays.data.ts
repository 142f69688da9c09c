import type { HolidayRow } from "./schema";

/** Every place whose holidays are known, a country before its parts. Written by `npm run holidays`, like the rows. */
export const holidayPlaces = [
  "england-and-wales",
  "scotland",
  "northern-ireland",
  "AT",
  "BE",
  "BG",
  "HR",
  "CY",
  "CZ",
  "DK",
  "EE",
  "FI",
  "FR",
  "GR",
  "HU",
  "IS",
  "IE",
  "IT",
  "LV",
  "LI",
  "LT",
  "LU",
  "MT",
  "NL",
  "NO",
  "PL",
  "PT",
  "RO",
  "SK",
  "SI",
  "ES",
  "SE",
  "DE",
  "DE-BB",
  "DE-BE",
  "DE-BW",
  "DE-BY",
  "DE-HB",
  "DE-HE",
  "DE-HH",
  "DE-MV",
  "DE-NI",
  "DE-NW",
  "DE-RP",
  "DE-SH",
  "DE-SL",
  "DE-SN",
  "DE-ST",
  "DE-TH",
  "CH",
  "CH-ZH",
  "CH-BE",
  "CH-LU",
  "CH-UR",
  "CH-SZ",
  "CH-OW",
  "CH-NW",
  "CH-GL",
  "CH-ZG",
  "CH-FR",
  "CH-SO",
  "CH-BS",
  "CH-BL",
  "CH-SH",
  "CH-AR",
  "CH-AI",
  "CH-SG",
  "CH-GR",
  "CH-AG",
  "CH-TG",
  "CH-TI",
  "CH-VD",
  "CH-VS",
  "CH-NE",
  "CH-GE",
  "CH-JU",
  "CA",
  "CA-AB",
  "CA-BC",
  "CA-MB",
  "CA-NB",
  "CA-NL",
  "CA-NS",
  "CA-NT",
  "CA-NU",
  "CA-ON",
  "CA-PE",
  "CA-QC",
  "CA-SK",
  "CA-YT",
  "US",
  "US-CA",
] as const;

/** Public holidays, substitute days included; what is wrong here is put right in amendments.data.ts. */
export const holidayRows: readonly HolidayRow[] = [
  {
    name: "New Year’s Day",
    days: "2024-01-01 2025-01-01 2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01 2032-01-01",
    places:
      "england-and-wales scotland northern-ireland AT BE BG HR CY CZ DK EE FI FR GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK ES SE DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH CH CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-VS CH-NE CH-GE CH-JU CA CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-QC CA-SK CA-YT US US-CA",
  },
  {
    name: "Good Friday",
    days: "2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26",
    places:
      "england-and-wales scotland northern-ireland CZ DK EE FI HU IS LV LI MT NO PT SK ES SE DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-AG CH-TG CH-VD CH-NE CH-GE CH-JU CA CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-QC CA-SK CA-YT",
  },
  {
    name: "Easter Monday",
    days: "2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29",
    places:
      "england-and-wales northern-ireland AT BE HR CZ DK FI FR HU IS IE IT LV LI LT LU NL NO PL SK SI SE DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH CH-ZH CH-BE CH-UR CH-SZ CH-GL CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-NE CH-GE CH-JU CA-NT CA-ON CA-YT",
  },
  {
    name: "Early May bank holiday",
    days: "2024-05-06 2025-05-05 2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05 2032-05-03",
    places: "england-and-wales scotland northern-ireland",
  },
  {
    name: "Spring bank holiday",
    days: "2024-05-27 2025-05-26 2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31",
    places: "england-and-wales scotland northern-ireland",
  },
  {
    name: "Summer bank holiday",
    days: "2024-08-26 2025-08-25 2026-08-31 2027-08-30 2028-08-28 2029-08-27 2030-08-26 2031-08-25 2032-08-30",
    places: "england-and-wales northern-ireland",
  },
  {
    name: "Christmas Day",
    days: "2024-12-25 2025-12-25 2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25",
    places:
      "england-and-wales scotland northern-ireland AT BE BG HR CY CZ DK EE FI FR GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH CH CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-VS CH-NE CH-GE CH-JU CA CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-QC CA-SK CA-YT US US-CA",
  },
  {
    name: "Boxing Day",
    days: "2024-12-26 2025-12-26 2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26",
    places:
      "england-and-wales scotland northern-ireland AT HR CY CZ DK EE FI GR HU IS IT LV LI LT LU NL NO PL RO SK SE DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH CH-ZH CH-BE CH-LU CH-SZ CH-GL CH-BS CH-BL CH-SH CH-AR CH-SG CH-GR CH-AG CH-TG CH-TI CA-NT CA-ON",
  },
  {
    name: "Boxing Day (substitute day)",
    days: "2026-12-28 2027-12-28 2032-12-28",
    places: "england-and-wales scotland northern-ireland",
  },
  {
    name: "Christmas Day (substitute day)",
    days: "2027-12-27 2032-12-27",
    places: "england-and-wales scotland northern-ireland",
  },
  {
    name: "New Year’s Day (substitute day)",
    days: "2028-01-03",
    places: "england-and-wales northern-ireland",
  },
  {
    name: "January 2nd",
    days: "2024-01-02 2025-01-02 2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02",
    places: "scotland",
  },
  {
    name: "Summer bank holiday",
    days: "2024-08-05 2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02",
    places: "scotland",
  },
  {
    name: "St Andrew’s Day",
    days: "2024-11-30 2025-11-30 2026-11-30 2027-11-30 2028-11-30 2029-11-30 2030-11-30 2031-11-30 2032-11-30",
    places: "scotland RO",
  },
  {
    name: "St Andrew’s Day (substitute day)",
    days: "2024-12-02 2025-12-01 2030-12-02 2031-12-01",
    places: "scotland",
  },
  {
    name: "January 2nd (substitute day)",
    days: "2027-01-04 2028-01-03",
    places: "scotland",
  },
  {
    name: "New Year’s Day (substitute day)",
    days: "2028-01-04",
    places: "scotland",
  },
  {
    name: "St Patrick’s Day",
    days: "2024-03-17 2025-03-17 2026-03-17 2027-03-17 2028-03-17 2029-03-17 2030-03-17 2031-03-17 2032-03-17",
    places: "northern-ireland",
  },
  {
    name: "St Patrick’s Day (substitute day)",
    days: "2024-03-18 2029-03-19 2030-03-18",
    places: "northern-ireland",
  },
  {
    name: "Battle of the Boyne (Orangemen’s Day)",
    days: "2024-07-12 2025-07-12 2026-07-12 2027-07-12 2028-07-12 2029-07-12 2030-07-12 2031-07-12 2032-07-12",
    places: "northern-ireland",
  },
  {
    name: "Battle of the Boyne (Orangemen’s Day) (substitute day)",
    days: "2025-07-14 2026-07-13 2031-07-14",
    places: "northern-ireland",
  },
  {
    name: "Epiphany",
    days: "2024-01-06 2025-01-06 2026-01-06 2027-01-06 2028-01-06 2029-01-06 2030-01-06 2031-01-06 2032-01-06",
    places: "AT HR CY FI GR IT LI PL RO SK ES SE DE-BW DE-BY DE-ST CH-UR CH-SZ CH-TI",
  },
  {
    name: "State Holiday",
    days: "2024-05-01 2025-05-01 2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01",
    places: "AT",
  },
  {
    name: "Ascension Day",
    days: "2024-05-09 2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06",
    places:
      "AT BE DK FI FR IS LI LU NL NO SE DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH CH CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-VS CH-NE CH-GE CH-JU",
  },
  {
    name: "Whit Monday",
    days: "2024-05-20 2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17",
    places:
      "AT BE DK FR HU IS LI LU NL NO DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH CH-ZH CH-BE CH-UR CH-SZ CH-GL CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-VS CH-GE CH-JU",
  },
  {
    name: "Corpus Christi",
    days: "2024-05-30 2025-06-19 2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27",
    places:
      "AT HR LI PL PT DE-BW DE-BY DE-HE DE-NW DE-RP DE-SL CH-LU CH-UR CH-SZ CH-OW CH-NW CH-ZG CH-FR CH-SO CH-AI CH-AG CH-TI CH-VS CH-NE CH-JU",
  },
  {
    name: "Assumption",
    days: "2024-08-15 2025-08-15 2026-08-15 2027-08-15 2028-08-15 2029-08-15 2030-08-15 2031-08-15 2032-08-15",
    places:
      "AT BE HR CY FR GR IT LT LU MT PL PT RO SI ES DE-SL CH-LU CH-UR CH-SZ CH-OW CH-NW CH-ZG CH-FR CH-SO CH-AI CH-AG CH-TI CH-VS CH-JU",
  },
  {
    name: "National Holiday",
    days: "2024-10-26 2025-10-26 2026-10-26 2027-10-26 2028-10-26 2029-10-26 2030-10-26 2031-10-26 2032-10-26",
    places: "AT",
  },
  {
    name: "All Saints’ Day",
    days: "2024-11-01 2025-11-01 2026-11-01 2027-11-01 2028-11-01 2029-11-01 2030-11-01 2031-11-01 2032-11-01",
    places:
      "AT BE HR FR HU IT LT LU PL PT SK ES DE-BW DE-BY DE-NW DE-RP DE-SL CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-AI CH-SG CH-AG CH-TI CH-VS CH-JU",
  },
  {
    name: "Immaculate Conception",
    days: "2024-12-08 2025-12-08 2026-12-08 2027-12-08 2028-12-08 2029-12-08 2030-12-08 2031-12-08 2032-12-08",
    places: "AT IT LI MT PT ES CH-LU CH-UR CH-SZ CH-OW CH-NW CH-ZG CH-FR CH-AG CH-TI CH-VS",
  },
  {
    name: "Labour Day",
    days: "2024-05-01 2025-05-01 2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01",
    places:
      "BE BG HR CY CZ EE FI FR GR HU IS IT LV LI LT LU MT NO PL PT RO SK ES SE DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH CH-ZH CH-BS CH-BL CH-SH CH-AG CH-TG CH-TI CH-NE CH-JU",
  },
  {
    name: "National Holiday",
    days: "2024-07-21 2025-07-21 2026-07-21 2027-07-21 2028-07-21 2029-07-21 2030-07-21 2031-07-21 2032-07-21",
    places: "BE",
  },
  {
    name: "Armistice Day",
    days: "2024-11-11 2025-11-11 2026-11-11 2027-11-11 2028-11-11 2029-11-11 2030-11-11 2031-11-11 2032-11-11",
    places: "BE FR CA-NL",
  },
  {
    name: "Liberation Day",
    days: "2024-03-03 2025-03-03 2026-03-03 2027-03-03 2028-03-03 2029-03-03 2030-03-03 2031-03-03 2032-03-03",
    places: "BG",
  },
  {
    name: "Good Friday",
    days: "2024-05-03 2025-04-18 2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11 2032-04-30",
    places: "BG CY GR RO",
  },
  {
    name: "Easter Sunday",
    days: "2024-05-05 2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02",
    places: "BG CY GR RO",
  },
  {
    name: "Easter Monday",
    days: "2024-05-06 2025-04-21 2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14 2032-05-03",
    places: "BG CY GR RO",
  },
  {
    name: "Bulgarian Education and Culture, and Slavonic Literature Day",
    days: "2024-05-24 2025-05-24 2026-05-24 2027-05-24 2028-05-24 2029-05-24 2030-05-24 2031-05-24 2032-05-24",
    places: "BG",
  },
  {
    name: "Unification Day",
    days: "2024-09-06 2025-09-06 2026-09-06 2027-09-06 2028-09-06 2029-09-06 2030-09-06 2031-09-06 2032-09-06",
    places: "BG",
  },
  {
    name: "Independence Day",
    days: "2024-09-22 2025-09-22 2026-09-22 2027-09-22 2028-09-22 2029-09-22 2030-09-22 2031-09-22 2032-09-22",
    places: "BG",
  },
  {
    name: "Christmas Eve",
    days: "2024-12-24 2025-12-24 2026-12-24 2027-12-24 2028-12-24 2029-12-24 2030-12-24 2031-12-24 2032-12-24",
    places: "BG CZ EE LV LT SK CH-GL",
  },
  {
    name: "St. George’s Day",
    days: "2025-05-06 2026-05-06 2027-05-06 2028-05-06 2029-05-06 2030-05-06 2031-05-06 2032-05-06",
    places: "BG",
  },
  {
    name: "Easter Sunday",
    days: "2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28",
    places:
      "HR DK EE FI HU IS IT LV LT NL NO PL PT SI SE DE-BB CH CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-VS CH-NE CH-GE CH-JU",
  },
  {
    name: "Anti-Fascist Struggle Day",
    days: "2024-06-22 2025-06-22 2026-06-22 2027-06-22 2028-06-22 2029-06-22 2030-06-22 2031-06-22 2032-06-22",
    places: "HR",
  },
  {
    name: "Victory and Homeland Thanksgiving Day and the Day of Croatian defenders",
    days: "2024-08-05 2025-08-05 2026-08-05 2027-08-05 2028-08-05 2029-08-05 2030-08-05 2031-08-05 2032-08-05",
    places: "HR",
  },
  {
    name: "Remembrance Day",
    days: "2024-11-18 2025-11-18 2026-11-18 2027-11-18 2028-11-18 2029-11-18 2030-11-18 2031-11-18 2032-11-18",
    places: "HR",
  },
  {
    name: "National Day",
    days: "2025-05-30 2026-05-30 2027-05-30 2028-05-30 2029-05-30 2030-05-30 2031-05-30 2032-05-30",
    places: "HR",
  },
  {
    name: "Clean Monday",
    days: "2024-03-19 2025-03-04 2026-02-24 2027-03-16 2028-02-29 2029-02-20 2030-03-12 2031-02-25 2032-03-16",
    places: "CY",
  },
  {
    name: "Annunciation, Anniversary of 1821 Revolution",
    days: "2024-03-25 2025-03-25 2026-03-25 2027-03-25 2028-03-25 2029-03-25 2030-03-25 2031-03-25 2032-03-25",
    places: "CY GR",
  },
  {
    name: "Cyprus National Day",
    days: "2024-04-01 2025-04-01 2026-04-01 2027-04-01 2028-04-01 2029-04-01 2030-04-01 2031-04-01 2032-04-01",
    places: "CY",
  },
  {
    name: "Pentecost",
    days: "2024-06-23 2025-06-08 2026-05-31 2027-06-20 2028-06-04 2029-05-27 2030-06-16 2031-06-01 2032-06-20",
    places: "CY GR RO",
  },
  {
    name: "Cyprus Independence Day",
    days: "2024-10-01 2025-10-01 2026-10-01 2027-10-01 2028-10-01 2029-10-01 2030-10-01 2031-10-01 2032-10-01",
    places: "CY",
  },
  {
    name: "National Holiday",
    days: "2024-10-28 2025-10-28 2026-10-28 2027-10-28 2028-10-28 2029-10-28 2030-10-28 2031-10-28 2032-10-28",
    places: "CY GR",
  },
  {
    name: "Liberation Day",
    days: "2024-05-08 2025-05-08 2026-05-08 2027-05-08 2028-05-08 2029-05-08 2030-05-08 2031-05-08 2032-05-08",
    places: "CZ",
  },
  {
    name: "Saints Cyril and Methodius Day",
    days: "2024-07-05 2025-07-05 2026-07-05 2027-07-05 2028-07-05 2029-07-05 2030-07-05 2031-07-05 2032-07-05",
    places: "CZ SK",
  },
  {
    name: "Jan Hus Day",
    days: "2024-07-06 2025-07-06 2026-07-06 2027-07-06 2028-07-06 2029-07-06 2030-07-06 2031-07-06 2032-07-06",
    places: "CZ",
  },
  {
    name: "St. Wenceslas Day (Czech Statehood Day)",
    days: "2024-09-28 2025-09-28 2026-09-28 2027-09-28 2028-09-28 2029-09-28 2030-09-28 2031-09-28 2032-09-28",
    places: "CZ",
  },
  {
    name: "Independent Czechoslovak State Day",
    days: "2024-10-28 2025-10-28 2026-10-28 2027-10-28 2028-10-28 2029-10-28 2030-10-28 2031-10-28 2032-10-28",
    places: "CZ",
  },
  {
    name: "Struggle for Freedom and Democracy Day",
    days: "2024-11-17 2025-11-17 2026-11-17 2027-11-17 2028-11-17 2029-11-17 2030-11-17 2031-11-17 2032-11-17",
    places: "CZ",
  },
  {
    name: "Maundy Thursday",
    days: "2024-03-28 2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25",
    places: "DK NO",
  },
  {
    name: "Pentecost",
    days: "2024-05-19 2025-06-08 2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16",
    places:
      "DK EE FI HU IS NL NO PL SI SE DE-BB CH CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-VS CH-NE CH-GE CH-JU",
  },
  {
    name: "Independence Day",
    days: "2024-02-24 2025-02-24 2026-02-24 2027-02-24 2028-02-24 2029-02-24 2030-02-24 2031-02-24 2032-02-24",
    places: "EE",
  },
  {
    name: "Victory Day",
    days: "2024-06-23 2025-06-23 2026-06-23 2027-06-23 2028-06-23 2029-06-23 2030-06-23 2031-06-23 2032-06-23",
    places: "EE",
  },
  {
    name: "Midsummer Day",
    days: "2024-06-24 2025-06-24 2026-06-24 2027-06-24 2028-06-24 2029-06-24 2030-06-24 2031-06-24 2032-06-24",
    places: "EE",
  },
  {
    name: "Day of Restoration of Independence",
    days: "2024-08-20 2025-08-20 2026-08-20 2027-08-20 2028-08-20 2029-08-20 2030-08-20 2031-08-20 2032-08-20",
    places: "EE",
  },
  {
    name: "Midsummer Day",
    days: "2024-06-22 2025-06-21 2026-06-20 2027-06-26 2028-06-24 2029-06-23 2030-06-22 2031-06-21 2032-06-26",
    places: "FI SE",
  },
  {
    name: "All Saints’ Day",
    days: "2024-11-02 2025-11-01 2026-10-31 2027-11-06 2028-11-04 2029-11-03 2030-11-02 2031-11-01 2032-11-06",
    places: "FI SE",
  },
  {
    name: "Independence Day",
    days: "2024-12-06 2025-12-06 2026-12-06 2027-12-06 2028-12-06 2029-12-06 2030-12-06 2031-12-06 2032-12-06",
    places: "FI",
  },
  {
    name: "Victory Day",
    days: "2024-05-08 2025-05-08 2026-05-08 2027-05-08 2028-05-08 2029-05-08 2030-05-08 2031-05-08 2032-05-08",
    places: "FR",
  },
  {
    name: "Bastille Day",
    days: "2024-07-14 2025-07-14 2026-07-14 2027-07-14 2028-07-14 2029-07-14 2030-07-14 2031-07-14 2032-07-14",
    places: "FR",
  },
  {
    name: "Clean Monday",
    days: "2024-03-18 2025-03-03 2026-02-23 2027-03-15 2028-02-28 2029-02-19 2030-03-11 2031-02-24 2032-03-15",
    places: "GR",
  },
  {
    name: "Whit Monday",
    days: "2024-06-24 2025-06-09 2026-06-01 2027-06-21 2028-06-05 2029-05-28 2030-06-17 2031-06-02 2032-06-21",
    places: "GR RO",
  },
  {
    name: "National Day",
    days: "2024-03-15 2024-10-23 2025-03-15 2025-10-23 2026-03-15 2026-10-23 2027-03-15 2027-10-23 2028-03-15 2028-10-23 2029-03-15 2029-10-23 2030-03-15 2030-10-23 2031-03-15 2031-10-23 2032-03-15 2032-10-23",
    places: "HU",
  },
  {
    name: "Saint Stephen’s Day",
    days: "2024-08-20 2025-08-20 2026-08-20 2027-08-20 2028-08-20 2029-08-20 2030-08-20 2031-08-20 2032-08-20",
    places: "HU",
  },
  {
    name: "Maundy Thursday",
    days: "2024-03-28 2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2031-04-10 2032-03-25",
    places: "IS",
  },
  {
    name: "First Day of Summer",
    days: "2024-04-18 2025-04-24 2026-04-23 2027-04-22 2028-04-20 2029-04-19 2030-04-18 2031-04-24 2032-04-22",
    places: "IS",
  },
  {
    name: "Icelandic National Day",
    days: "2024-06-17 2025-06-17 2026-06-17 2027-06-17 2028-06-17 2029-06-17 2030-06-17 2031-06-17 2032-06-17",
    places: "IS",
  },
  {
    name: "Commerce Day",
    days: "2024-08-05 2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02",
    places: "IS",
  },
  {
    name: "Christmas Eve",
    days: "2028-12-24",
    places: "IS",
  },
  {
    name: "New Year’s Eve",
    days: "2028-12-31",
    places: "IS",
  },
  {
    name: "St. Brigid’s Day",
    days: "2024-02-05 2025-02-03 2026-02-02 2027-02-01 2028-02-07 2029-02-05 2030-02-01 2031-02-03 2032-02-02",
    places: "IE",
  },
  {
    name: "St. Patrick’s Day",
    days: "2024-03-17 2025-03-17 2026-03-17 2027-03-17 2028-03-17 2029-03-17 2030-03-17 2031-03-17 2032-03-17",
    places: "IE",
  },
  {
    name: "First Monday in May",
    days: "2024-05-06 2025-05-05 2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05 2032-05-03",
    places: "IE",
  },
  {
    name: "First Monday in June",
    days: "2024-06-03 2025-06-02 2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2031-06-02 2032-06-07",
    places: "IE",
  },
  {
    name: "First Monday in August",
    days: "2024-08-05 2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02",
    places: "IE",
  },
  {
    name: "Last Monday in October",
    days: "2024-10-28 2025-10-27 2026-10-26 2027-10-25 2028-10-30 2029-10-29 2030-10-28 2031-10-27 2032-10-25",
    places: "IE",
  },
  {
    name: "St. Stephen’s Day",
    days: "2024-12-26 2025-12-26 2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26",
    places: "IE",
  },
  {
    name: "Liberation from Nazi-Fascism (1945)",
    days: "2024-04-25 2025-04-25 2026-04-25 2027-04-25 2028-04-25 2029-04-25 2030-04-25 2031-04-25 2032-04-25",
    places: "IT",
  },
  {
    name: "Republic Day",
    days: "2024-06-02 2025-06-02 2026-06-02 2027-06-02 2028-06-02 2029-06-02 2030-06-02 2031-06-02 2032-06-02",
    places: "IT",
  },
  {
    name: "National Day of Saint Francis of Assisi",
    days: "2026-10-04 2027-10-04 2028-10-04 2029-10-04 2030-10-04 2031-10-04 2032-10-04",
    places: "IT",
  },
  {
    name: "Restoration of Independence day",
    days: "2024-05-04 2025-05-04 2026-05-04 2027-05-04 2028-05-04 2029-05-04 2030-05-04 2031-05-04 2032-05-04",
    places: "LV",
  },
  {
    name: "Restoration of Independence day (substitute day)",
    days: "2024-05-06 2025-05-05 2030-05-06 2031-05-05",
    places: "LV",
  },
  {
    name: "Midsummer Eve",
    days: "2024-06-23 2025-06-23 2026-06-23 2027-06-23 2028-06-23 2029-06-23 2030-06-23 2031-06-23 2032-06-23",
    places: "LV",
  },
  {
    name: "Midsummer",
    days: "2024-06-24 2025-06-24 2026-06-24 2027-06-24 2028-06-24 2029-06-24 2030-06-24 2031-06-24 2032-06-24",
    places: "LV",
  },
  {
    name: "Republic Day",
    days: "2024-11-18 2025-11-18 2026-11-18 2027-11-18 2028-11-18 2029-11-18 2030-11-18 2031-11-18 2032-11-18",
    places: "LV",
  },
  {
    name: "New Year’s Eve",
    days: "2024-12-31 2025-12-31 2026-12-31 2027-12-31 2028-12-31 2029-12-31 2030-12-31 2031-12-31 2032-12-31",
    places: "LV CH-GL",
  },
  {
    name: "Republic Day (substitute day)",
    days: "2028-11-20 2029-11-19",
    places: "LV",
  },
  {
    name: "Nativity of Mary",
    days: "2024-09-08 2025-09-08 2026-09-08 2027-09-08 2028-09-08 2029-09-08 2030-09-08 2031-09-08 2032-09-08",
    places: "LI",
  },
  {
    name: "Day of Restoration of the State of Lithuania",
    days: "2024-02-16 2025-02-16 2026-02-16 2027-02-16 2028-02-16 2029-02-16 2030-02-16 2031-02-16 2032-02-16",
    places: "LT",
  },
  {
    name: "Day of Restoration of Independence of Lithuania",
    days: "2024-03-11 2025-03-11 2026-03-11 2027-03-11 2028-03-11 2029-03-11 2030-03-11 2031-03-11 2032-03-11",
    places: "LT",
  },
  {
    name: "St. John’s Day",
    days: "2024-06-24 2025-06-24 2026-06-24 2027-06-24 2028-06-24 2029-06-24 2030-06-24 2031-06-24 2032-06-24",
    places: "LT",
  },
  {
    name: "Statehood Day",
    days: "2024-07-06 2025-07-06 2026-07-06 2027-07-06 2028-07-06 2029-07-06 2030-07-06 2031-07-06 2032-07-06",
    places: "LT",
  },
  {
    name: "All Souls’ Day",
    days: "2024-11-02 2025-11-02 2026-11-02 2027-11-02 2028-11-02 2029-11-02 2030-11-02 2031-11-02 2032-11-02",
    places: "LT",
  },
  {
    name: "National Holiday",
    days: "2024-06-23 2025-06-23 2026-06-23 2027-06-23 2028-06-23 2029-06-23 2030-06-23 2031-06-23 2032-06-23",
    places: "LU",
  },
  {
    name: "Europe Day",
    days: "2025-05-09 2026-05-09 2027-05-09 2028-05-09 2029-05-09 2030-05-09 2031-05-09 2032-05-09",
    places: "LU",
  },
  {
    name: "Feast of Saint Paul’s Shipwreck in Malta",
    days: "2024-02-10 2025-02-10 2026-02-10 2027-02-10 2028-02-10 2029-02-10 2030-02-10 2031-02-10 2032-02-10",
    places: "MT",
  },
  {
    name: "Saint Joseph",
    days: "2024-03-19 2025-03-19 2026-03-19 2027-03-19 2028-03-19 2029-03-19 2030-03-19 2031-03-19 2032-03-19",
    places: "MT CH-UR CH-SZ CH-NW CH-SO CH-TI CH-VS",
  },
  {
    name: "Freedom Day",
    days: "2024-03-31 2025-03-31 2026-03-31 2027-03-31 2028-03-31 2029-03-31 2030-03-31 2031-03-31 2032-03-31",
    places: "MT",
  },
  {
    name: "June 7th",
    days: "2024-06-07 2025-06-07 2026-06-07 2027-06-07 2028-06-07 2029-06-07 2030-06-07 2031-06-07 2032-06-07",
    places: "MT",
  },
  {
    name: "Saints Peter and Paul",
    days: "2024-06-29 2025-06-29 2026-06-29 2027-06-29 2028-06-29 2029-06-29 2030-06-29 2031-06-29 2032-06-29",
    places: "MT CH-TI",
  },
  {
    name: "Victory Day",
    days: "2024-09-08 2025-09-08 2026-09-08 2027-09-08 2028-09-08 2029-09-08 2030-09-08 2031-09-08 2032-09-08",
    places: "MT",
  },
  {
    name: "Independence Day",
    days: "2024-09-21 2025-09-21 2026-09-21 2027-09-21 2028-09-21 2029-09-21 2030-09-21 2031-09-21 2032-09-21",
    places: "MT",
  },
  {
    name: "Republic Day",
    days: "2024-12-13 2025-12-13 2026-12-13 2027-12-13 2028-12-13 2029-12-13 2030-12-13 2031-12-13 2032-12-13",
    places: "MT",
  },
  {
    name: "King’s Day",
    days: "2024-04-27 2025-04-26 2026-04-27 2027-04-27 2028-04-27 2029-04-27 2030-04-27 2031-04-26 2032-04-27",
    places: "NL",
  },
  {
    name: "Constitution Day",
    days: "2024-05-17 2025-05-17 2026-05-17 2028-05-17 2029-05-17 2030-05-17 2031-05-17",
    places: "NO",
  },
  {
    name: "Constitution Day",
    days: "2024-05-03 2025-05-03 2026-05-03 2027-05-03 2028-05-03 2029-05-03 2030-05-03 2031-05-03 2032-05-03",
    places: "PL",
  },
  {
    name: "Independence Day",
    days: "2024-11-11 2025-11-11 2026-11-11 2027-11-11 2028-11-11 2029-11-11 2030-11-11 2031-11-11 2032-11-11",
    places: "PL",
  },
  {
    name: "Christmas Eve",
    days: "2025-12-24 2026-12-24 2027-12-24 2028-12-24 2029-12-24 2030-12-24 2031-12-24 2032-12-24",
    places: "PL",
  },
  {
    name: "Liberty Day",
    days: "2024-04-25 2025-04-25 2026-04-25 2027-04-25 2028-04-25 2029-04-25 2030-04-25 2031-04-25 2032-04-25",
    places: "PT",
  },
  {
    name: "Portugal Day",
    days: "2024-06-10 2025-06-10 2026-06-10 2027-06-10 2028-06-10 2029-06-10 2030-06-10 2031-06-10 2032-06-10",
    places: "PT",
  },
  {
    name: "Republic Day",
    days: "2024-10-05 2025-10-05 2026-10-05 2027-10-05 2028-10-05 2029-10-05 2030-10-05 2031-10-05 2032-10-05",
    places: "PT",
  },
  {
    name: "Restoration of Independence",
    days: "2024-12-01 2025-12-01 2026-12-01 2027-12-01 2028-12-01 2029-12-01 2030-12-01 2031-12-01 2032-12-01",
    places: "PT",
  },
  {
    name: "Saint John the Baptist",
    days: "2024-01-07 2025-01-07 2026-01-07 2027-01-07 2028-01-07 2029-01-07 2030-01-07 2031-01-07 2032-01-07",
    places: "RO",
  },
  {
    name: "Day of the Unification of the Romanian Principalities",
    days: "2024-01-24 2025-01-24 2026-01-24 2027-01-24 2028-01-24 2029-01-24 2030-01-24 2031-01-24 2032-01-24",
    places: "RO",
  },
  {
    name: "Children’s Day",
    days: "2024-06-01 2025-06-01 2027-06-01 2028-06-01 2029-06-01 2030-06-01 2032-06-01",
    places: "RO",
  },
  {
    name: "National Holiday",
    days: "2024-12-01 2025-12-01 2026-12-01 2027-12-01 2028-12-01 2029-12-01 2030-12-01 2031-12-01 2032-12-01",
    places: "RO",
  },
  {
    name: "Day of victory over fascism",
    days: "2024-05-08 2025-05-08",
    places: "SK",
  },
  {
    name: "Slovak National Uprising anniversary",
    days: "2024-08-29 2025-08-29 2026-08-29 2027-08-29 2028-08-29 2029-08-29 2030-08-29 2031-08-29 2032-08-29",
    places: "SK",
  },
  {
    name: "Day of Our Lady of the Seven Sorrows",
    days: "2024-09-15 2025-09-15",
    places: "SK",
  },
  {
    name: "Struggle for Freedom and Democracy Day",
    days: "2024-11-17",
    places: "SK",
  },
  {
    name: "New Year’s Day",
    days: "2024-01-01 2024-01-02 2025-01-01 2025-01-02 2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02 2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02",
    places: "SI",
  },
  {
    name: "Prešeren Day, the Slovenian Cultural Holiday",
    days: "2024-02-08 2025-02-08 2026-02-08 2027-02-08 2028-02-08 2029-02-08 2030-02-08 2031-02-08 2032-02-08",
    places: "SI",
  },
  {
    name: "Day of Uprising Against Occupation",
    days: "2024-04-27 2025-04-27 2026-04-27 2027-04-27 2028-04-27 2029-04-27 2030-04-27 2031-04-27 2032-04-27",
    places: "SI",
  },
  {
    name: "Labour Day",
    days: "2024-05-01 2024-05-02 2025-05-01 2025-05-02 2026-05-01 2026-05-02 2027-05-01 2027-05-02 2028-05-01 2028-05-02 2029-05-01 2029-05-02 2030-05-01 2030-05-02 2031-05-01 2031-05-02 2032-05-01 2032-05-02",
    places: "SI",
  },
  {
    name: "Statehood Day",
    days: "2024-06-25 2025-06-25 2026-06-25 2027-06-25 2028-06-25 2029-06-25 2030-06-25 2031-06-25 2032-06-25",
    places: "SI",
  },
  {
    name: "Reformation Day",
    days: "2024-10-31 2025-10-31 2026-10-31 2027-10-31 2028-10-31 2029-10-31 2030-10-31 2031-10-31 2032-10-31",
    places: "SI DE-BB DE-HB DE-HH DE-MV DE-NI DE-SH DE-SN DE-ST DE-TH",
  },
  {
    name: "Day of Remembrance for the Dead",
    days: "2024-11-01 2025-11-01 2026-11-01 2027-11-01 2028-11-01 2029-11-01 2030-11-01 2031-11-01 2032-11-01",
    places: "SI",
  },
  {
    name: "Independence and Unity Day",
    days: "2024-12-26 2025-12-26 2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26",
    places: "SI",
  },
  {
    name: "National Day of Spain",
    days: "2024-10-12 2025-10-12 2026-10-12 2027-10-12 2028-10-12 2029-10-12 2030-10-12 2031-10-12 2032-10-12",
    places: "ES",
  },
  {
    name: "Constitution Day",
    days: "2024-12-06 2025-12-06 2026-12-06 2027-12-06 2028-12-06 2029-12-06 2030-12-06 2031-12-06 2032-12-06",
    places: "ES",
  },
  {
    name: "National Day",
    days: "2024-06-06 2025-06-06 2026-06-06 2027-06-06 2028-06-06 2029-06-06 2030-06-06 2031-06-06 2032-06-06",
    places: "SE",
  },
  {
    name: "National Holiday",
    days: "2024-10-03 2025-10-03 2026-10-03 2027-10-03 2028-10-03 2029-10-03 2030-10-03 2031-10-03 2032-10-03",
    places: "DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH",
  },
  {
    name: "International Women’s Day",
    days: "2024-03-08 2025-03-08 2026-03-08 2027-03-08 2028-03-08 2029-03-08 2030-03-08 2031-03-08 2032-03-08",
    places: "DE-BE DE-MV",
  },
  {
    name: "Liberation Day (80th Anniversary)",
    days: "2025-05-08",
    places: "DE-BE",
  },
  {
    name: "75th anniversary of the GDR uprising",
    days: "2028-06-17",
    places: "DE-BE",
  },
  {
    name: "Day of Prayer and Repentance",
    days: "2024-11-20 2025-11-19 2026-11-18 2027-11-17 2028-11-22 2029-11-21 2030-11-20 2031-11-19 2032-11-17",
    places: "DE-SN",
  },
  {
    name: "International Children’s Day",
    days: "2024-09-20 2025-09-20 2026-09-20 2027-09-20 2028-09-20 2029-09-20 2030-09-20 2031-09-20 2032-09-20",
    places: "DE-TH",
  },
  {
    name: "Swiss National Day",
    days: "2024-08-01 2025-08-01 2026-08-01 2027-08-01 2028-08-01 2029-08-01 2030-08-01 2031-08-01 2032-08-01",
    places:
      "CH CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-GL CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-VS CH-NE CH-GE CH-JU",
  },
  {
    name: "Federal Day of Thanksgiving, Repentance and Prayer",
    days: "2024-09-15 2025-09-21 2026-09-20 2027-09-19 2028-09-17 2029-09-16 2030-09-15 2031-09-21 2032-09-19",
    places:
      "CH-ZH CH-BE CH-LU CH-UR CH-SZ CH-OW CH-NW CH-ZG CH-FR CH-SO CH-BS CH-BL CH-SH CH-AR CH-AI CH-SG CH-GR CH-AG CH-TG CH-TI CH-VD CH-VS CH-NE CH-JU",
  },
  {
    name: "Berchtold’s Day",
    days: "2024-01-02 2025-01-02 2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02",
    places: "CH-BE CH-AG CH-TG CH-VD CH-JU",
  },
  {
    name: "Boxing Day",
    days: "2024-12-26 2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2032-12-26",
    places: "CH-UR",
  },
  {
    name: "Saint Nicholas of Flüe",
    days: "2024-09-25 2025-09-25 2026-09-25 2027-09-25 2028-09-25 2029-09-25 2030-09-25 2031-09-25 2032-09-25",
    places: "CH-OW",
  },
  {
    name: "Näfelser Fahrt",
    days: "2024-04-04 2025-04-03 2026-04-09 2027-04-08 2028-04-06 2029-04-05 2030-04-04 2031-04-03 2032-04-08",
    places: "CH-GL",
  },
  {
    name: "Saint Maurice’s Day",
    days: "2024-09-22 2025-09-22 2026-09-22 2027-09-22 2028-09-22 2029-09-22 2030-09-22 2031-09-22 2032-09-22",
    places: "CH-AI",
  },
  {
    name: "Boxing Day",
    days: "2024-12-26 2025-12-26 2027-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26",
    places: "CH-AI",
  },
  {
    name: "Monday after Federal Day of Thanksgiving, Repentance and Prayer",
    days: "2024-09-16 2025-09-22 2026-09-21 2027-09-20 2028-09-18 2029-09-17 2030-09-16 2031-09-22 2032-09-20",
    places: "CH-VD",
  },
  {
    name: "Founding of the Republic",
    days: "2024-03-01 2025-03-01 2026-03-01 2027-03-01 2028-03-01 2029-03-01 2030-03-01 2031-03-01 2032-03-01",
    places: "CH-NE",
  },
  {
    name: "Geneva Fast",
    days: "2024-09-05 2025-09-11 2026-09-10 2027-09-09 2028-09-07 2029-09-06 2030-09-05 2031-09-11 2032-09-09",
    places: "CH-GE",
  },
  {
    name: "Restoration of the Republic",
    days: "2024-12-31 2025-12-31 2026-12-31 2027-12-31 2028-12-31 2029-12-31 2030-12-31 2031-12-31 2032-12-31",
    places: "CH-GE",
  },
  {
    name: "Jura Plebiscite",
    days: "2024-06-23 2025-06-23 2026-06-23 2027-06-23 2028-06-23 2029-06-23 2030-06-23 2031-06-23 2032-06-23",
    places: "CH-JU",
  },
  {
    name: "Canada Day",
    days: "2024-07-01 2025-07-01 2026-07-01 2027-07-01 2028-07-01 2029-07-01 2030-07-01 2031-07-01 2032-07-01",
    places: "CA CA-AB CA-BC CA-MB CA-NB CA-NS CA-NT CA-NU CA-ON CA-PE CA-QC CA-SK CA-YT",
  },
  {
    name: "Labour Day",
    days: "2024-09-02 2025-09-01 2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01 2032-09-06",
    places: "CA CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-QC CA-SK CA-YT US US-CA",
  },
  {
    name: "Family Day",
    days: "2024-02-19 2025-02-17 2026-02-16 2027-02-15 2028-02-21 2029-02-19 2030-02-18 2031-02-17 2032-02-16",
    places: "CA-AB CA-BC CA-NB CA-ON CA-SK",
  },
  {
    name: "Victoria Day",
    days: "2024-05-20 2025-05-19 2026-05-18 2027-05-24 2028-05-22 2029-05-21 2030-05-20 2031-05-19 2032-05-24",
    places: "CA-AB CA-BC CA-MB CA-NT CA-NU CA-ON CA-SK CA-YT",
  },
  {
    name: "Thanksgiving",
    days: "2024-10-14 2025-10-13 2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13 2032-10-11",
    places: "CA-AB CA-BC CA-MB CA-NT CA-NU CA-ON CA-QC CA-SK CA-YT",
  },
  {
    name: "Remembrance Day",
    days: "2024-11-11 2025-11-11 2026-11-11 2027-11-11 2028-11-11 2029-11-11 2030-11-11 2031-11-11 2032-11-11",
    places: "CA-AB CA-BC CA-NB CA-NS CA-NT CA-NU CA-PE CA-SK CA-YT",
  },
  {
    name: "British Columbia Day",
    days: "2024-08-05 2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02",
    places: "CA-BC",
  },
  {
    name: "Louis Riel Day",
    days: "2024-02-19 2025-02-17 2026-02-16 2027-02-15 2028-02-21 2029-02-19 2030-02-18 2031-02-17 2032-02-16",
    places: "CA-MB",
  },
  {
    name: "New Brunswick Day",
    days: "2024-08-05 2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02",
    places: "CA-NB",
  },
  {
    name: "Memorial Day",
    days: "2024-07-01 2025-07-01 2026-07-01 2027-07-01 2028-07-01 2029-07-01 2030-07-01 2031-07-01 2032-07-01",
    places: "CA-NL",
  },
  {
    name: "Heritage Day",
    days: "2024-02-19 2025-02-17 2026-02-16 2027-02-15 2028-02-21 2029-02-19 2030-02-18 2031-02-17 2032-02-16",
    places: "CA-NS",
  },
  {
    name: "National Indigenous Peoples Day",
    days: "2024-06-21 2025-06-21 2026-06-21 2027-06-21 2028-06-21 2029-06-21 2030-06-21 2031-06-21 2032-06-21",
    places: "CA-NT CA-YT",
  },
  {
    name: "Civic Holiday",
    days: "2024-08-05 2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02",
    places: "CA-NT CA-NU",
  },
  {
    name: "Islander Day",
    days: "2024-02-19 2025-02-17 2026-02-16 2027-02-15 2028-02-21 2029-02-19 2030-02-18 2031-02-17 2032-02-16",
    places: "CA-PE",
  },
  {
    name: "Gold Cup Parade Day",
    days: "2024-08-16 2025-08-15 2026-08-21 2027-08-20 2028-08-18 2029-08-17 2030-08-16 2031-08-15 2032-08-20",
    places: "CA-PE",
  },
  {
    name: "National Patriots’ Day",
    days: "2024-05-20 2025-05-19 2026-05-18 2027-05-24 2028-05-22 2029-05-21 2030-05-20 2031-05-19 2032-05-24",
    places: "CA-QC",
  },
  {
    name: "National Holiday",
    days: "2024-06-24 2025-06-24 2026-06-24 2027-06-24 2028-06-24 2029-06-24 2030-06-24 2031-06-24 2032-06-24",
    places: "CA-QC",
  },
  {
    name: "Saskatchewan Day",
    days: "2024-08-05 2025-08-04 2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02",
    places: "CA-SK",
  },
  {
    name: "Discovery Day",
    days: "2024-08-19 2025-08-18 2026-08-17 2027-08-16 2028-08-21 2029-08-20 2030-08-19 2031-08-18 2032-08-16",
    places: "CA-YT",
  },
  {
    name: "Martin Luther King Jr. Day",
    days: "2024-01-15 2025-01-20 2026-01-19 2027-01-18 2028-01-17 2029-01-15 2030-01-21 2031-01-20 2032-01-19",
    places: "US US-CA",
  },
  {
    name: "Washington’s Birthday",
    days: "2024-02-19 2025-02-17 2026-02-16 2027-02-15 2028-02-21 2029-02-19 2030-02-18 2031-02-17 2032-02-16",
    places: "US",
  },
  {
    name: "Memorial Day",
    days: "2024-05-27 2025-05-26 2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31",
    places: "US US-CA",
  },
  {
    name: "Juneteenth",
    days: "2024-06-19 2025-06-19 2026-06-19 2027-06-19 2028-06-19 2029-06-19 2030-06-19 2031-06-19 2032-06-19",
    places: "US US-CA",
  },
  {
    name: "Independence Day",
    days: "2024-07-04 2025-07-04 2026-07-04 2027-07-04 2028-07-04 2029-07-04 2030-07-04 2031-07-04 2032-07-04",
    places: "US US-CA",
  },
  {
    name: "Columbus Day",
    days: "2024-10-14 2025-10-13 2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13 2032-10-11",
    places: "US",
  },
  {
    name: "Veterans Day",
    days: "2024-11-11 2025-11-11 2026-11-11 2027-11-11 2028-11-11 2029-11-11 2030-11-11 2031-11-11 2032-11-11",
    places: "US US-CA",
  },
  {
    name: "Thanksgiving Day",
    days: "2024-11-28 2025-11-27 2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28 2031-11-27 2032-11-25",
    places: "US US-CA",
  },
  {
    name: "Independence Day (substitute day)",
    days: "2026-07-03 2027-07-05 2032-07-05",
    places: "US US-CA",
  },
  {
    name: "Juneteenth (substitute day)",
    days: "2027-06-18 2032-06-18",
    places: "US US-CA",
  },
  {
    name: "Christmas Day (substitute day)",
    days: "2027-12-24 2032-12-24",
    places: "US US-CA",
  },
  {
    name: "New Year’s Day (substitute day)",
    days: "2027-12-31 2032-12-31",
    places: "US US-CA",
  },
  {
    name: "Presidents’ Day",
    days: "2024-02-19 2025-02-17 2026-02-16 2027-02-15 2028-02-21 2029-02-19 2030-02-18 2031-02-17 2032-02-16",
    places: "US-CA",
  },
  {
    name: "César Chávez Day",
    days: "2024-03-31 2025-03-31 2026-03-31 2027-03-31 2028-03-31 2029-03-31 2030-03-31 2031-03-31 2032-03-31",
    places: "US-CA",
  },
  {
    name: "César Chávez Day (substitute day)",
    days: "2024-04-01 2030-04-01",
    places: "US-CA",
  },
  {
    name: "Day after Thanksgiving Day",
    days: "2024-11-29 2025-11-28 2026-11-27 2027-11-26 2028-11-24 2029-11-23 2030-11-29 2031-11-28 2032-11-26",
    places: "US-CA",
  },
];
