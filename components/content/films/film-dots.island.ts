import { isSeenAt, pictureIn } from "@/lib/media/film-frame";

/** Keeps the dots of a film on its picture, not on its bars; a tap stops the film and opens what was tapped. */
class FilmDotsElement extends HTMLElement {
  connectedCallback(): void {
    const film = this.parentElement?.querySelector("video");
    if (!film) return;
    const place = () => this.place(film);
    film.addEventListener("loadedmetadata", place);
    film.addEventListener("timeupdate", () => this.tell(film.currentTime));
    new ResizeObserver(place).observe(film);
    for (const spot of this.querySelectorAll("li")) offer(spot, film);
  }

  private place(film: HTMLVideoElement): void {
    const box = { width: film.clientWidth, height: film.clientHeight };
    const picture = pictureIn(box, { width: film.videoWidth, height: film.videoHeight });
    for (const [side, pixels] of Object.entries(picture)) this.style.setProperty(side, `${pixels}px`);
  }

  // Said once to those who do not see it appear, when what is in the picture changes.
  private tell(now: number): void {
    const said = this.querySelector(":scope > [role=status]");
    const seen = [...this.querySelectorAll("li")].filter(({ dataset }) => isSeenAt(dataset.spot ?? "", now));
    const names = seen.map((spot) => spot.querySelector("button")?.textContent).join(", ");
    if (said && said.textContent !== names) said.textContent = names;
  }
}

function offer(spot: Element, film: HTMLVideoElement): void {
  const [dot, sheet] = [spot.querySelector("button"), spot.querySelector("dialog")];
  let isGoingOn = false;
  dot?.addEventListener("click", () => {
    isGoingOn = !film.paused;
    film.pause();
    sheet?.showModal();
  });
  sheet?.addEventListener("click", ({ target }) => target === sheet && sheet.close());
  // Some browsers give no focus to a button that is tapped, and so have none to give back.
  sheet?.addEventListener("close", () => {
    dot?.focus();
    if (isGoingOn) void film.play();
  });
}

export function defineFilmDots(): void {
  if (!customElements.get("film-dots")) customElements.define("film-dots", FilmDotsElement);
}
