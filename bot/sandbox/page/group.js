// A group beside the phones: its topics in a list, what stands in the open one, and whoever of its members writes.
import { chatPins } from "./pins.js";
import { createChat } from "./chat.js";
import { createComposer } from "./composer.js";
import { languageDirection } from "./direction.js";
import { h, icon, iconButton, name } from "./dom.js";
import { openGroupMenu, openTopicMenu } from "./groupmenu.js";
import { avatar } from "./phone.js";
import { desk, giveHand, handIn, placeOf } from "./store.js";
import { spoken, wordsOf } from "./words.js";

const BOT_STANDS = { administrator: "botKeeps", member: "botIn" };

/** A group: {element, update(group)}; made anew when the reader's language changes. */
export function createGroup(group) {
  const groupId = String(group.id);
  const { language } = desk;
  const find = (id) => placeOf(groupId)?.messages.find((message) => message.id === id);
  const writing = { reply: (message) => composer.reply(message), edit: (message) => composer.edit(message) };
  const room = { personId: groupId, language, find, ...writing, goTo: (id) => chats.get(shownIn(groupId))?.goTo(id) };
  const composer = createComposer(room);
  const chats = new Map();
  const header = h("header", { class: "head" });
  const topics = h("nav", { class: "topics" });
  const hands = h("div", { class: "hands", role: "radiogroup", "aria-label": wordsOf(language).writesAs });
  const pins = chatPins(room);
  const middle = h("div", { class: "middle" }, h("div", { class: "notices", "aria-live": "polite" }));
  const foot = h("div", { class: "foot", "data-state": "awake" }, hands, composer.element);
  const talk = h("div", { class: "talk" }, pins.element, middle, foot);
  const screen = h("div", { class: "screen" }, header, h("div", { class: "forum" }, topics, talk));
  const attributes = { class: "phone group", "data-group": groupId, "data-place": groupId, "data-language": language };
  const element = h("section", { ...attributes, dir: languageDirection(language), lang: spoken(language) }, screen);

  // Each topic keeps a chat of its own, so that every one stays where it was scrolled to.
  function chatOf(topic) {
    if (!chats.has(topic)) chats.set(topic, createChat(room));
    return chats.get(topic);
  }

  function choose(choice) {
    giveHand(groupId, choice);
    update(placeOf(groupId));
  }

  function update(now) {
    const { person, topic } = handIn(groupId);
    element.setAttribute("aria-label", now.title);
    element.classList.toggle("with-topics", now.forum);
    header.replaceChildren(...headLine(now, groupId));
    topics.hidden = !now.forum;
    topics.setAttribute("aria-label", wordsOf(language).topics);
    topics.replaceChildren(...topicList(now, { groupId, topic, choose }));
    hands.replaceChildren(...now.members.map((member) => hand(member, { groupId, chosen: person, choose })));
    const shown = now.messages.filter((message) => !now.forum || message.topic === topic).map((message) => seenBy(person, message));
    const pinned = now.pinned.filter((id) => shown.some((message) => message.id === id));
    const chat = chatOf(shownIn(groupId));
    if (!chat.element.isConnected) middle.querySelector(".chat")?.remove();
    if (!chat.element.isConnected) middle.prepend(chat.element);
    pins.update(pinned);
    composer.update({ commands: [], keyboard: null, menu_button: "default" });
    chat.update({ messages: shown, pinned });
  }

  return { element, update };
}

const shownIn = (groupId) => `${handIn(groupId).topic}`;

const seenBy = (person, message) => (message.from === "person" && String(message.author) !== person ? { ...message, from: "other" } : message);

function headLine(group, groupId) {
  const words = wordsOf(desk.language);
  const under = group.chat_action
    ? h("span", { class: "acting", "data-typing": true }, words.typing)
    : h("span", { class: "faint" }, `${words[group.kind]} · ${words[BOT_STANDS[group.bot] ?? "botOut"]}`);
  const more = iconButton("more", words.groupMenu, { "data-group-menu": true, onclick: () => openGroupMenu(groupId) });
  return [avatar(group.title), h("span", { class: "two" }, h("strong", {}, name(group.title)), under), more];
}

function topicList(group, { groupId, topic, choose }) {
  const { general } = group;
  const rows = [{ id: null, color: "#8a98a6", ...general }, ...group.topics];
  return rows.map((one) => topicRow(one, { groupId, open: one.id === topic, newest: newest(group, one.id), choose }));
}

const newest = (group, topic) => group.messages.findLast((message) => message.topic === topic && message.from !== "service");

function topicRow(topic, { groupId, open, newest: last, choose }) {
  const { topicMenu, closedTopic } = wordsOf(desk.language);
  const dot = h("span", { class: "dot", "aria-hidden": "true" });
  dot.style.background = topic.color;
  const lock = topic.closed && h("span", { class: "mark", role: "img", "aria-label": closedTopic, title: closedTopic }, icon("lock"));
  const said = last && (last.text ?? last.caption ?? "");
  const words = h("span", { class: "two" }, h("strong", {}, name(topic.name)), said && h("span", { class: "faint last" }, name(said)));
  const attributes = { type: "button", class: "topic", "data-topic": topic.id ?? 0, "aria-current": open ? "true" : null };
  const row = h("button", { ...attributes, onclick: () => choose({ topic: topic.id }) }, dot, words, lock);
  const more = iconButton("more", topicMenu, { class: "round quiet", "data-topic-menu": topic.id ?? 0, onclick: () => openTopicMenu(groupId, topic) });
  return h("div", { class: open ? "topic-row open" : "topic-row" }, row, more);
}

function hand(member, { groupId, chosen, choose }) {
  const id = String(member.id);
  const radio = h("input", { type: "radio", name: `hand${groupId}`, value: id, "data-hand": id, onchange: () => choose({ person: id }) });
  radio.checked = id === chosen;
  return h("label", { class: "hand" }, radio, avatar(member.name), name(member.name));
}
