// The bar of pinned messages over a chat: each tap goes to the next older one.
import { summary } from "./bubble.js";
import { h, icon } from "./dom.js";
import { wordsOf } from "./words.js";

/** The bar: {element, update(pinned)}, newest first; `room` as in bubble.js. */
export function chatPins({ language, find, goTo }) {
  const element = h("div", { class: "pins", hidden: true });
  let pinAt = 0;
  let pins = [];

  function update(pinned) {
    pins = pinned;
    element.hidden = pins.length === 0;
    if (element.hidden) return;
    pinAt %= pins.length;
    const { pinned: title, earlier } = wordsOf(language);
    const message = find(pins[pinAt]);
    const text = h("span", { class: "two" }, h("strong", {}, title), h("span", { dir: "auto" }, message ? summary(message, language) : earlier));
    const tap = () => {
      if (message) goTo(message.id);
      pinAt += 1;
      update(pins);
    };
    element.replaceChildren(h("button", { type: "button", "data-pinned": pins[pinAt], onclick: tap }, icon("pin"), text));
  }

  return { element, update };
}
