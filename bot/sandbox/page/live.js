// Keeps the page in step with the server: events as they happen, and everything afresh after each (re)connection.
import { fetchState } from "./api.js";
import { desk, tell } from "./store.js";

const RETRY_AFTER_MS = 1500;
const newer = new Set();

/** Connects, and connects again for as long as the page is open. */
export function listen() {
  const source = new EventSource("/sandbox/events");
  const hear = (event, told) => source.addEventListener(event, ({ data }) => told(JSON.parse(data || "{}")));
  source.addEventListener("hello", refresh);
  hear("person", takePerson);
  hear("gone", ({ id }) => dropPerson(String(id)));
  hear("clock", takeClock);
  hear("weather", takeWeather);
  hear("bot", (bot) => tell("bot", (desk.bot = bot)));
  hear("toast", (detail) => tell("answered", detail));
  hear("open", (detail) => tell("sent away", detail));
  source.onerror = () => {
    tell("connection", false);
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, RETRY_AFTER_MS);
  };
}

/** Takes a person's newest picture of the chat, from an event or from an answer. */
export function takePerson(person) {
  newer.add(String(person.id));
  keep(person);
}

/** Takes the clock's new position. */
export function takeClock(clock) {
  desk.clock = { ...clock, seenAt: performance.now() };
  tell("clock", desk.clock);
}

/** Takes how long the next call that is turned away will be told to wait, or null for good weather. */
export function takeWeather({ busy_seconds }) {
  desk.busySeconds = busy_seconds;
  tell("weather", busy_seconds);
}

// What an event brought while the state was on its way is newer than the state, and stays.
async function refresh() {
  newer.clear();
  const state = await fetchState().catch(() => null);
  if (state === null) return setTimeout(refresh, RETRY_AFTER_MS);
  tell("bot", (desk.bot = state.bot));
  takeClock(state.clock);
  takeWeather(state.weather);
  const ids = new Set(state.people.map(({ id }) => String(id)));
  for (const id of [...desk.people.keys()]) if (!ids.has(id) && !newer.has(id)) dropPerson(id);
  for (const person of state.people) if (!newer.has(String(person.id))) keep(person);
  return tell("connection", true);
}

function keep(person) {
  desk.people.set(String(person.id), person);
  tell("person", person);
}

function dropPerson(id) {
  desk.people.delete(id);
  tell("gone", id);
}
