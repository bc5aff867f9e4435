// The paperclip: what a person can send besides words.
import { act } from "./api.js";
import { openSheet } from "./sheet.js";
import { fullName, handIn, people } from "./store.js";
import { wordsOf } from "./words.js";

/** Offers everything that can be sent; `caption` goes with a photo, then `onsent` clears it. */
export function openAttachments(personId, { language, caption, onsent }) {
  const words = wordsOf(language);
  const send = (kind, more = {}) => act(personId, "send", { kind, ...more });
  const photo = async () => {
    if ((await send("photo", caption ? { text: caption } : {})) && caption) onsent();
  };
  const items = [
    { id: "photo", onpick: photo },
    ...["album", "document", "voice", "video_note", "location", "sticker"].map((kind) => ({ id: kind, onpick: () => send(kind) })),
    { id: "contact", label: words.ownContact, onpick: () => send("contact", { contact_of: Number(handIn(personId).person) }) },
    { id: "other-contact", icon: "contact", label: words.otherContact, onpick: () => openContacts(personId, { language, send }) },
  ].map((item) => ({ icon: item.id, label: words[item.id], ...item }));
  openSheet(personId, { title: words.attach, language, items });
}

function openContacts(personId, { language, send }) {
  const others = people().filter(({ id }) => String(id) !== handIn(personId).person);
  const items = others.map((person) => {
    const onpick = () => send("contact", { contact_of: person.id });
    return { id: `contact-${person.id}`, pick: person.id, icon: "contact", label: fullName(person), onpick };
  });
  openSheet(personId, { title: wordsOf(language).otherContact, language, items });
}
