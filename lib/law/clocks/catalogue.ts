/** What the law and the practice of regulators give a time for, and when it ends: what other features see of the clocks. */
export type { ClockId } from "./clocks.data";
export {
  allClocks,
  clockById,
  type ClockRow,
  type Deadline,
  deadlineOf,
  type DeadlineQuestion,
  type NoDeadline,
  provisionOf,
} from "./deadline";
export {
  type HolidayPlace,
  holidayPlaceOf,
  holidayPlaces,
  holidayProvenance,
  isHolidayPlace,
} from "./holidays/catalogue";
export type { Free, Reckoned, WorkingLine } from "./reckoning";
export { type KnownHolidays, type RequestMade, type RequestTime, requestTimes } from "./request";
