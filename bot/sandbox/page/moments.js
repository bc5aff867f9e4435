// Shows moments on the club's own clock and in the reader's calendar and digits.
import { desk } from "./store.js";
import { spoken } from "./words.js";

const HOUR_MS = 3_600_000;

/** The club's time now, as a Date whose UTC fields are what the club's wall clock shows. */
export function clubNow() {
  return new Date(wall(desk.clock.now) + performance.now() - desk.clock.seenAt);
}

/** A message's moment (unix seconds) in the same form. */
export function clubMoment(seconds) {
  return new Date(seconds * 1000 + wall(desk.clock.now) - Date.parse(tidy(desk.clock.now)));
}

/** The moment one "hour", "day" or "month" later; a month ends no later than the next month does. */
export function later(moment, step) {
  if (step === "hour") return new Date(moment.getTime() + HOUR_MS);
  if (step === "day") return new Date(moment.getTime() + 24 * HOUR_MS);
  const next = new Date(moment);
  next.setUTCMonth(next.getUTCMonth() + 1);
  if (next.getUTCDate() !== moment.getUTCDate()) next.setUTCDate(0);
  return next;
}

/** Writes a moment; `shape` names what is shown. */
export function written(moment, shape, language) {
  return new Intl.DateTimeFormat(spoken(language), { ...SHAPES[shape], timeZone: "UTC" }).format(moment);
}

const wall = (iso) => Date.parse(tidy(iso).replace(/(Z|[+-]\d\d:?\d\d)$/, "Z"));
const tidy = (iso) => iso.replace(/(\.\d{3})\d+/, "$1");

const SHAPES = {
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  day: { day: "numeric", month: "long" },
  dayAndYear: { day: "numeric", month: "short", year: "numeric" },
  weekday: { weekday: "short", day: "numeric", month: "short" },
  year: { year: "numeric" },
};
