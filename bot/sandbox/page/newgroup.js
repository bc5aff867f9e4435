// The form that makes a group of the people on the desk, with topics or without.
import { post } from "./api.js";
import { h } from "./dom.js";
import { takeGroup } from "./live.js";
import { desk, fullName, people, tell } from "./store.js";
import { wordsOf } from "./words.js";

/** Opens the form; the new group comes to the front. */
export function openNewGroup() {
  const words = wordsOf(desk.language);
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const title = h("input", { name: "title", required: true, maxlength: "128", dir: "auto", autocomplete: "off" });
  const members = h("div", { class: "pills" }, staffFirst().map(choice));
  const forum = h("input", { type: "checkbox", name: "forum" });
  const cancel = h("button", { type: "button", onclick: () => frame.close() }, words.cancel);
  const actions = h("div", { class: "actions" }, cancel, h("button", { class: "main", "data-add": true }, words.add));
  const onsubmit = (event) => submit(event, { form, frame, problem });
  const form = h(
    "form", { method: "dialog", onsubmit },
    h("label", { class: "line" }, h("span", {}, words.groupName), title),
    h("fieldset", {}, h("legend", {}, words.members), members),
    h("label", { class: "tick" }, forum, h("span", {}, words.withTopics)),
    problem, actions,
  );
  const frame = h("dialog", { class: "form", "aria-label": words.newGroup, onclose: () => frame.remove() }, h("h2", {}, words.newGroup), form);
  document.body.append(frame);
  frame.showModal();
}

// Whoever comes first makes the group: the owner, then the cashier; customers are not ticked beforehand.
const STAFF = ["owner", "cashier"];
const staffFirst = () => [...STAFF.flatMap((role) => people().filter((person) => person.role === role)), ...people().filter(({ role }) => !STAFF.includes(role))];

function choice(person) {
  const box = h("input", { type: "checkbox", name: "member", value: person.id, checked: STAFF.includes(person.role) });
  return h("label", { class: "pill" }, box, h("bdi", {}, fullName(person)));
}

async function submit(event, { form, frame, problem }) {
  event.preventDefault();
  const filled = new FormData(form);
  const wish = { title: filled.get("title").trim(), members: filled.getAll("member").map(Number), forum: filled.has("forum") };
  try {
    const group = await post("/sandbox/groups", wish);
    takeGroup(group);
    frame.close();
    tell("forward", String(group.id));
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
  }
}
