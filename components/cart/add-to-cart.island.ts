type Answer = { ok: boolean; count?: number; message?: string };

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
    try {
      this.tell(await send(form));
    } catch {
      form.requestSubmit(button);
    } finally {
      button.removeAttribute("aria-busy");
    }
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

async function send(form: HTMLFormElement): Promise<Answer> {
  const chosen = [...new FormData(form)].filter(([name]) =>
    /^(variantId|productId|quantity|locale|option\..+)$/.test(name),
  );
  const body = new URLSearchParams([["action", "add"], ...chosen.map(([name, value]) => [name, String(value)])]);
  const response = await fetch("/api/cart", { method: "POST", headers: { Accept: "application/json" }, body });
  return response.json();
}

export function defineAddToCart(): void {
  if (!customElements.get("add-to-cart")) customElements.define("add-to-cart", AddToCartElement);
}
