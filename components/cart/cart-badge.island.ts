/** Shows how many units wait in the cart, from the cookie that pages kept static may read. */
class CartBadgeElement extends HTMLElement {
  connectedCallback(): void {
    this.show(counted());
    document.addEventListener("hanout:cart", this.hear);
    // A page that comes back from the browser's memory has an old count.
    window.addEventListener("pageshow", this.reread);
  }

  disconnectedCallback(): void {
    document.removeEventListener("hanout:cart", this.hear);
    window.removeEventListener("pageshow", this.reread);
  }

  private hear = (event: Event) => this.show((event as CustomEvent<{ count: number }>).detail.count);
  private reread = () => this.show(counted());

  private show(count: number): void {
    this.textContent = count > 99 ? "99+" : String(count);
    this.hidden = count === 0;
  }
}

const counted = (): number => Number(/(?:^|; )cart_count=(\d+)/.exec(document.cookie)?.[1] ?? 0);

export function defineCartBadge(): void {
  if (!customElements.get("cart-badge")) customElements.define("cart-badge", CartBadgeElement);
}
