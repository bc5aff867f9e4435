// Draws what a message carries besides words: pictures, files, places, contacts, stickers and voices.
import { fileUrl } from "./api.js";
import { copyText } from "./links.js";
import { h, icon } from "./dom.js";
import { zoom } from "./zoom.js";
import { wordsOf } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
const KIB = 1024;
const PICTURES = /^image\/(png|jpeg|webp)$/;

/** The nodes of a message's attachments. */
export function attachments(message, { personId, language }) {
  const words = wordsOf(language);
  return Object.entries(KINDS)
    .filter(([kind]) => message[kind])
    .map(([, draw]) => draw(message, { personId, words, language }));
}

/** The picture in a message that a camera may be pointed at: its photo, or a document that is one. */
export function pictureOf(message) {
  if (message.photo) return message.photo;
  return PICTURES.test(message.document?.mime ?? "") ? message.document : null;
}

function photo({ photo: picture, caption, id }, { words }) {
  const address = fileUrl(picture.file_id);
  const label = caption ?? words.photo;
  const image = h("img", { src: address, alt: label, width: picture.width, height: picture.height });
  return h("button", { type: "button", class: "photo", "data-zoom": id, onclick: () => zoom(address, label) }, image);
}

function file({ document: paper }, { language }) {
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(paper.size / KIB);
  const text = [h("bdi", { class: "file-name" }, paper.name), h("span", { class: "faint", dir: "ltr" }, `${size} KB`)];
  const address = fileUrl(paper.file_id);
  const looks = PICTURES.test(paper.mime) ? h("img", { class: "thumb", src: address, alt: "" }) : h("span", { class: "disc" }, icon("document"));
  return h("a", { class: "file", href: address, download: paper.name, "data-document": true }, looks, h("span", { class: "two" }, text));
}

function poll({ poll: question }) {
  return h("div", { class: "file" }, h("span", { class: "disc" }, icon("poll")), h("strong", { dir: "auto" }, question));
}

function sticker(message, { words }) {
  return h("div", { class: "sticker", role: "img", "aria-label": words.sticker }, message.sticker.emoji ?? "🙂");
}

function voice(message, { words }) {
  const bars = drawing("0 0 120 24", WAVE.map((height, at) => shape("path", { d: `M${at * 5 + 2} ${12 - height}v${height * 2}` })));
  bars.setAttribute("class", "wave");
  return h("div", { class: "file", role: "img", "aria-label": words.voice }, h("span", { class: "disc" }, icon("voice")), bars);
}

// A sketch, not a map: the page speaks to nobody outside, so it shows the numbers and lets them be copied.
function place({ location }, { personId, words }) {
  const numbers = `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`;
  const map = drawing("0 0 240 120", MAP.map(([kind, d]) => shape("path", { d, class: kind })));
  map.setAttribute("class", "map");
  map.setAttribute("preserveAspectRatio", "xMidYMid slice");
  const lines = [location.title && h("strong", { dir: "auto" }, location.title), location.address && h("span", { dir: "auto" }, location.address)];
  const attributes = { type: "button", class: "place", "aria-label": words.location, onclick: () => copyText(personId, numbers) };
  return h("button", attributes, map, h("span", { class: "two" }, ...lines, h("span", { class: "faint", dir: "ltr" }, numbers)));
}

function contact({ contact: card }, { personId }) {
  const text = [h("strong", { dir: "auto" }, card.name), h("span", { class: "faint", dir: "ltr" }, card.phone)];
  const letter = h("span", { class: "disc" }, icon("contact"));
  return h("button", { type: "button", class: "file", onclick: () => copyText(personId, card.phone) }, letter, h("span", { class: "two" }, text));
}

function drawing(viewBox, shapes) {
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", viewBox);
  picture.setAttribute("aria-hidden", "true");
  picture.append(...shapes);
  return picture;
}

function shape(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function round(message, { words }) {
  return h("div", { class: "round-video", role: "img", "aria-label": words.video_note }, icon("video_note"));
}

const KINDS = { photo, document: file, sticker, voice, video_note: round, location: place, contact, poll };

const WAVE = [3, 5, 8, 4, 6, 10, 7, 4, 3, 6, 9, 11, 8, 5, 3, 4, 7, 9, 6, 4, 3, 5, 4, 2];

const MAP = [
  ["park", "M0 76L58 58L86 120H0z"],
  ["water", "M176 0C168 34 204 52 240 44V0z"],
  ["street", "M-10 92L250 22M44 -10L96 130M150 -10L178 130M-10 34L120 -4M70 130L250 78"],
  ["shade", "M110 88a10 3.5 0 1020 0a10 3.5 0 10-20 0"],
  ["pin", "M120 88C106 70 102 63 102 54a18 18 0 0136 0C138 63 134 70 120 88zM120 47a7 7 0 100 14a7 7 0 100-14z"],
];
