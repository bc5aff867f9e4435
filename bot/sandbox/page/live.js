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
  hear("group", takeGroup);
  hear("gone", ({ id, now }) => drop(String(id), String(now)));
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

/** Takes a group's newest picture. */
export function takeGroup(group) {
  newer.add(String(group.id));
  keepGroup(group);
}

/** Takes the clock's new position. */
export function takeClock(clock) {
  desk.clock = { ...clock, seenAt: performance.now() };
  tell("clock", desk.clock);
}

/** Takes how long the next call that is turned away will be told to wait (null: good weather), and the pace in groups. */
export function takeWeather({ busy_seconds, pace }) {
  desk.busySeconds = busy_seconds;
  desk.pace = pace ?? desk.pace;
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
  const ids = new Set([...state.people, ...state.groups].map(({ id }) => String(id)));
  for (const id of [...desk.people.keys(), ...desk.groups.keys()]) if (!ids.has(id) && !newer.has(id)) drop(id);
  for (const person of state.people) if (!newer.has(String(person.id))) keep(person);
  for (const group of state.groups) if (!newer.has(String(group.id))) keepGroup(group);
  return tell("connection", true);
}

function keep(person) {
  desk.people.set(String(person.id), person);
  tell("person", person);
}

function keepGroup(group) {
  desk.groups.set(String(group.id), group);
  tell("group", group);
}

function drop(id, now = null) {
  desk.people.delete(id);
  desk.groups.delete(id);
  tell("gone", { id, now });
}
