// The messages of one phone: days between them, the newest in sight, and only what changed drawn anew.
import { bubble } from "./bubble.js";
import { h, icon } from "./dom.js";
import { clubMoment, written } from "./moments.js";
import { desk } from "./store.js";
import { wordsOf } from "./words.js";

const NEAR_END_PX = 90;
const FLASH_MS = 1400;

/** A chat for one phone: {element, update(person), goTo(messageId)}; `room` as in bubble.js. */
export function createChat(room) {
  const list = h("div", { class: "list" });
  const scroller = h("div", { class: "scroller", tabindex: "-1", onscroll: () => watchEnd() }, list);
  const count = h("span", { class: "count" });
  const end = h("button", { type: "button", class: "to-end", "aria-label": wordsOf(room.language).toEnd, hidden: true }, icon("down"), count);
  const element = h("div", { class: "chat", role: "log", "aria-live": "polite" }, scroller, end);
  const drawn = new Map();
  let lastId = null;
  let unseen = 0;

  // The list hangs from its end (column-reverse), so that 0 is the end and the keyboard's rise moves nothing.
  const distance = () => -scroller.scrollTop;
  const toEnd = () => scroller.scrollTo({ top: 0 });
  const watchEnd = () => {
    end.hidden = distance() < NEAR_END_PX;
    if (end.hidden) unseen = 0;
    count.textContent = unseen || "";
  };
  end.addEventListener("click", toEnd);

  function update(person) {
    const near = distance() < NEAR_END_PX;
    reconcile(list, drawn, entries(person, room));
    const fresh = person.messages.filter(({ id, from }) => lastId !== null && id > lastId && from !== "service");
    lastId = Math.max(lastId ?? 0, ...person.messages.map(({ id }) => id));
    if (near || fresh.some(({ from }) => from === "person")) toEnd();
    else unseen += fresh.length;
    watchEnd();
  }

  function goTo(messageId) {
    const found = list.querySelector(`[data-message="${CSS.escape(String(messageId))}"]`);
    if (!found) return;
    found.scrollIntoView({ block: "center" });
    found.classList.add("flash");
    setTimeout(() => found.classList.remove("flash"), FLASH_MS);
  }

  return { element, update, goTo };
}

function entries(person, room) {
  const found = [];
  let day = null;
  for (const message of person.messages) {
    const [today, time] = ["day", "time"].map((shape) => written(clubMoment(message.date), shape, room.language));
    if (today !== day) found.push({ key: `day ${today}`, looks: today, draw: () => daySign(today) });
    day = today;
    const pinned = person.pinned.includes(message.id);
    const original = room.find(message.reply_to ?? message.pin_of);
    const looks = JSON.stringify([message, time, pinned, original?.text, desk.language]);
    found.push({ key: message.id, looks, draw: () => bubble(message, { room, pinned }) });
  }
  return found;
}

const daySign = (text) => h("div", { class: "service" }, h("span", { dir: "auto" }, text));

// Keeps elements whose message did not change, so that scrolling, revealed spoilers and turning buttons stay.
function reconcile(list, drawn, wanted) {
  const keys = new Set(wanted.map(({ key }) => key));
  for (const [key, { element }] of drawn) {
    if (keys.has(key)) continue;
    element.remove();
    drawn.delete(key);
  }
  let before = list.firstChild;
  for (const { key, looks, draw } of wanted) {
    const kept = drawn.get(key);
    if (kept?.looks === looks) {
      if (kept.element === before) before = before.nextSibling;
      else list.insertBefore(kept.element, before);
      continue;
    }
    const element = draw();
    if (kept?.element === before) before = before.nextSibling;
    kept?.element.remove();
    list.insertBefore(element, before);
    drawn.set(key, { element, looks });
  }
}
