// Decides which way a line runs, as Telegram Desktop does: by its first strong letter, wherever that letter stands.
// Isolates (U+2066-2069) are no letters themselves, but the letters inside them count; a lone U+200F counts too.
const STRONG = /[\p{L}\p{Nl}\u200e\u200f\u061c\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u061b\u061d-\u061f\u066d\u06d4]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const RIGHT_TO_LEFT_LANGUAGES = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** "rtl" or "ltr" for one line of text; a line without letters (only digits, signs) takes `fallback`. */
export function directionOf(line, fallback) {
  const first = STRONG.exec(line);
  if (first === null) return fallback;
  return RIGHT_TO_LEFT.test(first[0]) ? "rtl" : "ltr";
}

/** The direction of a whole screen in a language, by its code ("he", "fa-IR", …). */
export function languageDirection(code) {
  return RIGHT_TO_LEFT_LANGUAGES.has(code.toLowerCase().split(/[-_]/)[0]) ? "rtl" : "ltr";
}
