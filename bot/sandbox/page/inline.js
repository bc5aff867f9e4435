// The buttons under a message; a tapped one turns until the bot has answered the tap.
import { act } from "./api.js";
import { directionOf } from "./direction.js";
import { h, icon } from "./dom.js";
import { copyText, follow } from "./links.js";
import { toast } from "./sheet.js";
import { desk, handIn } from "./store.js";
import { wordsOf } from "./words.js";

const STYLES = new Set(["primary", "success", "danger"]);
const PATIENCE_MS = 20_000;

/** The rows of inline buttons of a message. */
export function inlineButtons(message, { personId, fallback }) {
  const rows = message.buttons.map((row, rowAt) =>
    h("div", { class: "row" }, row.map((button, column) => {
      const place = { message_id: message.id, row: rowAt, column };
      return one(button, { personId, fallback, place });
    })),
  );
  return h("div", { class: "inline", dir: fallback }, rows);
}

/** Stops the turning of all tapped buttons on a phone: the bot has answered. */
export function answered(phone) {
  for (const button of phone.querySelectorAll("button[data-waiting]")) delete button.dataset.waiting;
}

function one(button, { personId, fallback, place }) {
  const tap = ({ currentTarget }) => KINDS[button.kind](button, { personId, place, element: currentTarget });
  const attributes = { type: "button", "data-inline": button.kind, title: button.text, onclick: tap };
  const style = STYLES.has(button.style) ? button.style : null;
  const label = h("span", { class: "label", dir: directionOf(button.text, fallback) }, button.text);
  return h("button", { ...attributes, class: style }, label, button.kind in CORNERS && icon(CORNERS[button.kind]));
}

async function callback(button, { personId, place, element }) {
  if ("waiting" in element.dataset) return;
  element.dataset.waiting = handIn(personId).person;
  setTimeout(() => delete element.dataset.waiting, PATIENCE_MS);
  if (!(await act(personId, "tap", place))) delete element.dataset.waiting;
}

const foreign = (button, { personId }) => toast(personId, wordsOf(desk.language).notHere);

const KINDS = {
  callback,
  url: (button, { personId }) => follow(personId, button.url),
  copy: (button, { personId }) => copyText(personId, button.copy),
  switch: foreign,
  web_app: foreign,
};

const CORNERS = { url: "link", copy: "copy" };
