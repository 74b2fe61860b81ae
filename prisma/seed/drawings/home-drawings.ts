import { ball, cream, darker, drawing, fall, gold, khatim, lighter } from "../paint";

const diamonds = (xs: number[], y: number, r: number, colour: string) =>
  xs.map((x) => `<path d="M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z" fill="${colour}"/>`).join("");

export const rug = (c: string) => {
  const dark = darker(c, 0.55);
  const fringe = [...Array(19).keys()].map((i) => `M${112 + i * 16} 44V22M${112 + i * 16} 468V490`).join("");
  return drawing(
    fall("r", c),
    `<path d="${fringe}" stroke="${cream}" stroke-width="6" stroke-linecap="round"/><rect x="96" y="40" width="320" height="432" rx="8" fill="url(#r)"/>
     <rect x="112" y="56" width="288" height="400" fill="none" stroke="${cream}" stroke-width="7"/><rect x="126" y="70" width="260" height="372" fill="none" stroke="${dark}" stroke-width="10" stroke-dasharray="13 13"/>
     ${[160, 256, 352].map((y) => diamonds([256], y, 62, cream) + diamonds([256], y, 46, dark) + diamonds([256], y, 30, gold) + diamonds([256], y, 14, cream)).join("")}
     ${[112, 208, 304, 400].map((y) => diamonds([164, 348], y, 26, dark) + diamonds([164, 348], y, 14, cream)).join("")}
     ${[160, 256, 352].map((y) => diamonds([164, 348], y, 16, gold)).join("")}<path d="M96 40H416V472" fill="none" stroke="#fff" stroke-opacity=".15" stroke-width="10"/>`,
  );
};

export const cushion = (c: string) =>
  drawing(
    ball("c", c),
    `<path d="M60 76C50 56 76 44 96 58C200 90 312 90 416 58C436 44 462 56 452 76C424 190 424 322 452 436C462 456 436 468 416 454C312 422 200 422 96 454C76 468 50 456 60 436C88 322 88 190 60 76Z" fill="url(#c)"/>
     <path d="M92 90C196 118 316 118 420 90M92 422C196 394 316 394 420 422" fill="none" stroke="${darker(c, 0.35)}" stroke-opacity=".35" stroke-width="6"/>
     ${khatim(256, 256, 104, `fill="none" stroke="${lighter(c, 0.7)}" stroke-width="10" stroke-linejoin="round"`)}${khatim(256, 256, 56, `fill="none" stroke="${gold}" stroke-width="7" stroke-linejoin="round"`)}<circle cx="256" cy="256" r="14" fill="${lighter(c, 0.7)}"/>`,
  );

export const book = (c: string) =>
  drawing(
    fall("c", c) + fall("spine", darker(c, 0.25)),
    `<path d="M122 64H388q22 0 22 22V458q0 22-22 22H122Z" fill="${darker(c, 0.4)}"/><path d="M130 78H398V462H130Z" fill="#f4ead8"/><path d="M140 466H398M140 458H400" stroke="#cdbfa4" stroke-width="3"/>
     <path d="M110 36H368q20 0 20 20V432q0 20-20 20H110q-20 0-20-20V56q0-20 20-20Z" fill="url(#c)"/><path d="M110 36H132V452H110q-20 0-20-20V56q0-20 20-20Z" fill="url(#spine)"/>
     <rect x="154" y="62" width="212" height="364" rx="12" fill="none" stroke="${gold}" stroke-width="6"/>${khatim(260, 210, 72, `fill="none" stroke="${gold}" stroke-width="8" stroke-linejoin="round"`)}${khatim(260, 210, 38, `fill="${gold}"`)}
     <path d="M206 336H314M226 364H294" stroke="${gold}" stroke-width="9" stroke-linecap="round"/><path d="M146 52H340" stroke="#fff" stroke-opacity=".3" stroke-width="8" stroke-linecap="round"/>`,
  );

export const bangle = (c: string) => {
  const arc = "M170 424A178 178 0 1 1 342 424";
  return drawing(
    fall("b", c) + ball("k", c),
    `<path d="${arc}" fill="none" stroke="${darker(c, 0.3)}" stroke-width="66"/><path d="${arc}" fill="none" stroke="url(#b)" stroke-width="54"/>
     <path d="${arc}" fill="none" stroke="${darker(c, 0.45)}" stroke-opacity=".7" stroke-width="18" stroke-dasharray="4 22"/><path d="${arc}" fill="none" stroke="${darker(c, 0.4)}" stroke-opacity=".5" stroke-width="5" transform="translate(256 256) scale(.9) translate(-256 -256)"/>
     <path d="M104 200A166 166 0 0 1 250 90" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="12" stroke-linecap="round"/>
     <circle cx="166" cy="428" r="48" fill="url(#k)"/><circle cx="346" cy="428" r="48" fill="url(#k)"/>`,
  );
};

export const necklace = (c: string) =>
  drawing(
    fall("c", c) + ball("p", c) + ball("stone", "#b3343c"),
    `<path d="M84 40C84 250 180 330 256 330C332 330 428 250 428 40" fill="none" stroke="${darker(c, 0.3)}" stroke-width="17" stroke-dasharray="1 19" stroke-linecap="round"/><path d="M82 38C82 248 178 328 254 328C330 328 426 248 426 38" fill="none" stroke="url(#c)" stroke-width="13" stroke-dasharray="1 19" stroke-linecap="round"/>
     <circle cx="256" cy="338" r="16" fill="none" stroke="url(#c)" stroke-width="9"/><circle cx="256" cy="420" r="68" fill="url(#p)"/><circle cx="256" cy="420" r="56" fill="none" stroke="${darker(c, 0.35)}" stroke-width="4" stroke-dasharray="3 10" stroke-linecap="round"/>
     ${khatim(256, 420, 42, `fill="none" stroke="${darker(c, 0.3)}" stroke-width="5"`)}<circle cx="256" cy="420" r="24" fill="url(#stone)"/>`,
  );

const earring = (x: number) =>
  `<g transform="translate(${x} 0)"><path d="M0 92C-44 92-44 24 0 28C30 32 30 66 14 74" fill="none" stroke="url(#g)" stroke-width="11" stroke-linecap="round"/><circle cx="0" cy="128" r="38" fill="url(#gold)"/><circle cx="0" cy="128" r="20" fill="url(#s)"/>
   <path d="M0 166V190" stroke="url(#gold)" stroke-width="10"/><path d="M0 184C54 262 82 320 82 362A82 82 0 0 1-82 362C-82 320-54 262 0 184Z" fill="url(#gold)"/><path d="M0 240C34 292 52 330 52 360A52 52 0 0 1-52 360C-52 330-34 292 0 240Z" fill="url(#s)"/>
   <path d="M-24 350C-24 330-12 306-4 294" fill="none" stroke="#fff" stroke-opacity=".75" stroke-width="9" stroke-linecap="round"/>${[-44, 0, 44].map((dx) => `<circle cx="${dx}" cy="${dx === 0 ? 470 : 452}" r="14" fill="url(#gold)"/>`).join("")}</g>`;

export const earrings = (c: string) =>
  drawing(ball("gold", gold) + fall("g", gold) + ball("s", c), earring(146) + earring(366));

const silver = "#c4c8d0";
const bead = (x: number, y: number, r: number) =>
  `<circle cx="${x}" cy="${y}" r="${r + 5}" fill="#8b909b"/><circle cx="${x}" cy="${y}" r="${r}" fill="url(#coral)"/>`;

export const fibula = () =>
  drawing(
    fall("s", silver) +
      ball("coral", "#d8432f") +
      ball("ball", silver) +
      fall("blue", "#2d62b8") +
      fall("green", "#2f8f62"),
    `<circle cx="256" cy="62" r="40" fill="none" stroke="url(#s)" stroke-width="16"/><path d="M256 20V150" stroke="#8b909b" stroke-width="12" stroke-linecap="round"/>
     <path d="M256 92L436 356q12 26-18 28H94q-30-2-18-28Z" fill="url(#s)" stroke="#8b909b" stroke-width="5" stroke-linejoin="round"/>
     <path d="M256 146L318 236H194Z" fill="url(#blue)"/><path d="M180 256H248V352H118ZM332 256H264V352H394Z" fill="url(#green)"/><path d="M126 358H386" stroke="#f0c83c" stroke-width="9"/>
     ${bead(256, 208, 19)}${bead(200, 312, 22)}${bead(312, 312, 22)}${bead(256, 290, 15)}${bead(110, 366, 12)}${bead(402, 366, 12)}
     ${[136, 196, 256, 316, 376].map((x) => `<path d="M${x} 386V420" stroke="#8b909b" stroke-width="6"/><circle cx="${x}" cy="440" r="20" fill="url(#ball)"/>`).join("")}
     <path d="M226 140L128 288" stroke="#fff" stroke-opacity=".75" stroke-width="8" stroke-linecap="round"/>`,
  );
