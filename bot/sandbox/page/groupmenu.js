// What can be done with a group and with one of its topics, by whoever writes there.
import { actOn } from "./api.js";
import { h } from "./dom.js";
import { closeSheet, openSheet } from "./sheet.js";
import { desk, fullName, people, tell } from "./store.js";
import { wordsOf } from "./words.js";

const MOST_LETTERS = 128;

/** Opens a group's menu. */
export function openGroupMenu(groupId) {
  const group = desk.groups.get(groupId);
  const words = wordsOf(desk.language);
  const deed = (id, drawing, danger) => ({ id, icon: drawing, label: words[id], danger, onpick: () => actOn(groupId, id) });
  const inside = group.bot === "member" || group.bot === "administrator";
  const ask = () => askName(groupId, { title: words.add_topic, button: words.add, onname: (name) => actOn(groupId, "add_topic", { name }) });
  const items = [
    !inside && deed("add_bot", "robot"),
    group.bot === "member" && deed("promote_bot", "crown"),
    group.forum && { id: "add_topic", icon: "forum", label: words.add_topic, onpick: ask },
    deed(group.forum ? "stop_topics" : "make_forum", "forum", group.forum),
    group.kind === "group" && deed("upgrade", "upgrade"),
    { id: "add", icon: "contact", label: words.addMember, onpick: () => openPeople(groupId) },
    { id: "hide", icon: "hide", label: words.hideGroup, onpick: () => tell("put away", groupId) },
    group.bot === "administrator" && deed("demote_bot", "crown", true),
    inside && deed("remove_bot", "block", true),
  ];
  openSheet(groupId, { title: words.groupMenu, language: desk.language, items: items.filter(Boolean) });
}

/** Opens a topic's menu; General (without a number) cannot be deleted. */
export function openTopicMenu(groupId, topic) {
  const words = wordsOf(desk.language);
  const where = topic.id === null ? {} : { topic: topic.id };
  const deed = (id, drawing, danger) => ({ id, icon: drawing, label: words[id], danger, onpick: () => actOn(groupId, id, where) });
  const onname = (name) => actOn(groupId, "rename_topic", { ...where, name });
  const rename = () => askName(groupId, { title: words.rename_topic, value: topic.name, button: words.save, onname });
  const items = [
    { id: "rename_topic", icon: "edit", label: words.rename_topic, onpick: rename },
    deed(topic.closed ? "reopen_topic" : "close_topic", "lock"),
    topic.id !== null && deed("delete_topic", "remove", true),
  ];
  openSheet(groupId, { title: topic.name, language: desk.language, items: items.filter(Boolean) });
}

function openPeople(groupId) {
  const inside = new Set(desk.groups.get(groupId).members.map(({ id }) => id));
  const items = people().filter(({ id }) => !inside.has(id)).map((person) => {
    const onpick = () => actOn(groupId, "add", { person: person.id });
    return { id: `add-${person.id}`, pick: person.id, icon: "contact", label: fullName(person), onpick };
  });
  openSheet(groupId, { title: wordsOf(desk.language).addMember, language: desk.language, items });
}

function askName(groupId, { title, value = "", button, onname }) {
  const field = h("input", { name: "name", "aria-label": title, maxlength: MOST_LETTERS, required: true, dir: "auto", autocomplete: "off", value });
  const onsubmit = (event) => {
    event.preventDefault();
    closeSheet();
    onname(field.value.trim());
  };
  const form = h("form", { class: "link-field", onsubmit }, field, h("button", { class: "main", "data-name-done": true }, button));
  openSheet(groupId, { title, language: desk.language, body: [form] });
  field.focus();
  field.select();
}
