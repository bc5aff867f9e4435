// Speaks to the sandbox's server; when it refuses, the phone concerned says why.
import { desk, handIn } from "./store.js";
import { wordsOf } from "./words.js";
import { toast } from "./sheet.js";

/** Where the bytes of a picture or a document are. */
export const fileUrl = (fileId) => `/sandbox/files/${encodeURIComponent(fileId)}`;

/** Everything at once, for the first look and after a lost connection. */
export async function fetchState() {
  const answer = await fetch("/sandbox/state", { cache: "no-store" });
  if (!answer.ok) throw new Error(`state: ${answer.status}`);
  return answer.json();
}

/** Posts JSON; returns the answer, or throws an Error whose message may be shown to the person at the desk. */
export async function post(path, body) {
  const request = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(path, request).catch(() => null);
  if (answer === null) throw new Error(wordsOf(desk.language).offline);
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(refusal(content, answer.status));
  return content;
}

/** Does something on a person's phone or in a group ("say", "tap", …); false (and a toast there) when it was refused. */
export async function act(placeId, action, body = {}) {
  const { person, group, topic } = handIn(placeId);
  const where = { ...(group !== null && { group }), ...(topic !== null && WRITING.has(action) && { topic }) };
  return tried(placeId, () => post(`/sandbox/people/${encodeURIComponent(person)}/${action}`, { ...body, ...where }));
}

/** Does something with a group itself ("add_bot", "close_topic", …), by whoever acts there; false as `act`. */
export async function actOn(groupId, deed, more = {}) {
  const by = Number(handIn(groupId).person);
  return tried(groupId, () => post(`/sandbox/groups/${groupId}`, { by, deed, ...more }));
}

async function tried(placeId, deed) {
  try {
    await deed();
    return true;
  } catch (error) {
    toast(placeId, error.message);
    return false;
  }
}

const WRITING = new Set(["say", "send"]);

const refusal = (content, status) => (typeof content.error === "string" ? content.error : String(status));
