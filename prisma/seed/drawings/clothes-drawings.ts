import { cream, darker, drawing, fall, gold, khatim, lathe, lighter } from "../paint";

type Trim = { line: string; beads: string[] };

const robeShape =
  "M206 62C190 70 176 78 166 92L70 268q-8 16 8 26l58 32q16 8 24-6l24-44C170 420 142 560 112 664q-6 34 28 36H372q34-2 28-36C370 560 342 420 328 276l24 44q8 14 24 6l58-32q16-10 8-26L346 92C336 78 322 70 306 62C290 92 222 92 206 62Z";

function robeWith(c: string, { line, beads }: Trim): string {
  const band = (d: string, width: number, colour = line) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const bead = (x: number, y: number, index: number) =>
    `<circle cx="${x}" cy="${y}" r="7" fill="${beads[index % beads.length]}"/>`;
  const folds =
    "M184 290C172 430 152 570 134 690M328 290C340 430 360 570 378 690M222 320C214 440 204 570 196 694M290 320C298 440 308 570 316 694";
  return drawing(
    fall("r", c) + fall("in", darker(c, 0.5)),
    `<path d="${robeShape}" fill="url(#r)"/><path d="M206 62C222 92 290 92 306 62C292 50 220 50 206 62Z" fill="url(#in)"/>
     <path d="${folds}" fill="none" stroke="${darker(c, 0.35)}" stroke-opacity=".32" stroke-width="9" stroke-linecap="round"/>
     ${band("M206 64C222 96 290 96 306 64", 9)}${band("M196 78C206 150 236 206 256 232C276 206 306 150 316 78", 7)}${band("M256 232V664", 6)}
     ${band("M116 664C200 690 312 690 396 664", 7)}${band("M122 640C204 664 308 664 390 640", 4)}${band("M78 258L146 296", 8)}${band("M434 258L366 296", 8)}
     ${[110, 138, 166, 196].map((y, i) => bead(256, y, i)).join("")}${[226, 286].map((x, i) => khatim(x, 130, 13, `fill="none" stroke="${beads[i % beads.length]}" stroke-width="4"`)).join("")}
     ${[150, 184, 220, 292, 328, 362].map((x, i) => bead(x, 658 + Math.round(10 - ((x - 256) / 34) ** 2), i)).join("")}
     <path d="M176 112L104 248" stroke="#fff" stroke-opacity=".2" stroke-width="13" stroke-linecap="round"/>`,
    720,
  );
}

export const robe = (c: string) => robeWith(c, { line: gold, beads: ["#f2cf7a", gold] });
export const plainRobe = (c: string) =>
  robeWith(c, { line: darker(c, 0.28), beads: [darker(c, 0.3), lighter(c, 0.3)] });
export const kabyleDress = (c: string) =>
  robeWith(c, { line: "#f4d23c", beads: ["#2f8460", "#3676c0", cream, "#7d2239"] });

export const burnous = (c: string) =>
  drawing(
    fall("c", c) + fall("hood", darker(c, 0.1)) + fall("in", darker(c, 0.45)),
    `<path d="M256 26C306 40 340 84 344 138C400 190 440 330 450 450q2 28-26 28H88q-28 0-26-28C72 330 112 190 168 138C172 84 206 40 256 26Z" fill="url(#c)"/>
     <path d="M256 52C300 66 322 104 318 150C304 186 276 206 256 216C236 206 208 186 194 150C190 104 212 66 256 52Z" fill="url(#in)"/>
     <path d="M256 26C206 40 172 84 168 138C180 176 220 204 256 222C292 204 332 176 344 138C340 84 306 40 256 26ZM256 52C300 66 322 104 318 150C304 186 276 206 256 216C236 206 208 186 194 150C190 104 212 66 256 52Z" fill="url(#hood)" fill-rule="evenodd"/>
     <path d="M256 222V476" stroke="${darker(c, 0.4)}" stroke-width="7"/><path d="M150 250C132 330 124 400 122 472M362 250C380 330 388 400 390 472M204 280C196 350 190 420 190 474M308 280C316 350 322 420 322 474" fill="none" stroke="${darker(c, 0.35)}" stroke-opacity=".32" stroke-width="9" stroke-linecap="round"/>
     <path d="M228 214L240 316M284 214L272 316" stroke="${gold}" stroke-width="8" stroke-linecap="round"/>${[240, 266, 292].map((y) => `<path d="M238 ${y}H274" stroke="${gold}" stroke-width="7" stroke-linecap="round"/><circle cx="256" cy="${y}" r="7" fill="#f2cf7a"/>`).join("")}
     <path d="M256 26v-12" stroke="${gold}" stroke-width="8" stroke-linecap="round"/><path d="M176 178C140 240 112 330 104 410" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="14" stroke-linecap="round"/>`,
  );

const scroll = (flip: boolean) =>
  `<g ${flip ? 'transform="translate(512 0) scale(-1 1)"' : ""} fill="none" stroke="url(#g)" stroke-width="7" stroke-linecap="round">
   <path d="M238 108C196 120 188 160 214 176C236 188 246 164 228 158M236 200C190 200 172 240 196 262C218 280 234 254 216 244M238 290C196 290 178 326 200 350C220 368 238 342 220 334M238 376C204 380 186 404 176 430"/>
   <path d="M150 120C172 130 180 150 176 176M118 330C138 316 150 318 160 334"/><path d="M60 368L126 388M64 348L132 368" stroke-width="8"/></g>`;

export const karakou = (c: string) =>
  drawing(
    fall("k", c) + lathe("g", gold) + fall("in", darker(c, 0.5)),
    `<path d="M204 56L146 78C122 88 112 104 106 130L50 372q-4 16 12 22l58 18q16 4 20-12L172 262L166 372L134 444q-6 16 12 20C220 482 292 482 366 464q18-4 12-20L346 372L340 262L372 400q4 16 20 12l58-18q16-6 12-22L406 130C400 104 390 88 366 78L308 56C292 84 220 84 204 56Z" fill="url(#k)"/>
     <path d="M204 56C220 84 292 84 308 56C292 46 220 46 204 56Z" fill="url(#in)"/>
     <path d="M204 56C220 86 292 86 308 56" fill="none" stroke="url(#g)" stroke-width="10"/><path d="M256 82V474" stroke="${darker(c, 0.5)}" stroke-width="5"/>
     ${scroll(false)}${scroll(true)}${[112, 148, 184, 220, 256, 292, 328].map((y) => `<circle cx="256" cy="${y}" r="9" fill="#f2cf7a"/>`).join("")}
     <path d="M140 454C220 474 292 474 372 454" fill="none" stroke="url(#g)" stroke-width="10" stroke-linecap="round"/>
     <path d="M132 140L88 330" stroke="#fff" stroke-opacity=".22" stroke-width="14" stroke-linecap="round"/>`,
  );

const slipper = (c: string) =>
  `<path d="M0-210C44-150 74-90 74-10C74 60 66 120 56 168C46 206-46 206-56 168C-66 120-74 60-74-10C-74-90-44-150 0-210Z" fill="url(#b)"/>
   <path d="M-54 10C-40-24 40-24 54 10C58 70 52 120 44 156C34 182-34 182-44 156C-52 120-58 70-54 10Z" fill="url(#in)"/>
   <path d="M-54 10C-40-24 40-24 54 10" fill="none" stroke="${lighter(c, 0.5)}" stroke-width="7" stroke-linecap="round"/><path d="M0-176V-50" stroke="${darker(c, 0.35)}" stroke-width="5" stroke-dasharray="10 8"/>
   ${khatim(0, -76, 22, `fill="none" stroke="${lighter(c, 0.55)}" stroke-width="5"`)}<path d="M-46-80C-54-50-58-20-58 0" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="10" stroke-linecap="round"/>`;

export const belgha = (c: string) =>
  drawing(
    lathe("b", c) + fall("in", darker(c, 0.45)),
    `<g transform="translate(164 268) rotate(-9)">${slipper(c)}</g><g transform="translate(350 268) rotate(9)">${slipper(c)}</g>`,
  );

export const folded = (c: string) =>
  drawing(
    [0, 1, 2].map((i) => fall(`f${i}`, i === 1 ? darker(c, 0.08) : c)).join(""),
    [356, 262, 168]
      .map(
        (y, i) => `<path d="M112 ${y}H430q16 0 16 16V${y + 92}q0 16-16 16H112q-54 0-54-54t54-54Z" fill="url(#f${i})"/>
       <path d="M118 ${y + 18}C84 ${y + 20} 84 ${y + 88} 118 ${y + 90}H446M120 ${y + 36}C106 ${y + 40} 106 ${y + 68} 120 ${y + 72}H446" fill="none" stroke="${darker(c, 0.36)}" stroke-opacity=".42" stroke-width="5"/>
       <path d="M120 ${y + 54}H446" stroke="${lighter(c, 0.4)}" stroke-opacity=".55" stroke-width="4" stroke-dasharray="9 8"/>`,
      )
      .join(""),
  );

const fringe = (from: number, to: number, y: number, rise: number) =>
  [...Array(12).keys()]
    .map((i) => {
      const x = from + ((to - from) * i) / 11;
      const top = y + (rise * i) / 11;
      return `M${x} ${top}l${i % 2 ? 2 : -2} 26`;
    })
    .join("");

/** A scarf hung on a wooden ring: the longer end in front. */
export const shawl = (c: string) =>
  drawing(
    lathe("front", c) + fall("back", darker(c, 0.14)) + lathe("ring", "#b9854f"),
    `<circle cx="256" cy="70" r="46" fill="none" stroke="url(#ring)" stroke-width="18"/>
     <path d="${fringe(286, 408, 412, -22)}" stroke="${darker(c, 0.2)}" stroke-width="6" stroke-linecap="round"/>
     <path d="M236 84C300 96 320 150 346 226C370 294 392 344 412 388L282 414C276 340 262 220 240 150Z" fill="url(#back)"/>
     <path d="M300 120C318 220 340 320 356 396M272 140C290 240 306 330 316 404" fill="none" stroke="${darker(c, 0.42)}" stroke-opacity=".4" stroke-width="8" stroke-linecap="round"/>
     <path d="${fringe(104, 290, 462, 6)}" stroke="${c}" stroke-width="7" stroke-linecap="round"/>
     <path d="M206 86C212 66 300 66 306 86C312 128 296 150 294 190C290 280 294 380 298 470L96 462C118 360 150 260 182 190C196 156 200 120 206 86Z" fill="url(#front)"/>
     <path d="M222 104C206 220 170 340 146 454M248 108C236 240 214 350 198 460M274 110C264 240 254 360 250 462" fill="none" stroke="${darker(c, 0.38)}" stroke-opacity=".36" stroke-width="9" stroke-linecap="round"/>
     <path d="M236 104C222 230 192 350 172 452M262 108C252 240 234 360 226 460" fill="none" stroke="${lighter(c, 0.55)}" stroke-opacity=".4" stroke-width="9" stroke-linecap="round"/>
     <path d="M204 96C230 112 282 112 308 96" fill="none" stroke="${darker(c, 0.35)}" stroke-opacity=".5" stroke-width="7" stroke-linecap="round"/>`,
  );
