import { keep } from "@/components/shop/offline-tools";

type Answer = { ok: boolean; count?: number; message?: string | undefined };

/** Adds to the cart without leaving the page, and says so politely; when that fails the plain form goes. */
class AddToCartElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", (event) => void this.add(event));
  }

  private async add(event: Event): Promise<void> {
    const button = event.currentTarget as HTMLButtonElement;
    const { form } = button;
    if (!form || button.getAttribute("aria-busy") === "true") return;
    event.preventDefault();
    button.setAttribute("aria-busy", "true");
    // The same for the try and for what waits: an answer that is lost on the way back does not add twice.
    const id = crypto.randomUUID?.() ?? "";
    try {
      this.tell(await send(form, id));
    } catch {
      if (await this.keep(form, id)) this.tell({ ok: true, message: this.dataset.kept });
      else form.requestSubmit(button);
    } finally {
      button.removeAttribute("aria-busy");
    }
  }

  // Without a line it waits on the device, and goes to the cart when there is one.
  private async keep(form: HTMLFormElement, id: string): Promise<boolean> {
    if (!id) return false;
    const line = lineOf(form);
    const label =
      this.closest("article")?.querySelector("h2, h3")?.textContent ?? document.querySelector("h1")?.textContent;
    const kept = { id, kind: "cart" as const, url: "/api/cart", body: line.toString() };
    return keep({ ...kept, label: label?.trim() ?? "" });
  }

  private tell({ ok, count, message }: Answer): void {
    const notice = this.querySelector<HTMLElement>("[data-notice]");
    if (!notice) return;
    const words = Object.assign(document.createElement("span"), { textContent: message ?? "" });
    const link = Object.assign(document.createElement("a"), {
      className: "link inline-flex min-h-11 items-center font-medium",
      href: this.dataset.cartUrl ?? "/",
      textContent: this.dataset.cartLabel ?? "",
    });
    notice.hidden = false;
    notice.replaceChildren(...(ok ? [words, " ", link] : [words]));
    if (count !== undefined) document.dispatchEvent(new CustomEvent("hanout:cart", { detail: { count } }));
  }
}

function lineOf(form: HTMLFormElement): URLSearchParams {
  const chosen = [...new FormData(form)].filter(([name]) =>
    /^(variantId|productId|quantity|locale|option\..+)$/.test(name),
  );
  return new URLSearchParams([["action", "add"], ...chosen.map(([name, value]) => [name, String(value)])]);
}

async function send(form: HTMLFormElement, id: string): Promise<Answer> {
  const headers = { Accept: "application/json", "Idempotency-Key": id };
  const response = await fetch("/api/cart", { method: "POST", headers, body: lineOf(form) });
  return response.json();
}

export function defineAddToCart(): void {
  if (!customElements.get("add-to-cart")) customElements.define("add-to-cart", AddToCartElement);
}
