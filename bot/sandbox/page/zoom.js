// Shows a picture as large as the window; a tap on it shows it in its own size.
import { h, iconButton } from "./dom.js";
import { desk } from "./store.js";
import { wordsOf } from "./words.js";

/** Opens the picture at `address`; Esc, the cross or a tap beside it closes it. */
export function zoom(address, label) {
  const words = wordsOf(desk.language);
  const turn = () => frame.classList.toggle("full-size");
  const picture = h("button", { type: "button", class: "picture", "aria-label": words.zoom, onclick: turn }, h("img", { src: address, alt: label }));
  const cross = iconButton("close", words.close, { onclick: () => frame.close() });
  const beside = ({ target }) => target === frame && frame.close();
  const frame = h("dialog", { class: "zoom", "aria-label": label, onclose: () => frame.remove(), onclick: beside }, picture, cross);
  document.body.append(frame);
  frame.showModal();
}
