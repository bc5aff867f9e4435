// What can be done with a phone itself: its camera, blocking the bot, its language, putting it away.
import { act } from "./api.js";
import { openCamera } from "./camera.js";
import { openSheet } from "./sheet.js";
import { desk, tell } from "./store.js";
import { LANGUAGES, OTHER_LANGUAGES, wordsOf } from "./words.js";

/** Opens a phone's menu, in the reader's language. */
export function openPhoneMenu(personId) {
  const person = desk.people.get(personId);
  const words = wordsOf(desk.language);
  const block = person.blocked
    ? { id: "unblock", icon: "unblock", label: words.unblock, onpick: () => act(personId, "block", { blocked: false }) }
    : { id: "block", icon: "block", label: words.block, danger: true, onpick: () => act(personId, "block", { blocked: true }) };
  const items = [
    { id: "camera", icon: "camera", label: words.camera, onpick: () => openCamera(personId) },
    { id: "language", icon: "language", label: words.language, note: person.language, onpick: () => openLanguages(personId) },
    { id: "hide", icon: "hide", label: words.hide, onpick: () => tell("put away", personId) },
    block,
  ];
  openSheet(personId, { title: words.phoneMenu, language: desk.language, items });
}

function openLanguages(personId) {
  const items = Object.entries({ ...LANGUAGES, ...OTHER_LANGUAGES }).map(([code, label]) => {
    return { id: `language-${code}`, label, note: code, onpick: () => act(personId, "language", { language: code }) };
  });
  openSheet(personId, { title: wordsOf(desk.language).language, language: desk.language, items });
}
