// One message as it stands in the chat: its bubble, its buttons, and beside it what can be done with it.
import { act } from "./api.js";
import { h, icon, iconButton, name } from "./dom.js";
import { languageDirection } from "./direction.js";
import { inlineButtons } from "./inline.js";
import { copyText } from "./links.js";
import { attachments, pictureOf } from "./media.js";
import { clubMoment, written } from "./moments.js";
import { richText } from "./richtext.js";
import { scanOn } from "./camera.js";
import { openSheet } from "./sheet.js";
import { desk } from "./store.js";
import { fill, spoken, wordsOf } from "./words.js";

const SUMMARY_LETTERS = 80;
const OPENED_LINK = /^\/start [\w-]{1,64}$/;

/** A message; `room` = {personId, language, reply(message), edit(message), goTo(id), find(id)}. */
export function bubble(message, { room, pinned }) {
  if (message.from === "service") return service(message, room);
  const content = [author(message), quoted(message, room), ...attachments(message, room), words(message, room), meta(message, room, pinned)];
  const shape = ["bubble", message.photo && "with-photo", message.sticker && "bare", message.photo && !message.caption && "no-words"];
  const body = h("div", { class: shape.filter(Boolean).join(" ") }, content);
  const column = h("div", { class: message.buttons ? "column has-buttons" : "column" }, body);
  if (message.buttons) column.append(inlineButtons(message, { personId: room.personId, fallback: directionIn(room) }));
  return h("article", { class: `message from-${message.from}`, "data-message": message.id }, column, beside(message, room));
}

/** The first words of a message, for the bar of pinned messages and for replies to it. */
export function summary(message, language) {
  const text = (shownText(message) ?? "").trim().split("\n")[0].slice(0, SUMMARY_LETTERS);
  const kind = ["photo", "sticker", "voice", "video_note", "document", "location"].find((key) => message[key]);
  return text || message.contact?.name || message.document?.name || wordsOf(language)[kind ?? "message"];
}

// In a group everybody's name stands on what they wrote; who holds the page's hand there needs none.
function author(message) {
  if (!message.author_name || message.from === "person") return null;
  const via = message.via && h("span", { class: "via", dir: "ltr" }, ` via @${message.via}`);
  return h("div", { class: "author" }, name(message.author_name), via);
}

const directionIn = (room) => languageDirection(room.language);

// Somebody who opened a link sees /start alone, as in Telegram; its secret goes to the bot only.
const shownText = (message) => (message.from === "person" && OPENED_LINK.test(message.text ?? "") ? "/start" : (message.text ?? message.caption));

function words(message, room) {
  const text = shownText(message);
  if (!text) return null;
  const context = { personId: room.personId, fallback: directionIn(room) };
  return h("div", { class: "words" }, richText(text, message.entities ?? [], context));
}

function quoted(message, room) {
  const original = message.reply_to && room.find(message.reply_to);
  if (!original) return null;
  const text = summary(original, room.language);
  return h("button", { type: "button", class: "quoted", dir: "auto", onclick: () => room.goTo(original.id) }, text);
}

function meta(message, room, pinned) {
  const { edited, silent } = wordsOf(room.language);
  const marks = [
    message.reaction && h("span", { class: "mark", "data-reaction": true }, message.reaction),
    pinned && h("span", { class: "mark" }, icon("pin")),
    message.silent && h("span", { class: "mark", role: "img", "aria-label": silent, title: silent, "data-silent": true }, icon("mute")),
    message.edited && h("span", { "data-edited": true }, edited),
    h("time", {}, written(clubMoment(message.date), "time", room.language)),
    message.from === "person" && h("span", { class: "mark" }, icon("check")),
  ];
  return h("div", { class: "meta", dir: directionIn(room), lang: spoken(room.language) }, marks);
}

function beside(message, room) {
  const { messageMenu } = wordsOf(room.language);
  const more = iconButton("more", messageMenu, { class: "round quiet", "data-more": true, onclick: () => menu(message, room) });
  const picture = pictureOf(message);
  const scan = () => scanOn(room.personId, picture.file_id);
  const { scanWith } = wordsOf(desk.language);
  return h("div", { class: "beside" }, picture && iconButton("scan", scanWith, { "data-scan": true, onclick: scan }), more);
}

function menu(message, room) {
  const text = message.text ?? message.caption;
  const { reply, copy, edit, remove, messageMenu } = wordsOf(room.language);
  const items = [
    { id: "reply", icon: "reply", label: reply, onpick: () => room.reply(message) },
    text && { id: "copy", icon: "copy", label: copy, onpick: () => copyText(room.personId, text) },
    message.from === "person" && text && { id: "edit", icon: "edit", label: edit, onpick: () => room.edit(message) },
    { id: "delete", icon: "remove", label: remove, danger: true, onpick: () => act(room.personId, "delete", { message_id: message.id }) },
  ];
  openSheet(room.personId, { title: messageMenu, language: room.language, items: items.filter(Boolean) });
}

function service(message, room) {
  const pinnedMessage = message.pin_of && room.find(message.pin_of);
  const { pinLine, earlier } = wordsOf(room.language);
  const what = pinnedMessage ? summary(pinnedMessage, room.language) : earlier;
  const sentence = message.pin_of ? pinLine : (wordsOf(room.language)[message.line] ?? "");
  const line = fill(sentence, { text: message.line ? message.what : what });
  const attributes = { class: "service", "data-message": message.id };
  if (!pinnedMessage) return h("div", attributes, h("span", { dir: "auto" }, line));
  return h("div", attributes, h("button", { type: "button", dir: directionIn(room), onclick: () => room.goTo(pinnedMessage.id) }, line));
}
