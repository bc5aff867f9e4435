// What happens when somebody taps a link: the bot's own links ask which phone opens them, others open a new tab.
import { act } from "./api.js";
import { desk, groups, languageOf, tell } from "./store.js";
import { choosePhone, openSheet, toast } from "./sheet.js";
import { fill, wordsOf } from "./words.js";

/** The bot's own link in https form when `text` is one (also inside a "share" link), else null. */
export function botLink(text) {
  const url = asUrl(text);
  if (url === null) return null;
  const shared = isTelegram(url) && url.pathname.startsWith("/share/") ? url.searchParams.get("url") : null;
  if (shared !== null) return botLink(shared);
  const named = url.protocol === "tg:" ? url.searchParams.get("domain") : isTelegram(url) && url.pathname.slice(1).replace(/\/$/, "");
  if (!named || named.toLowerCase() !== desk.bot.username.toLowerCase()) return null;
  const kept = [...url.searchParams].filter(([key]) => KEPT.has(key)).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `https://t.me/${desk.bot.username}${kept.length ? `?${kept.join("&")}` : ""}`;
}

/** Follows a link tapped on a phone. */
export function follow(personId, text) {
  const link = botLink(text);
  if (link === null) return leave(personId, text);
  const title = wordsOf(desk.language).openOn;
  return choosePhone(personId, { title, ownLast: false, onpick: (chosen) => openOn(chosen, link) });
}

/** Opens a link of the bot on a phone, and brings that phone to the front. */
export async function openOn(personId, link) {
  tell("forward", personId);
  if (/[?&]startgroup/.test(link)) return chooseGroup(personId, link);
  return act(personId, "open", { link });
}

// A link that brings the bot into a group asks into which.
function chooseGroup(personId, link) {
  const words = wordsOf(desk.language);
  const own = groups().filter(({ members }) => members.some(({ id }) => String(id) === personId));
  if (own.length === 0) return toast(personId, words.noGroups);
  const items = own.map(({ id, title }) => {
    const onpick = () => act(personId, "open", { link, group: id });
    return { id: `group-${id}`, pick: id, icon: "group", label: title, onpick };
  });
  return openSheet(personId, { title: words.whichGroup, language: desk.language, items });
}

const KEPT = new Set(["start", "startgroup", "admin"]);

/** Copies a text and says so on the phone. */
export async function copyText(personId, text) {
  const { copied } = wordsOf(languageOf(personId));
  await navigator.clipboard.writeText(text).catch(() => copyByHand(text));
  toast(personId, fill(copied, { text }));
}

/** An address that a browser may open, with its scheme added when the text left it out; null for anything else. */
export function outside(text) {
  const url = asUrl(text);
  return url !== null && ["http:", "https:"].includes(url.protocol) ? url.href : null;
}

function leave(personId, text) {
  const address = outside(text);
  if (address === null) return toast(personId, wordsOf(desk.language).notHere);
  return window.open(address, "_blank", "noopener,noreferrer");
}

function asUrl(text) {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  return URL.canParse(address) ? new URL(address) : null;
}

const isTelegram = (url) => /^https?:$/.test(url.protocol) && /^(www\.)?(t|telegram)\.(me|dog)$/i.test(url.hostname);

// Where the browser gives no clipboard to the page (an old one, or a page that is not in front).
function copyByHand(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
