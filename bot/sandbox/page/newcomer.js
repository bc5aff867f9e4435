// The form that puts one more person with a phone on the desk, in any language.
import { post } from "./api.js";
import { h } from "./dom.js";
import { takePerson } from "./live.js";
import { desk, tell } from "./store.js";
import { LANGUAGES, spoken, wordsOf } from "./words.js";

const FIRST_MONTHS = Array.from({ length: 12 }, (_, at) => at);

/** Opens the form; the new phone comes to the front. */
export function openNewcomer() {
  const words = wordsOf(desk.language);
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const onsubmit = (event) => submit(event, { form, frame, problem });
  const form = h("form", { method: "dialog", onsubmit }, fields(words), problem, actions(words, () => frame.close()));
  const title = h("h2", {}, words.addPerson);
  const frame = h("dialog", { class: "form newcomer", "aria-label": words.addPerson, onclose: () => frame.remove() }, title, form);
  document.body.append(frame);
  frame.showModal();
}

async function submit(event, { form, frame, problem }) {
  event.preventDefault();
  try {
    const person = await post("/sandbox/people", filledIn(new FormData(form)));
    takePerson(person);
    frame.close();
    tell("forward", String(person.id));
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
  }
}

function filledIn(form) {
  const text = (field) => form.get(field).trim();
  const person = { role: "guest", first_name: text("first_name"), language: text("other_language").toLowerCase() || text("language") };
  for (const field of ["last_name", "username", "phone"]) if (text(field)) person[field] = text(field).replace(/^@/, "");
  if (text("day") && text("month")) {
    person.birthdate = { day: Number(text("day")), month: Number(text("month")) };
    if (text("year")) person.birthdate.year = Number(text("year"));
  }
  return person;
}

function fields(words) {
  const pattern = "[A-Za-z]{2,3}(-[A-Za-z]+)?";
  const languages = Object.entries(LANGUAGES).map(([code, label]) => languageChoice(code, label));
  const said = { placeholder: words.otherLanguage, "aria-label": words.otherLanguage };
  const other = h("input", { name: "other_language", dir: "ltr", maxlength: "12", pattern, ...said });
  return [
    h("div", { class: "pair" },
      field(words.firstName, { name: "first_name", required: true, maxlength: "64", dir: "auto" }),
      field(words.lastName, { name: "last_name", maxlength: "64", dir: "auto" }, words.optional)),
    h("fieldset", {}, h("legend", {}, words.language), h("div", { class: "pills" }, languages, other)),
    h("div", { class: "pair" },
      field(words.phoneNumber, { name: "phone", type: "tel", dir: "ltr", maxlength: "24" }, words.optional),
      field(words.username, { name: "username", dir: "ltr", maxlength: "33", pattern: "@?[A-Za-z][A-Za-z0-9_]{3,31}" }, words.optional)),
    birthday(words),
  ];
}

function field(label, attributes, note) {
  return h("label", {}, h("span", {}, label, note && h("span", { class: "faint" }, ` · ${note}`)), h("input", { autocomplete: "off", ...attributes }));
}

function languageChoice(code, label) {
  const radio = h("input", { type: "radio", name: "language", value: code, checked: code === desk.language });
  return h("label", { class: "pill" }, radio, h("span", { lang: code }, label));
}

function birthday(words) {
  const month = new Intl.DateTimeFormat(spoken(desk.language), { month: "long", calendar: "gregory", timeZone: "UTC" });
  const months = FIRST_MONTHS.map((at) => h("option", { value: at + 1 }, month.format(Date.UTC(2024, at, 15))));
  const number = (key, label, [min, max]) => h("input", { name: key, type: "number", min, max, placeholder: label, "aria-label": label });
  const select = h("select", { name: "month", "aria-label": words.monthOfYear }, h("option", { value: "" }, words.monthOfYear), months);
  const parts = [number("day", words.dayOfMonth, [1, 31]), select, number("year", words.year, [1900, 2100])];
  const legend = h("legend", {}, words.birthday, h("span", { class: "faint" }, ` · ${words.optional}`));
  return h("fieldset", {}, legend, h("div", { class: "date" }, parts));
}

function actions(words, close) {
  const cancel = h("button", { type: "button", onclick: close }, words.cancel);
  return h("div", { class: "actions" }, cancel, h("button", { class: "main", "data-add": true }, words.add));
}
