// What the page knows: the bot, the people with their chats, the club's clock, and who wants to hear of changes.
const listeners = new Map();

export const desk = { bot: null, people: new Map(), clock: null, busySeconds: null, language: "en" };

/** Calls `listener` with every detail told under that event's name. */
export function on(event, listener) {
  listeners.set(event, [...(listeners.get(event) ?? []), listener]);
}

/** Tells everybody who listens. */
export function tell(event, detail) {
  for (const listener of listeners.get(event) ?? []) listener(detail);
}

/** The people in the order of the desk: customer, cashier, owner, then whoever was added. */
export function people() {
  return [...desk.people.values()].sort((one, other) => rank(one) - rank(other));
}

/** A person's first and last name. */
export function fullName(person) {
  return [person.first_name, person.last_name].filter(Boolean).join(" ");
}

const rank = (person) => ["customer", "cashier", "owner"].indexOf(person.role) + (person.role === "guest" ? 9 : 0);
