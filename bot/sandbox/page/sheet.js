// What slides over a single phone: lists to choose from, short notices, and alerts that want an OK.
import { h, icon, name } from "./dom.js";
import { desk, fullName, people } from "./store.js";
import { languageDirection } from "./direction.js";
import { spoken, wordsOf } from "./words.js";

const NOTICE_MS = 2200;
const MS_PER_LETTER = 35;
let shut = null;

/** Opens a list over a phone; Esc, a tap beside it or a choice closes it. Items: {id, label, note, icon, danger, onpick}. */
export function openSheet(personId, { title, language, items = [], body = [] }) {
  closeSheet();
  const phone = phoneOf(personId);
  const before = document.activeElement;
  const list = h("ul", { class: "choices" }, items.map(choice));
  const attributes = { class: "sheet", role: "dialog", "aria-modal": "true", "aria-label": title, tabindex: "-1", onkeydown: walk };
  const place = { dir: languageDirection(spoken(language)), lang: spoken(language) };
  const panel = h("div", { ...attributes, ...place }, h("h2", {}, title), ...body, items.length > 0 && list);
  const layer = h("div", { class: "layer", onclick: ({ target }) => target === layer && closeSheet() }, panel);
  const screen = phone.querySelector(".screen");
  screen.inert = true;
  phone.append(layer);
  shut = () => {
    layer.remove();
    screen.inert = false;
    if (before?.isConnected) before.focus({ preventScroll: true });
  };
  (panel.querySelector("button") ?? panel).focus({ preventScroll: true });
}

/** Closes whichever list or alert is open. */
export function closeSheet() {
  const closing = shut;
  shut = null;
  closing?.();
}

/** Asks on a phone which of the phones is meant; its own comes last when `ownLast`, else first. */
export function choosePhone(personId, { title, ownLast, onpick }) {
  const words = wordsOf(desk.language);
  const others = people().filter(({ id }) => String(id) !== personId);
  const own = desk.people.get(personId);
  const items = (ownLast ? [...others, own] : [own, ...others]).filter(Boolean).map((person) => ({
    id: `person-${person.id}`,
    pick: person.id,
    icon: "phone",
    label: fullName(person),
    note: person === own ? words.thisPhone : words[person.role],
    onpick: () => onpick(String(person.id)),
  }));
  openSheet(personId, { title, language: desk.language, items });
}

/** Shows a short notice on a phone for as long as it takes to read. */
export function toast(personId, text) {
  const place = phoneOf(personId)?.querySelector(".notices");
  if (!place || !text) return;
  const notice = h("div", { class: "notice", "data-toast": true, dir: "auto" }, text);
  place.replaceChildren(notice);
  setTimeout(() => notice.remove(), NOTICE_MS + MS_PER_LETTER * text.length);
}

/** Shows an alert on a phone that stays until OK is tapped. */
export function alertOn(personId, text) {
  const { language } = desk.people.get(personId);
  const { ok, bot } = wordsOf(language);
  const button = h("button", { type: "button", class: "main", "data-ok": true, onclick: closeSheet }, ok);
  const said = h("p", { class: "alert", role: "alert", dir: "auto", "data-alert": true }, text);
  openSheet(personId, { title: desk.people.get(personId).bot_name || bot, language, body: [said, button] });
}

document.addEventListener("keydown", ({ key }) => key === "Escape" && closeSheet());

const phoneOf = (placeId) => document.querySelector(`[data-place="${CSS.escape(placeId)}"]`);

function choice(item) {
  const label = [h("span", { class: "label" }, name(item.label)), item.note && h("span", { class: "note", dir: "auto" }, item.note)];
  const act = () => {
    closeSheet();
    item.onpick();
  };
  const hooks = { "data-item": item.id, "data-pick": item.pick, class: item.danger ? "danger" : null };
  const drawing = item.icon && icon(item.icon);
  return h("li", {}, h("button", { type: "button", onclick: act, ...hooks }, drawing, h("span", { class: "two" }, ...label)));
}

function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.target.tagName === "INPUT") return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length].focus();
}
