// The paperclip: what a person can send besides words.
import { act } from "./api.js";
import { openSheet } from "./sheet.js";
import { fullName, handIn, people } from "./store.js";
import { wordsOf } from "./words.js";

/** Offers everything that can be sent; `caption` goes with a picture, a video or a file, then `onsent` clears it. */
export function openAttachments(personId, { language, caption, onsent }) {
  const words = wordsOf(language);
  const send = (kind, more = {}) => act(personId, "send", { kind, ...more });
  const captioned = async (kind) => {
    if ((await send(kind, caption ? { text: caption } : {})) && caption) onsent();
  };
  const items = [
    ...["photo", "album", "video", "document"].map((kind) => ({ id: kind, onpick: () => captioned(kind) })),
    ...["voice", "video_note", "poll", "location", "sticker"].map((kind) => ({ id: kind, onpick: () => send(kind) })),
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
