import { keep, sentAfterAll } from "@/components/shop/offline-tools";

export type SendingTexts = { offline: string; busy: string; sending: string };
export type Answer = { ok: boolean; location?: string; messages?: Record<string, string> };

/** Sends a form by fetch and keeps at it: a cut line or a busy shop is said, and tried again with the same key, so it can never make two orders. */
export function sendForm(
  form: HTMLFormElement,
  { texts, key, onAnswer }: { texts: SendingTexts; key: () => string | null; onAnswer: (answer: Answer) => void },
) {
  const note = form.querySelector<HTMLElement>("[data-sending]");
  const words = note?.querySelector("p");
  const retry = note?.querySelector<HTMLButtonElement>("[data-retry]");
  let isSending = false;
  let waiting = 0;

  const say = (text: string, canRetry = false) => {
    if (note) note.hidden = text === "";
    if (words) words.textContent = text;
    if (retry) retry.hidden = !canRetry;
  };

  const again = (afterMs: number, text: string) => {
    say(text, true);
    clearTimeout(waiting);
    waiting = window.setTimeout(send, afterMs);
  };

  async function send() {
    if (isSending) return;
    isSending = true;
    clearTimeout(waiting);
    const slow = window.setTimeout(() => say(texts.sending), 800);
    try {
      const response = await post(form, key());
      if (response.status === 429 || response.status >= 500) return again(4_000, texts.busy);
      const answer = await response.json();
      await sentAfterAll(key());
      say("");
      onAnswer(answer);
    } catch {
      again(8_000, texts.offline);
      await keepOrder(form, key());
    } finally {
      clearTimeout(slow);
      isSending = false;
    }
  }

  form.addEventListener("submit", (event) => {
    if (event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    void send();
  });
  for (const kind of ["input", "change"]) form.addEventListener(kind, (event) => forgive(form, event.target));
  retry?.addEventListener("click", () => void send());
  window.addEventListener("online", () => note && !note.hidden && void send());
}

// The page may be closed before the line is back: another one then sends the order, under the same key.
async function keepOrder(form: HTMLFormElement, key: string | null): Promise<void> {
  const label = document.querySelector("h1")?.textContent?.trim() ?? "";
  if (key)
    await keep({ id: key, kind: "order", url: form.getAttribute("action") ?? "", body: `${bodyOf(form)}`, label });
}

const bodyOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));

// Not form.action: the express form has a field of that name, which hides it.
const post = (form: HTMLFormElement, key: string | null): Promise<Response> =>
  fetch(form.getAttribute("action") ?? "", {
    method: "POST",
    headers: { Accept: "application/json", ...(key ? { "Idempotency-Key": key } : {}) },
    body: bodyOf(form),
    signal: AbortSignal.timeout(30_000),
  });

/** Shows a sentence beside each wrong field, clears the others, and puts the focus on the first. */
export function showMessages(form: HTMLFormElement, messages: Record<string, string>): void {
  for (const place of form.querySelectorAll<HTMLElement>("[data-error]")) {
    const name = place.dataset.error ?? "";
    showMessage(place, messages[name]);
    for (const control of controlsOf(form, name)) mark(control, name, messages[name]);
  }
  const general = form.querySelector<HTMLElement>("[data-form-error]");
  if (general) general.hidden = !messages.form;
  if (general) general.textContent = messages.form ?? "";
  focusable(form.querySelector<HTMLElement>('[aria-invalid="true"]:not([hidden])') ?? general)?.focus();
}

// A field that is being corrected is no longer wrong; whether it is right, the next try tells.
function forgive(form: HTMLFormElement, target: EventTarget | null): void {
  const name = target instanceof Element ? target.getAttribute("name") : null;
  const place = form.querySelector<HTMLElement>(`[data-error="${name}"]`);
  if (!name || !place || place.hidden) return;
  showMessage(place, undefined);
  for (const control of controlsOf(form, name)) control.removeAttribute("aria-invalid");
}

const controlsOf = (form: HTMLFormElement, name: string) =>
  form.querySelectorAll<HTMLElement>(`[name="${name}"], [data-for="${name}"]`);

function showMessage(place: HTMLElement, message: string | undefined): void {
  place.hidden = !message;
  const words = place.querySelector("span");
  if (words && message) words.textContent = message;
}

function mark(control: HTMLElement, name: string, message: string | undefined): void {
  control.toggleAttribute("aria-invalid", Boolean(message));
  if (!message) return;
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", `${name}-error`);
}

function focusable(element: HTMLElement | null): HTMLElement | null {
  element?.closest("details")?.setAttribute("open", "");
  return element;
}
