// The club's clock: what time it is for the club, and buttons that move it forward.
import { post } from "./api.js";
import { h } from "./dom.js";
import { takeClock } from "./live.js";
import { clubNow, later, written } from "./moments.js";
import { desk, on } from "./store.js";
import { wordsOf } from "./words.js";

const TICK_MS = 5000;
const NOW = ["weekday", "year", "time"];
const STEPS = { hour: "time", day: "weekday", month: "dayAndYear" };

/** The clock bar; it shows the time from the first news of the clock on. */
export function createClock() {
  const label = h("span", { class: "faint" });
  const shown = NOW.map((shape) => h("span", { class: shape }));
  const now = h("time", { class: "now", "data-now": true }, shown);
  const buttons = Object.keys(STEPS).map((step) => stepButton(step));
  const element = h("div", { class: "clock", role: "group", hidden: true }, h("span", { class: "two" }, label, now), buttons);

  function show() {
    if (desk.clock === null) return;
    const words = wordsOf(desk.language);
    element.hidden = false;
    element.setAttribute("aria-label", words.clock);
    label.textContent = words.clock;
    for (const [at, shape] of NOW.entries()) shown[at].textContent = written(clubNow(), shape, desk.language);
    now.dateTime = clubNow().toISOString().slice(0, 16);
    for (const button of buttons) showStep(button, words);
  }

  on("clock", show);
  setInterval(show, TICK_MS);
  return { element, show };
}

function stepButton(step) {
  const button = h("button", { type: "button", "data-advance": step, onclick: () => advance(button) }, h("strong"), h("span", { class: "faint" }));
  return button;
}

function showStep(button, words) {
  const step = button.dataset.advance;
  button.firstChild.textContent = words[step];
  button.lastChild.textContent = written(later(clubNow(), step), STEPS[step], desk.language);
}

async function advance(button) {
  button.disabled = true;
  const now = clubNow();
  const seconds = Math.round((later(now, button.dataset.advance) - now) / 1000);
  await post("/sandbox/clock", { advance_seconds: seconds }).then(takeClock, (error) => (button.title = error.message));
  button.disabled = false;
}
