// The page's own few words in four languages; what the bot says comes from the bot.
// Words of the phones themselves follow the person's language, words about the phones follow the reader's.

import { GROUP_WORDS } from "./groupwords.js";

export const LANGUAGES = { en: "English", he: "עברית", fa: "فارسی", pl: "Polski" };
export const OTHER_LANGUAGES = { ar: "العربية", ru: "Русский", uk: "Українська", de: "Deutsch", es: "Español", fr: "Français" };

/** The words of a language ("he", "fa-IR", …), in English where there are none. */
export function wordsOf(code) {
  const language = code.toLowerCase().split("-")[0];
  return BY_LANGUAGE[language] ?? BY_LANGUAGE.en;
}

/** The code whose words and digits are shown for a language: its own, or English. */
export const spoken = (code) => (BY_LANGUAGE[code.toLowerCase().split("-")[0]] ? code : "en");

/** Puts values into a sentence's {places}, each isolated so that it does not turn the words round it. */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, place) => `\u2068${values[place]}\u2069`);
}

/** The reader's language: what was chosen before, else the browser's first that the page speaks. */
export function readersLanguage() {
  const wanted = [localStorage.getItem("sandbox.language"), ...navigator.languages].filter(Boolean);
  return wanted.map((code) => code.toLowerCase().split("-")[0]).find((code) => code in LANGUAGES) ?? "en";
}

const ORDER = ["en", "he", "fa", "pl"];

const TABLE = {
  // Words about the phones: the reader's language.
  title: ["Regulars sandbox", "ארגז החול של Regulars", "محیط آزمایشی Regulars", "Piaskownica Regulars"],
  tagline: ["Telegram on your desk", "טלגרם על השולחן", "تلگرام روی میز شما", "Telegram na Twoim biurku"],
  people: ["Phones", "טלפונים", "گوشی‌ها", "Telefony"],
  addPerson: ["Add a person", "הוספת אדם", "افزودن یک نفر", "Dodaj osobę"],
  add: ["Add", "הוספה", "افزودن", "Dodaj"],
  cancel: ["Cancel", "ביטול", "انصراف", "Anuluj"],
  close: ["Close", "סגירה", "بستن", "Zamknij"],
  customer: ["Customer", "לקוחות", "مشتری", "Klient"],
  cashier: ["Cashier", "קופה", "صندوق‌دار", "Kasa"],
  owner: ["Owner", "בעלות", "مالک", "Właściciel"],
  guest: ["Guest", "אורחים", "مهمان", "Gość"],
  clock: ["Club time", "שעון המועדון", "ساعت باشگاه", "Czas klubu"],
  hour: ["+1 hour", "שעה קדימה", "یک ساعت جلو", "+1 godzina"],
  day: ["+1 day", "יום קדימה", "یک روز جلو", "+1 dzień"],
  month: ["+1 month", "חודש קדימה", "یک ماه جلو", "+1 miesiąc"],
  telegramBusy: ["Telegram is busy", "עומס בטלגרם", "تلگرام شلوغ است", "Telegram jest zajęty"],
  nextCallWaits: [
    "The next call must wait, in seconds", "הקריאה הבאה תמתין, בשניות", "انتظار درخواست بعدی، به ثانیه",
    "Następne wywołanie musi czekać, w sekundach",
  ],
  order: ["Let it wait", "הפעלה", "منتظر بماند", "Niech czeka"],
  language: ["Language", "שפה", "زبان", "Język"],
  otherLanguage: ["Other code", "קוד אחר", "کد دیگر", "Inny kod"],
  firstName: ["First name", "שם פרטי", "نام", "Imię"],
  lastName: ["Last name", "שם משפחה", "نام خانوادگی", "Nazwisko"],
  username: ["Username", "שם משתמש", "نام کاربری", "Nazwa użytkownika"],
  phoneNumber: ["Phone", "טלפון", "تلفن", "Telefon"],
  birthday: ["Birthday", "יום הולדת", "تولد", "Urodziny"],
  dayOfMonth: ["Day", "יום", "روز", "Dzień"],
  monthOfYear: ["Month", "חודש", "ماه", "Miesiąc"],
  year: ["Year", "שנה", "سال", "Rok"],
  optional: ["optional", "לא חובה", "اختیاری", "opcjonalnie"],
  phoneMenu: ["Phone menu", "תפריט הטלפון", "منوی گوشی", "Menu telefonu"],
  camera: ["Camera", "מצלמה", "دوربین", "Aparat"],
  cameraHint: [
    "Point it at a picture on any phone, or paste a link", "כוונו לתמונה באחד הטלפונים או הדביקו קישור",
    "دوربین را رو به عکسی در یکی از گوشی‌ها بگیرید یا لینکی بچسبانید", "Skieruj na obraz w dowolnym telefonie lub wklej link",
  ],
  noPictures: ["No pictures on the phones yet", "עדיין אין תמונות בטלפונים", "هنوز عکسی در گوشی‌ها نیست", "W telefonach nie ma jeszcze obrazów"],
  pasteLink: ["Link", "קישור", "لینک", "Link"],
  open: ["Open", "פתיחה", "باز کردن", "Otwórz"],
  scanWith: ["Scan with…", "סריקה באמצעות…", "اسکن با…", "Zeskanuj telefonem…"],
  openOn: ["Open on which phone?", "באיזה טלפון לפתוח?", "در کدام گوشی باز شود؟", "Na którym telefonie otworzyć?"],
  thisPhone: ["this phone", "הטלפון הזה", "همین گوشی", "ten telefon"],
  noCode: ["No QR code found in this picture", "לא נמצא קוד QR בתמונה", "در این عکس کد QR پیدا نشد", "Na tym obrazie nie ma kodu QR"],
  notOurs: [
    "Not a link of this bot: {text}", "זה לא קישור של הבוט: {text}", "این لینک مال این ربات نیست: {text}", "To nie jest link tego bota: {text}",
  ],
  scanned: ["Scanned: {text}", "נסרק: {text}", "اسکن شد: {text}", "Zeskanowano: {text}"],
  block: ["Block the bot", "חסימת הבוט", "مسدود کردن ربات", "Zablokuj bota"],
  unblock: ["Unblock the bot", "ביטול חסימת הבוט", "رفع مسدودیت ربات", "Odblokuj bota"],
  hide: ["Put this phone away", "הסתרת הטלפון", "کنار گذاشتن این گوشی", "Odłóż ten telefon"],
  allHidden: [
    "All phones are put away. Tap a name to bring one back.", "כל הטלפונים מוסתרים. לחצו על שם כדי להחזיר.",
    "همهٔ گوشی‌ها کنار گذاشته شده‌اند. برای بازگرداندن روی یک نام بزنید.", "Wszystkie telefony są odłożone. Stuknij imię, aby przywrócić.",
  ],
  leave: ["This link leads out of Telegram:", "הקישור הזה מוביל אל מחוץ לטלגרם:", "این لینک به بیرون از تلگرام می‌رود:", "Ten link prowadzi poza Telegram:"],
  notHere: ["Not part of the sandbox", "לא קיים בארגז החול", "در محیط آزمایشی نیست", "Tego nie ma w piaskownicy"],
  offline: ["The server does not answer", "השרת לא עונה", "سرور پاسخ نمی‌دهد", "Serwer nie odpowiada"],
  reconnecting: ["Reconnecting…", "מתחבר מחדש…", "در حال اتصال دوباره…", "Ponowne łączenie…"],
  zoom: ["Zoom", "הגדלה", "بزرگ‌نمایی", "Powiększ"],
  // Words of the phone itself: the person's language.
  bot: ["bot", "בוט", "ربات", "bot"],
  typing: ["typing…", "בהקלדה…", "در حال نوشتن…", "pisze…"],
  start: ["START", "התחלה", "شروع", "START"],
  restart: ["RESTART BOT", "הפעלה מחדש", "راه‌اندازی دوباره", "WZNÓW BOTA"],
  whatCanItDo: ["What can this bot do?", "מה הבוט הזה יודע לעשות?", "این ربات چه کارهایی می‌کند؟", "Co potrafi ten bot?"],
  message: ["Message", "הודעה", "پیام", "Wiadomość"],
  send: ["Send", "שליחה", "ارسال", "Wyślij"],
  commands: ["Commands", "פקודות", "دستورها", "Polecenia"],
  keyboard: ["Keyboard", "מקלדת", "صفحه‌کلید", "Klawiatura"],
  attach: ["Attach", "צירוף", "پیوست", "Załącz"],
  sticker: ["Sticker", "מדבקה", "استیکر", "Naklejka"],
  photo: ["Photo", "תמונה", "عکس", "Zdjęcie"],
  album: ["Two photos", "שתי תמונות", "دو عکس", "Dwa zdjęcia"],
  video: ["Video", "סרטון", "ویدیو", "Film"],
  poll: ["Poll", "סקר", "نظرسنجی", "Ankieta"],
  voice: ["Voice message", "הודעה קולית", "پیام صوتی", "Wiadomość głosowa"],
  document: ["Document", "מסמך", "فایل", "Dokument"],
  location: ["Location", "מיקום", "موقعیت", "Lokalizacja"],
  ownContact: ["My contact", "איש קשר: הפרטים שלי", "مخاطب: خودم", "Mój kontakt"],
  otherContact: ["Somebody else's contact", "איש קשר: מישהו אחר", "مخاطب: فرد دیگر", "Kontakt kogoś innego"],
  messageMenu: ["Message menu", "תפריט ההודעה", "منوی پیام", "Menu wiadomości"],
  reply: ["Reply", "תגובה", "پاسخ", "Odpowiedz"],
  edit: ["Edit", "עריכה", "ویرایش", "Edytuj"],
  copy: ["Copy text", "העתקת הטקסט", "کپی متن", "Kopiuj tekst"],
  copied: ["Copied: {text}", "הועתק: {text}", "کپی شد: {text}", "Skopiowano: {text}"],
  edited: ["edited", "נערך", "ویرایش‌شده", "edytowano"],
  silent: ["Sent without sound", "נשלח ללא צליל", "بی‌صدا فرستاده شد", "Wysłano bez dźwięku"],
  pinned: ["Pinned message", "הודעה מוצמדת", "پیام سنجاق‌شده", "Przypięta wiadomość"],
  pinLine: ["pinned: {text}", "ההודעה הוצמדה: {text}", "سنجاق شد: {text}", "przypięto: {text}"],
  earlier: ["An earlier message", "הודעה מוקדמת יותר", "پیامی قدیمی‌تر", "Wcześniejsza wiadomość"],
  toEnd: ["To the latest message", "להודעה האחרונה", "به آخرین پیام", "Do najnowszej wiadomości"],
  showMore: ["Show all", "הצגת הכול", "نمایش همه", "Pokaż całość"],
  ok: ["OK", "אישור", "تأیید", "OK"],
};

const BY_LANGUAGE = Object.fromEntries(
  ORDER.map((code, column) => [code, Object.fromEntries(Object.entries({ ...TABLE, ...GROUP_WORDS }).map(([key, row]) => [key, row[column]]))]),
);
