// Builds what the page shows out of elements and plain text; no text of a person or a bot is ever read as markup.
import { PATHS } from "./icons.js";

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes (`onclick` and the like take functions) and children (nodes, text, or null for none). */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A line drawing from the table in icons.js; decoration only, so that screen readers pass over it. */
export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("aria-hidden", "true");
  drawing.append(...PATHS[name].map(stroke));
  return drawing;
}

/** A round button that shows an icon and says its label to screen readers and on hovering. */
export function iconButton(name, label, attributes = {}) {
  return h("button", { type: "button", class: "round", "aria-label": label, title: label, ...attributes }, icon(name));
}

/** A name in a direction of its own, so that it does not turn the words round it. */
export const name = (text) => h("bdi", {}, text);

function put(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else element.setAttribute(name, value === true ? "" : value);
}

function stroke(d) {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", d);
  return path;
}
