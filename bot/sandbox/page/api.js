// Speaks to the sandbox's server; when it refuses, the phone concerned says why.
import { desk } from "./store.js";
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

/** Does something on a person's phone ("say", "tap", …); false (and a toast there) when it was refused. */
export async function act(personId, action, body = {}) {
  try {
    await post(`/sandbox/people/${encodeURIComponent(personId)}/${action}`, body);
    return true;
  } catch (error) {
    toast(personId, error.message);
    return false;
  }
}

const refusal = (content, status) => (typeof content.error === "string" ? content.error : String(status));
