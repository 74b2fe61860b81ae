import { portionsOf, voiceFor } from "./spoken";

/** Reads a piece with the browser's own voice; stays hidden where there is none for the page's language. */
class ReadAloud extends HTMLElement {
  private voice: SpeechSynthesisVoice | null = null;

  connectedCallback(): void {
    if (!("speechSynthesis" in window)) return;
    this.offer();
    // Browsers find their voices after the page; Safari tells nobody, and has them at once.
    speechSynthesis.addEventListener?.("voiceschanged", () => this.offer());
    this.button?.addEventListener("click", () => this.turn());
    addEventListener("pagehide", () => speechSynthesis.cancel());
  }

  private offer(): void {
    this.voice = voiceFor(speechSynthesis.getVoices(), document.documentElement.lang);
    this.hidden = !this.voice;
  }

  private turn(): void {
    const wasReading = this.isReading;
    this.isReading = false;
    speechSynthesis.cancel();
    if (!wasReading) this.read();
  }

  private read(): void {
    const words = [...(this.closest("counted-sight")?.querySelectorAll(spoken) ?? [])].map(
      ({ textContent }) => textContent ?? "",
    );
    const utterances = portionsOf(words).map((portion) => new SpeechSynthesisUtterance(portion));
    for (const utterance of utterances) {
      utterance.voice = this.voice;
      utterance.lang = this.voice?.lang ?? "";
      speechSynthesis.speak(utterance);
    }
    utterances.at(-1)?.addEventListener("end", () => {
      this.isReading = false;
    });
    this.isReading = utterances.length > 0;
  }

  private get button(): HTMLButtonElement | null {
    return this.querySelector("button");
  }

  private get isReading(): boolean {
    return this.button?.getAttribute("aria-pressed") === "true";
  }

  private set isReading(isReading: boolean) {
    this.button?.setAttribute("aria-pressed", String(isReading));
  }
}

const spoken = "h1, .piece-lead, .reading :is(h2, h3, p):not(details *)";

export function defineReadAloud(): void {
  if (!customElements.get("read-aloud")) customElements.define("read-aloud", ReadAloud);
}
