// What the page knows: the bot, the people with their chats, the club's clock, and who wants to hear of changes.
const listeners = new Map();

export const desk = { bot: null, people: new Map(), groups: new Map(), clock: null, busySeconds: null, pace: false, language: "en" };

// Who writes in a group, and in which topic (null is General): chosen on the page, so that it outlives every drawing.
const hands = new Map();

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

/** The groups, in the order in which they were made. */
export function groups() {
  return [...desk.groups.values()].sort((one, other) => Math.abs(one.id % 1e9) - Math.abs(other.id % 1e9));
}

/** A person's phone or a group, by its id as text. */
export const placeOf = (id) => desk.people.get(id) ?? desk.groups.get(id);

/** The language in which a place is drawn: the person's, in a group the reader's. */
export const languageOf = (id) => placeOf(id)?.language ?? desk.language;

/** Who acts in a place: {person, group, topic}; on a phone its person alone. */
export function handIn(id) {
  const group = desk.groups.get(id);
  if (!group) return { person: id, group: null, topic: null };
  const { person, topic } = hands.get(id) ?? {};
  const there = group.members.some((member) => String(member.id) === person) ? person : String(leader(group)?.id);
  const open = group.forum && group.topics.some((one) => one.id === topic) ? topic : null;
  return { person: there, group: group.id, topic: open };
}

const leader = ({ members }) => members.find(({ status }) => status === "creator") ?? members[0];

/** Chooses who acts in a group, or in which topic. */
export function giveHand(id, choice) {
  hands.set(id, { ...handIn(id), ...choice });
}

/** A person's first and last name. */
export function fullName(person) {
  return [person.first_name, person.last_name].filter(Boolean).join(" ");
}

const rank = (person) => ["customer", "cashier", "owner"].indexOf(person.role) + (person.role === "guest" ? 9 : 0);
