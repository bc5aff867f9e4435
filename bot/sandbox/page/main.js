// Opens the page: the bar with the names, the clock and the weather, the desk with the phones, and the line to the server.
import { createClock } from "./clock.js";
import { languageDirection } from "./direction.js";
import { h, icon } from "./dom.js";
import { listen } from "./live.js";
import { openNewGroup } from "./newgroup.js";
import { openNewcomer } from "./newcomer.js";
import { layDesk, redraw } from "./stage.js";
import { desk, on } from "./store.js";
import { createWeather } from "./weather.js";
import { LANGUAGES, readersLanguage, wordsOf } from "./words.js";

const title = h("h1");
const tagline = h("span", { class: "faint" });
const lost = h("span", { class: "lost", role: "status", hidden: true });
const addLabel = h("span");
const add = h("button", { type: "button", class: "add", "data-add-person": true, onclick: openNewcomer }, icon("add"), addLabel);
const groupLabel = h("span");
const addGroup = h("button", { type: "button", class: "add add-group", "data-add-group": true, onclick: openNewGroup }, icon("group"), groupLabel);
const chips = h("nav", { class: "chips" });
const options = Object.entries(LANGUAGES).map(([code, label]) => h("option", { value: code, lang: code }, label));
const language = h("select", { class: "language", "data-language-choice": true, onchange: () => choose(language.value) }, options);
const clock = createClock();
const weather = createWeather();

function choose(code) {
  localStorage.setItem("sandbox.language", code);
  speak(code);
}

function speak(code) {
  const words = wordsOf(code);
  desk.language = code;
  language.value = code;
  document.documentElement.lang = code;
  document.documentElement.dir = languageDirection(code);
  document.title = title.textContent = words.title;
  tagline.textContent = words.tagline;
  addLabel.textContent = words.addPerson;
  add.title = words.addPerson;
  addGroup.title = groupLabel.textContent = words.newGroup;
  addGroup.setAttribute("aria-label", words.newGroup);
  lost.textContent = words.reconnecting;
  language.setAttribute("aria-label", words.language);
  clock.show();
  weather.show();
  redraw();
}

document.getElementById("bar").append(h("div", { class: "brand" }, title, tagline), chips, add, addGroup, lost, clock.element, weather.element, language);
layDesk({ stage: document.getElementById("stage"), chips });
on("connection", (fine) => (lost.hidden = fine));
speak(readersLanguage());
listen();
