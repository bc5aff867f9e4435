// One person's phone: whose it is, the bot's header, pinned messages, the chat, and what stands under it.
import { act } from "./api.js";
import { chatPins } from "./pins.js";
import { createChat } from "./chat.js";
import { createComposer } from "./composer.js";
import { languageDirection } from "./direction.js";
import { h, iconButton, name } from "./dom.js";
import { openPhoneMenu } from "./phonemenu.js";
import { richText } from "./richtext.js";
import { desk, fullName } from "./store.js";
import { spoken, wordsOf } from "./words.js";

const HUES = 7;

/** A phone: {element, update(person)}; made anew when its language or the reader's changes. */
export function createPhone(person) {
  const personId = String(person.id);
  const { language } = person;
  const find = (id) => desk.people.get(personId)?.messages.find((message) => message.id === id);
  const writing = { reply: (message) => composer.reply(message), edit: (message) => composer.edit(message) };
  const room = { personId, language, find, ...writing, goTo: (id) => chat.goTo(id) };
  const chat = createChat(room);
  const composer = createComposer(room);
  const status = h("div", { class: "status", dir: languageDirection(desk.language) });
  const header = h("header", { class: "head" });
  const pins = chatPins(room);
  const intro = h("div", { class: "intro", hidden: true });
  const foot = h("div", { class: "foot" }, composer.element, startButton(personId, language));
  const middle = h("div", { class: "middle" }, chat.element, intro, h("div", { class: "notices", "aria-live": "polite" }));
  const screen = h("div", { class: "screen" }, header, pins.element, middle, foot);
  const attributes = { class: "phone", "data-person": personId, "data-place": personId, "data-role": person.role, "data-language": language };
  const element = h("section", { ...attributes, dir: languageDirection(language), lang: spoken(language) }, status, screen);
  function update(now) {
    element.setAttribute("aria-label", fullName(now));
    status.replaceChildren(...statusLine(now));
    header.replaceChildren(...headLine(now, personId));
    pins.update(now.pinned);
    const asleep = now.blocked || !now.started;
    foot.dataset.state = asleep ? "asleep" : "awake";
    foot.lastChild.textContent = wordsOf(language)[now.blocked ? "restart" : "start"];
    intro.hidden = now.messages.length > 0;
    intro.replaceChildren(...introduction(now, personId));
    composer.update(now);
    chat.update(now);
  }

  return { element, update };
}

function statusLine(person) {
  const words = wordsOf(desk.language);
  const who = h("strong", {}, name(fullName(person)));
  return [who, h("span", { class: "role" }, words[person.role] ?? person.role), h("span", { class: "tongue" }, person.language)];
}

function headLine(person, personId) {
  const words = wordsOf(person.language);
  const title = person.bot_name || desk.bot?.first_name || words.bot;
  const under = person.chat_action ? h("span", { class: "acting", "data-typing": true }, words.typing) : h("span", { class: "faint" }, words.bot);
  const { phoneMenu } = wordsOf(desk.language);
  const more = iconButton("more", phoneMenu, { "data-phone-menu": true, onclick: () => openPhoneMenu(personId) });
  return [avatar(title), h("span", { class: "two" }, h("strong", {}, name(title)), under), more];
}

/** A coloured disc with the first letter of a name. */
export function avatar(text) {
  const letters = [...text.trim()];
  const hue = letters.reduce((sum, letter) => sum + letter.codePointAt(0), 0) % HUES;
  return h("span", { class: "avatar", "data-hue": hue, "aria-hidden": "true" }, (letters[0] ?? "?").toUpperCase());
}

function introduction(person, personId) {
  if (!person.bot_description) return [];
  const text = richText(person.bot_description, [], { personId, fallback: languageDirection(person.language) });
  return [h("strong", {}, wordsOf(person.language).whatCanItDo), h("div", {}, text)];
}

function startButton(personId, language) {
  const begin = async () => {
    const { blocked } = desk.people.get(personId);
    if (blocked && !(await act(personId, "block", { blocked: false }))) return;
    await act(personId, "say", { text: "/start" });
  };
  return h("button", { type: "button", class: "start", "data-start": true, onclick: begin }, wordsOf(language).start);
}
