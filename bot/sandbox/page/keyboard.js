// The reply keyboard that the bot put under the field; it can be folded away and taken out again.
import { act } from "./api.js";
import { directionOf, languageDirection } from "./direction.js";
import { h, icon, iconButton } from "./dom.js";
import { wordsOf } from "./words.js";

/** {element, toggle (the button that folds it), update(keyboard or null)}. */
export function replyKeyboard({ personId, language }) {
  const element = h("div", { class: "reply-keyboard", hidden: true });
  const toggle = iconButton("keyboard", wordsOf(language).keyboard, { "data-keyboard": true, hidden: true, onclick: () => show(element.hidden) });
  let looks = "null";

  function show(open) {
    element.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
  }

  function key(button, { row, column, oneTime }) {
    const label = h("span", { dir: directionOf(button.text, languageDirection(language)) }, button.text);
    const press = async () => {
      if ((await act(personId, "press", { row, column })) && oneTime) show(false);
    };
    const drawing = button.kind in ICONS && icon(ICONS[button.kind]);
    return h("button", { type: "button", "data-reply": button.kind, onclick: press }, drawing, label);
  }

  function update(keyboard) {
    if (JSON.stringify(keyboard) === looks) return;
    looks = JSON.stringify(keyboard);
    const rows = (keyboard?.rows ?? []).map((buttons, row) => {
      const keys = buttons.map((button, column) => key(button, { row, column, oneTime: keyboard.one_time }));
      return h("div", { class: "row" }, keys);
    });
    element.replaceChildren(...rows);
    toggle.hidden = keyboard === null;
    show(keyboard !== null);
  }

  return { element, toggle, update };
}

const ICONS = { contact: "contact", location: "location" };
