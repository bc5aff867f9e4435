// The camera of a phone: reads the QR code in a picture on any phone and opens the bot's link it holds.
import { fileUrl } from "./api.js";
import { h } from "./dom.js";
import { botLink, openOn } from "./links.js";
import { pictureOf } from "./media.js";
import { choosePhone, closeSheet, openSheet, toast } from "./sheet.js";
import { desk, fullName, people } from "./store.js";
import { fill, wordsOf } from "./words.js";

const SIDES = [1000, 1800, 500];
const LATEST = 12;

/** Asks which phone scans a picture shown on `personId`'s phone, and scans it. */
export function scanOn(personId, fileId) {
  const title = wordsOf(desk.language).scanWith;
  choosePhone(personId, { title, ownLast: true, onpick: (chosen) => scan(chosen, fileId) });
}

/** Opens a phone's camera: the latest pictures on all phones, and a field for a link. */
export function openCamera(personId) {
  const words = wordsOf(desk.language);
  const pictures = latestPictures().map((found) => shot(personId, found));
  const shots = pictures.length ? h("div", { class: "shots" }, pictures) : h("p", { class: "faint" }, words.noPictures);
  const body = [h("p", { class: "faint" }, words.cameraHint), shots, linkField(personId, words)];
  openSheet(personId, { title: words.camera, language: desk.language, body });
}

async function scan(personId, fileId) {
  const words = wordsOf(desk.language);
  const code = await readCode(fileId);
  if (code === null) return toast(personId, words.noCode);
  return openScanned(personId, code);
}

async function openScanned(personId, code) {
  const { notOurs, scanned } = wordsOf(desk.language);
  const link = botLink(code);
  if (link === null) return toast(personId, fill(notOurs, { text: code }));
  if (await openOn(personId, link)) toast(personId, fill(scanned, { text: new URL(link).searchParams.get("start") ?? link }));
  return null;
}

/** The text of the QR code in a picture's pixels, or null; several sizes are tried, as a hand would move nearer. */
async function readCode(fileId) {
  const image = new Image();
  image.src = fileUrl(fileId);
  await import("./vendor/jsQR.js");
  if (!(await image.decode().then(() => true, () => false))) return null;
  const longest = Math.max(image.naturalWidth, image.naturalHeight);
  for (const side of new Set(SIDES.map((one) => Math.min(one, longest)))) {
    const { data, width, height } = pixels(image, side / longest);
    const found = globalThis.jsQR(data, width, height, { inversionAttempts: "attemptBoth" });
    if (found?.data) return found.data;
  }
  return null;
}

function pixels(image, scale) {
  const width = Math.max(1, Math.round(image.naturalWidth * scale));
  const height = Math.max(1, Math.round(image.naturalHeight * scale));
  const paper = new OffscreenCanvas(width, height).getContext("2d");
  paper.fillStyle = "white";
  paper.fillRect(0, 0, width, height);
  paper.drawImage(image, 0, 0, width, height);
  return paper.getImageData(0, 0, width, height);
}

function latestPictures() {
  const found = people().flatMap((person) =>
    person.messages.filter(pictureOf).map((message) => ({ person, message, picture: pictureOf(message) })),
  );
  return found.sort((one, other) => other.message.date - one.message.date || other.message.id - one.message.id).slice(0, LATEST);
}

function shot(personId, { person, picture }) {
  const take = () => {
    closeSheet();
    scan(personId, picture.file_id);
  };
  const image = h("img", { src: fileUrl(picture.file_id), alt: "" });
  return h("button", { type: "button", "data-shot": person.id, onclick: take }, image, h("span", { dir: "auto" }, fullName(person)));
}

function linkField(personId, words) {
  const placeholder = `t.me/${desk.bot.username}?start=…`;
  const field = h("input", { type: "text", dir: "ltr", "aria-label": words.pasteLink, placeholder, "data-link": true });
  const go = (event) => {
    event.preventDefault();
    if (!field.value.trim()) return;
    closeSheet();
    openScanned(personId, field.value.trim());
  };
  return h("form", { class: "link-field", onsubmit: go }, field, h("button", { class: "main" }, words.open));
}
