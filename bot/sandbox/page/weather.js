// Bad weather on demand: a button that lets Telegram turn the bot's next call away and ask it to wait.
import { post } from "./api.js";
import { h, icon } from "./dom.js";
import { takeWeather } from "./live.js";
import { desk, on } from "./store.js";
import { spoken, wordsOf } from "./words.js";

const USUAL_SECONDS = 10;
const LONGEST_SECONDS = 3600;

/** The button; while a call is still to be turned away, it shows for how long. */
export function createWeather() {
  const waiting = h("span", { role: "status" });
  const element = h("button", { type: "button", class: "weather", "data-weather": true, onclick: openForm }, icon("busy"), waiting);

  function show() {
    const { telegramBusy } = wordsOf(desk.language);
    const seconds = desk.busySeconds;
    waiting.textContent = seconds === null ? "" : inSeconds(seconds, "narrow");
    element.setAttribute("aria-label", seconds === null ? telegramBusy : `${telegramBusy}: ${inSeconds(seconds, "long")}`);
    element.title = telegramBusy;
    element.toggleAttribute("data-busy", seconds !== null);
  }

  on("weather", show);
  return { element, show };
}

function openForm() {
  const words = wordsOf(desk.language);
  const limits = { min: 1, max: LONGEST_SECONDS, step: 1, value: USUAL_SECONDS, required: true };
  const seconds = h("input", { name: "seconds", type: "number", inputmode: "numeric", autocomplete: "off", ...limits });
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const label = h("label", { class: "line" }, h("span", {}, words.nextCallWaits), seconds);
  const pace = h("input", { type: "checkbox", checked: desk.pace, "data-pace": true, onchange: () => setPace(pace.checked) });
  const limit = h("label", { class: "tick" }, pace, h("span", {}, words.groupPace));
  const cancel = h("button", { type: "button", onclick: () => frame.close() }, words.cancel);
  const actions = h("div", { class: "actions" }, cancel, h("button", { class: "main", "data-order": true }, words.order));
  const onsubmit = (event) => order(event, { seconds, frame, problem });
  const form = h("form", { method: "dialog", onsubmit }, label, limit, problem, actions);
  const title = h("h2", {}, words.telegramBusy);
  const frame = h("dialog", { class: "form small", "aria-label": words.telegramBusy, onclose: () => frame.remove() }, title, form);
  document.body.append(frame);
  frame.showModal();
  seconds.select();
}

async function order(event, { seconds, frame, problem }) {
  event.preventDefault();
  try {
    takeWeather(await post("/sandbox/faults", { kind: "too_many", retry_after: Number(seconds.value) }));
    frame.close();
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
  }
}

const setPace = async (on) => takeWeather(await post("/sandbox/pace", { on }));

function inSeconds(seconds, unitDisplay) {
  return new Intl.NumberFormat(spoken(desk.language), { style: "unit", unit: "second", unitDisplay }).format(seconds);
}
