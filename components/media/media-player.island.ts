import { isSeenAt } from "@/lib/media/film-frame";

/** Keeps the place of a recording between visits, offers its speed, and follows the products seen in a film. */
class MediaPlayerElement extends HTMLElement {
  private media: HTMLMediaElement | null = null;

  connectedCallback(): void {
    this.media = this.querySelector<HTMLMediaElement>("video, audio");
    const { media } = this;
    if (!media) return;
    media.addEventListener("play", () => this.resume(media), { once: true });
    media.addEventListener("timeupdate", () => this.follow(media));
    media.addEventListener("ended", () => this.keep(null));
    for (const button of this.querySelectorAll<HTMLElement>("[data-rate]")) this.offerRate(button, media);
    for (const button of this.querySelectorAll<HTMLElement>("[data-from]")) this.offerPlace(button, media);
  }

  private resume(media: HTMLMediaElement): void {
    const kept = Number(read(this.placeKey));
    if (kept > 5 && media.currentTime < 1 && kept < media.duration - 5) media.currentTime = kept;
  }

  private follow(media: HTMLMediaElement): void {
    const now = media.currentTime;
    if (Math.abs(now - Number(read(this.placeKey))) > 4) this.keep(now);
    for (const spot of this.querySelectorAll<HTMLElement>("[data-spot]"))
      spot.toggleAttribute("data-now", isSeenAt(spot.dataset.spot ?? "", now));
  }

  private offerRate(button: HTMLElement, media: HTMLMediaElement): void {
    button.closest("fieldset")?.removeAttribute("disabled");
    button.addEventListener("click", () => {
      media.playbackRate = Number(button.dataset.rate);
      for (const other of this.querySelectorAll("[data-rate]"))
        other.setAttribute("aria-pressed", String(other === button));
    });
  }

  // A place is an ordinary link to the player until here; now it plays from there.
  private offerPlace(link: HTMLElement, media: HTMLMediaElement): void {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      // What lay over the film gives way, and the film can have the focus.
      this.dataset.begun = "";
      showCaptions(media);
      media.currentTime = Number(link.dataset.from);
      void media.play();
      media.focus({ preventScroll: true });
      media.scrollIntoView({ block: "nearest" });
    });
  }

  private keep(seconds: number | null): void {
    try {
      if (seconds === null) localStorage.removeItem(this.placeKey);
      else localStorage.setItem(this.placeKey, String(Math.floor(seconds)));
    } catch {}
  }

  private get placeKey(): string {
    return `place:${this.dataset.key ?? ""}`;
  }
}

// In the page's language, unless the person has chosen some already.
function showCaptions({ textTracks }: HTMLMediaElement): void {
  const tracks = [...textTracks];
  const own = tracks.find(({ language }) => language === document.documentElement.lang);
  if (own && !tracks.some(({ mode }) => mode === "showing")) own.mode = "showing";
}

// Browsers that forbid storage simply start at the beginning.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function defineMediaPlayer(): void {
  if (!customElements.get("media-player")) customElements.define("media-player", MediaPlayerElement);
}
