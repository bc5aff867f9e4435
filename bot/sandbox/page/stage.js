// The desk itself: which phones and groups lie on it, and the row of names that brings them out and puts them away.
import { answered } from "./inline.js";
import { botLink, openOn, outside } from "./links.js";
import { createGroup } from "./group.js";
import { createPhone, avatar } from "./phone.js";
import { alertOn, closeSheet, openSheet, toast } from "./sheet.js";
import { desk, fullName, groups, on, people, placeOf } from "./store.js";
import { h, name } from "./dom.js";
import { wordsOf } from "./words.js";

const NARROW = matchMedia("(max-width: 700px)");
const LIT_MS = 1600;
const HIDDEN = "sandbox.hidden";

const phones = new Map();
const seen = new Map();
const hidden = new Set(JSON.parse(sessionStorage.getItem(HIDDEN) ?? "[]"));
let current = null;
let parts = null;
let drawnChips = "";

/** Lays out the desk: phones go into `stage`, names into `chips`. */
export function layDesk({ stage, chips }) {
  parts = { stage, chips, empty: h("p", { class: "empty" }) };
  stage.append(parts.empty);
  on("person", show);
  on("group", show);
  on("gone", ({ id, now }) => takeAway(id, now));
  on("forward", bringForward);
  on("put away", putAway);
  on("answered", hearAnswer);
  on("sent away", sendAway);
  NARROW.addEventListener("change", arrange);
}

/** Draws all phones anew, in the reader's present language. */
export function redraw() {
  closeSheet();
  for (const place of places()) {
    takeAway(String(place.id));
    show(place);
  }
  arrange();
}

const places = () => [...people(), ...groups()];

function show(place) {
  const id = String(place.id);
  const shown = phones.get(id);
  if (shown && place.language && shown.element.dataset.language !== place.language) takeAway(id);
  if (!phones.has(id)) phones.set(id, desk.groups.has(id) ? createGroup(place) : createPhone(place));
  const { element, update } = phones.get(id);
  if (!element.isConnected) parts.stage.append(element);
  current ??= id;
  update(place);
  arrange();
}

function takeAway(id, now = null) {
  phones.get(id)?.element.remove();
  phones.delete(id);
  if (placeOf(id)) return;
  if (current === id) current = now ?? String(places()[0]?.id ?? id);
  arrange();
}

function bringForward(id) {
  hidden.delete(id);
  current = id;
  arrange();
  const { element } = phones.get(id);
  for (const part of [element, chipOf(id)]) part.scrollIntoView({ inline: "nearest", block: "nearest" });
  element.classList.add("lit");
  setTimeout(() => element.classList.remove("lit"), LIT_MS);
}

function putAway(id) {
  hidden.add(id);
  if (current === id) current = String(places().find((place) => !hidden.has(String(place.id)))?.id ?? id);
  arrange();
}

const isOut = (id) => (NARROW.matches ? id === current : !hidden.has(id));

function arrange() {
  sessionStorage.setItem(HIDDEN, JSON.stringify([...hidden]));
  const inOrder = places().map(({ id }) => phones.get(String(id))?.element).filter(Boolean);
  for (const [at, element] of inOrder.entries()) {
    element.hidden = !isOut(element.dataset.place);
    element.style.order = at;
  }
  parts.empty.hidden = inOrder.length === 0 || inOrder.some((element) => !element.hidden);
  parts.empty.textContent = wordsOf(desk.language).allHidden;
  parts.chips.setAttribute("aria-label", wordsOf(desk.language).people);
  drawChips(places().map(chipState));
}

// Drawn only when something changed, and the name in focus stays in focus.
function drawChips(states) {
  const looks = JSON.stringify(states);
  if (drawnChips === looks) return;
  drawnChips = looks;
  const focused = parts.chips.querySelector(":focus")?.dataset.chip;
  parts.chips.replaceChildren(...states.map(chip));
  if (focused) chipOf(focused)?.focus();
}

const chipOf = (id) => parts.chips.querySelector(`[data-chip="${CSS.escape(id)}"]`);

function chipState(place) {
  const id = String(place.id);
  const newest = Math.max(0, ...place.messages.filter(({ from }) => from === "bot").map((message) => message.id));
  const out = isOut(id);
  if (out || !seen.has(id)) seen.set(id, newest);
  return { id, out, news: newest > seen.get(id), called: place.title ?? place.first_name, title: place.title ?? fullName(place) };
}

function chip({ id, out, news, called, title }) {
  const tap = () => {
    if (NARROW.matches || hidden.has(id)) bringForward(id);
    else putAway(id);
  };
  const attributes = { type: "button", class: "chip", "data-chip": id, title, "aria-pressed": String(out), "data-news": news };
  return h("button", { ...attributes, onclick: tap }, avatar(called), name(called));
}

function hearAnswer({ person, text, alert }) {
  const id = String(person);
  for (const group of groups()) hearInGroup(String(group.id), id, text);
  const phone = phones.get(id)?.element;
  if (!phone) return;
  answered(phone);
  if (!text) return;
  if (alert) alertOn(id, text);
  else toast(id, text);
}

// Who tapped in a group hears the answer there as well.
function hearInGroup(groupId, personId, text) {
  const panel = phones.get(groupId)?.element;
  if (!panel?.querySelector(`button[data-waiting="${CSS.escape(personId)}"]`)) return;
  answered(panel);
  toast(groupId, text);
}

// The bot answered a tap with a link: its own opens at once, as in Telegram; any other asks first.
function sendAway({ person, url }) {
  const id = String(person);
  if (!phones.has(id)) return;
  answered(phones.get(id).element);
  const link = botLink(url);
  if (link !== null) openOn(id, link);
  else if (outside(url)) {
    const { leave } = wordsOf(desk.language);
    const go = () => window.open(outside(url), "_blank", "noopener,noreferrer");
    openSheet(id, { title: leave, language: desk.language, items: [{ id: "leave", icon: "link", label: url, onpick: go }] });
  }
}
