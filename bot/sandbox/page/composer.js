// The bottom of a phone: the field to write in, the command menu, attachments, and the bot's reply keyboard.
import { act } from "./api.js";
import { openAttachments } from "./attach.js";
import { directionOf, languageDirection } from "./direction.js";
import { h, iconButton, icon } from "./dom.js";
import { summary } from "./bubble.js";
import { replyKeyboard } from "./keyboard.js";
import { openSheet } from "./sheet.js";
import { wordsOf } from "./words.js";

const TALLEST_PX = 130;

/** A composer for one phone: {element, update(person), reply(message), edit(message)}. */
export function createComposer({ personId, language }) {
  const words = wordsOf(language);
  let mode = null;
  let person = null;

  const field = h("textarea", {
    "data-say": true, rows: "1", "aria-label": words.message, enterkeyhint: "send", oninput: () => fit(), onkeydown: (event) => typed(event),
  });
  const sendButton = iconButton("send", words.send, { class: "round send", "data-send": true, disabled: true, onclick: () => send() });
  const commands = iconButton("commands", words.commands, { class: "round accent", "data-commands": true, onclick: () => openCommands() });
  const attach = iconButton("attach", words.attach, { "data-attach": true, onclick: () => attachment() });
  const keys = replyKeyboard({ personId, language });
  const modeBar = h("div", { class: "mode", hidden: true });
  const hints = h("div", { class: "hints", hidden: true });
  const line = h("div", { class: "write" }, commands, field, keys.toggle, attach, sendButton);
  const element = h("div", { class: "composer" }, hints, modeBar, line, keys.element);

  function fit() {
    field.dir = directionOf(field.value, languageDirection(language));
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, TALLEST_PX)}px`;
    sendButton.disabled = field.value.trim() === "";
    showHints();
  }

  function showHints() {
    const begun = /^\/\w*$/.test(field.value) ? field.value.slice(1).toLowerCase() : null;
    const fitting = begun === null ? [] : person.commands.filter(({ command }) => command.startsWith(begun));
    hints.hidden = fitting.length === 0;
    hints.replaceChildren(...fitting.map((command) => hint(command, () => say(`/${command.command}`))));
  }

  function typed(event) {
    if (event.key === "Escape") leaveMode();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  }

  async function send() {
    const text = field.value.trim();
    if (text === "") return;
    const doing = mode;
    write("");
    leaveMode();
    const sent = doing?.editing ? act(personId, "edit", { message_id: doing.message.id, text }) : say(text, doing?.message.id);
    if (!(await sent) && field.value === "") write(text);
  }

  function say(text, replyTo) {
    if (field.value.startsWith("/")) write("");
    return act(personId, "say", { text, ...(replyTo && { reply_to: replyTo }) });
  }

  function write(text) {
    field.value = text;
    fit();
  }

  function attachment() {
    openAttachments(personId, { language, caption: field.value.trim(), onsent: () => write("") });
  }

  function openCommands() {
    const items = person.commands.map(({ command, description }) => {
      return { id: `command-${command}`, label: description, note: `/${command}`, onpick: () => say(`/${command}`) };
    });
    openSheet(personId, { title: words.commands, language, items });
  }

  function enterMode(message, editing) {
    mode = { message, editing };
    const doing = h("strong", {}, editing ? words.edit : words.reply);
    const what = h("span", { class: "two" }, doing, h("span", { dir: "auto" }, summary(message, language)));
    modeBar.replaceChildren(icon(editing ? "edit" : "reply"), what, iconButton("close", words.close, { onclick: () => leaveMode() }));
    modeBar.hidden = false;
    if (editing) write(message.text ?? message.caption);
    field.focus();
  }

  function leaveMode() {
    if (mode?.editing) write("");
    mode = null;
    modeBar.hidden = true;
  }

  function update(now) {
    person = now;
    commands.hidden = now.commands.length === 0;
    commands.classList.toggle("accent", now.menu_button === "commands");
    field.placeholder = now.keyboard?.placeholder || words.message;
    keys.update(now.keyboard);
    field.dir = directionOf(field.value, languageDirection(language));
  }

  return { element, update, reply: (message) => enterMode(message, false), edit: (message) => enterMode(message, true) };
}

function hint({ command, description }, onclick) {
  const slash = h("strong", { dir: "ltr" }, `/${command}`);
  return h("button", { type: "button", onclick }, slash, h("span", { dir: "auto" }, description));
}
