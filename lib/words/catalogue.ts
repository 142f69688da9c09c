import account from "./en/account.json";
import caseWords from "./en/case.json";
import check from "./en/check.json";
import common from "./en/common.json";
import complaints from "./en/complaints.json";
import concerns from "./en/concerns.json";
import copy from "./en/copy.json";
import dashboard from "./en/dashboard.json";
import data from "./en/data.json";
import deadlines from "./en/deadlines.json";
import desk from "./en/desk.json";
import erasure from "./en/erasure.json";
import errors from "./en/errors.json";
import evidence from "./en/evidence.json";
import expect from "./en/expect.json";
import exports from "./en/exports.json";
import failure from "./en/failure.json";
import mail from "./en/mail.json";
import method from "./en/method.json";
import organise from "./en/organise.json";
import pages from "./en/pages.json";
import petitions from "./en/petitions.json";
import platforms from "./en/platforms.json";
import record from "./en/record.json";
import reminders from "./en/reminders.json";
import reports from "./en/reports.json";

/** Every word on screen and in mail, by language. A missing key is a type error. */
export const catalogue = {
  en: {
    account,
    case: caseWords,
    check,
    common,
    complaints,
    concerns,
    copy,
    dashboard,
    data,
    deadlines,
    desk,
    erasure,
    errors,
    evidence,
    expect,
    exports,
    failure,
    mail,
    method,
    organise,
    pages,
    petitions,
    platforms,
    record,
    reminders,
    reports,
  },
} as const;

export type Words = (typeof catalogue)["en"];
