// Turns a text and its entities (offsets in UTF-16 units, as Telegram counts) into lines, each in its own direction.
import { act } from "./api.js";
import { directionOf } from "./direction.js";
import { h, icon } from "./dom.js";
import { copyText, follow, outside } from "./links.js";
import { languageOf } from "./store.js";
import { wordsOf } from "./words.js";

const LONG_QUOTE_LETTERS = 130;
const LONG_QUOTE_LINES = 3;

/** The nodes of a text as `personId`'s phone shows it; `fallback` is the direction of lines without letters. */
export function richText(text, entities, { personId, fallback }) {
  const spans = entities.map((entity) => ({ ...entity, start: entity.offset, end: entity.offset + entity.length }));
  spans.sort((one, other) => one.start - other.start || other.end - one.end);
  return paragraphs({ text, personId, fallback }, { start: 0, end: text.length, spans });
}

// Quotes and code blocks stand on lines of their own; the line break next to them is theirs.
function paragraphs(page, { start, end, spans }) {
  const nodes = [];
  const inside = spans.filter((span) => span.start < end && span.end > start);
  let at = start;
  for (const block of inside.filter(({ type }) => type in BLOCKS)) {
    if (block.start < at) continue;
    if (block.start > at) nodes.push(...lines(page, { start: at, end: withoutBreak(page.text, at, block.start), spans: inside }));
    nodes.push(BLOCKS[block.type](page, { ...block, spans: inside.filter((span) => span !== block) }));
    at = page.text[block.end] === "\n" ? block.end + 1 : block.end;
  }
  if (at < end) nodes.push(...lines(page, { start: at, end, spans: inside }));
  return nodes;
}

const withoutBreak = (text, start, end) => (end > start && text[end - 1] === "\n" ? end - 1 : end);

function lines(page, { start, end, spans }) {
  const nodes = [];
  let at = start;
  for (const line of page.text.slice(start, end).split("\n")) {
    const words = inline(page, { start: at, end: at + line.length, spans });
    nodes.push(h("div", { class: "line", dir: directionOf(line, page.fallback) }, words.length ? words : h("br")));
    at += line.length + 1;
  }
  return nodes;
}

// The outermost span first; what it holds is dressed inside it, what sticks out of it goes on after it.
function inline(page, { start, end, spans }) {
  const nodes = [];
  const dressing = spans.filter((span) => !(span.type in BLOCKS));
  let at = start;
  while (at < end) {
    const span = dressing.find((one) => one.end > at && one.start < end);
    const from = span ? Math.max(span.start, at) : end;
    if (from > at) nodes.push(document.createTextNode(page.text.slice(at, from)));
    if (span) nodes.push(dressed(page, span, { start: from, end: Math.min(span.end, end), spans: dressing }));
    at = span ? Math.min(span.end, end) : end;
  }
  return nodes;
}

function dressed(page, span, { start, end, spans }) {
  const nodes = inline(page, { start, end, spans: spans.filter((other) => other !== span) });
  const whole = page.text.slice(span.start, span.end);
  return (DRESSES[span.type] ?? plain)(nodes, { page, span, whole });
}

const plain = (nodes) => h("span", {}, nodes);
const tag = (element) => (nodes) => h(element, {}, nodes);
const tinted = (nodes) => h("span", { class: "tint" }, nodes);

function link(nodes, { page, span, whole }) {
  const address = span.url ?? whole;
  const tap = (event) => {
    event.preventDefault();
    follow(page.personId, address);
  };
  return h("a", { href: outside(address) ?? "#", rel: "noopener noreferrer", title: address, onclick: tap }, nodes);
}

function tappable(nodes, { label, ontap, ...attributes }) {
  const key = (event) => event.key === "Enter" && ontap(event);
  return h("span", { role: "button", tabindex: "0", "aria-label": label, onclick: ontap, onkeydown: key, ...attributes }, nodes);
}

function command(nodes, { page, whole }) {
  return tappable(nodes, { class: "tint", "data-command": whole, ontap: () => act(page.personId, "say", { text: whole }) });
}

function copyable(style) {
  return (nodes, { page, whole }) => tappable(nodes, { class: style, ontap: () => copyText(page.personId, whole) });
}

function spoiler(nodes) {
  const reveal = ({ currentTarget }) => currentTarget.classList.remove("covered");
  return tappable(nodes, { class: "spoiler covered", ontap: reveal });
}

function quote(page, block) {
  const dir = directionOf(page.text.slice(block.start, block.end), page.fallback);
  return h("blockquote", { dir }, paragraphs(page, block));
}

function longQuote(page, block) {
  const content = page.text.slice(block.start, block.end);
  const long = content.length > LONG_QUOTE_LETTERS || content.split("\n").length > LONG_QUOTE_LINES;
  const element = quote(page, block);
  if (!long) return element;
  const { showMore } = wordsOf(languageOf(page.personId));
  const turn = ({ currentTarget }) => {
    currentTarget.setAttribute("aria-expanded", String(!element.classList.toggle("folded")));
  };
  const attributes = { type: "button", class: "unfold", "aria-expanded": "false", "aria-label": showMore, onclick: turn };
  element.classList.add("folded");
  element.append(h("button", attributes, icon("down")));
  return element;
}

function codeBlock(page, block) {
  const head = block.language && h("div", { class: "code-language", dir: "ltr" }, block.language);
  const body = tappable(lines(page, { ...block, spans: [] }), { ontap: () => copyText(page.personId, page.text.slice(block.start, block.end)) });
  return h("pre", {}, head, body);
}

const BLOCKS = { blockquote: quote, expandable_blockquote: longQuote, pre: codeBlock };

const DRESSES = {
  bold: tag("strong"), italic: tag("em"), underline: tag("u"), strikethrough: tag("s"),
  code: copyable("code"), email: copyable("tint"), phone_number: copyable("tint"), phone: copyable("tint"),
  bot_command: command, spoiler, text_link: link, url: link,
  mention: tinted, text_mention: tinted, hashtag: tinted, cashtag: tinted,
};
