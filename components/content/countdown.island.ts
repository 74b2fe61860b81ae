const sizes = { days: 86_400, hours: 3_600, minutes: 60, seconds: 1 } as const;
type Unit = keyof typeof sizes;

/** Counts down to the hour that is written beside it, and leaves when it has come. */
class CountDown extends HTMLElement {
  private timer = 0;

  connectedCallback() {
    const units = this.querySelector<HTMLElement>("dl");
    if (units) units.hidden = false;
    this.tick();
    this.timer = window.setInterval(() => this.tick(), 1_000);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  private tick() {
    let left = Math.floor((Date.parse(this.dataset.endsAt ?? "") - Date.now()) / 1_000);
    if (!(left > 0)) return this.remove();
    for (const [unit, size] of Object.entries(sizes) as [Unit, number][]) {
      this.show(unit, Math.floor(left / size));
      left %= size;
    }
  }

  private show(unit: Unit, count: number) {
    const place = this.querySelector(`[data-unit=${unit}]`);
    const text = String(count).padStart(2, "0");
    if (place && place.textContent !== text) place.textContent = text;
  }
}

export function defineCountDown(): void {
  if (!customElements.get("count-down")) customElements.define("count-down", CountDown);
}
