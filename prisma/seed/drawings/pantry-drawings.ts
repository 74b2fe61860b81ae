import { ball, cream, darker, drawing, fall, gold, khatim, lathe, lighter } from "../paint";

const shine = (path: string, width = 12) =>
  `<path d="${path}" fill="none" stroke="#fff" stroke-opacity=".45" stroke-width="${width}" stroke-linecap="round"/>`;

export const bottle = (c: string) =>
  drawing(
    lathe("b", c) + lathe("cap", "#8a6a3a") + fall("label", cream),
    `<path d="M224 120C224 186 156 196 156 262V446q0 32 32 32H324q32 0 32-32V262C356 196 288 186 288 120Z" fill="url(#b)"/>
     <rect x="214" y="36" width="84" height="66" rx="14" fill="url(#cap)"/><rect x="222" y="100" width="68" height="24" rx="6" fill="${darker(c, 0.35)}"/>
     <rect x="156" y="286" width="200" height="134" fill="url(#label)"/>
     <path d="M256 398V318" stroke="${darker(c, 0.2)}" stroke-width="6" stroke-linecap="round"/>
     ${[320, 346, 372].map((y) => `<ellipse cx="232" cy="${y}" rx="24" ry="9" transform="rotate(28 232 ${y})" fill="${c}"/><ellipse cx="280" cy="${y}" rx="24" ry="9" transform="rotate(-28 280 ${y})" fill="${darker(c, 0.2)}"/>`).join("")}
     ${shine("M184 250V270M182 440V448M238 132V156")}`,
  );

export const spiceJar = (c: string) =>
  drawing(
    lathe("c", c) + lathe("lid", "#b9854f") + ball("top", lighter(c, 0.15)),
    `<rect x="128" y="140" width="256" height="336" rx="46" fill="#fff" fill-opacity=".55" stroke="#fff" stroke-opacity=".8" stroke-width="4"/>
     <path d="M140 226H372V430q0 36-36 36H176q-36 0-36-36Z" fill="url(#c)"/><ellipse cx="256" cy="226" rx="116" ry="20" fill="url(#top)"/>
     ${[...Array(26).keys()].map((i) => `<circle cx="${156 + ((i * 67) % 200)}" cy="${246 + ((i * 41) % 210)}" r="${3 + (i % 3)}" fill="${i % 2 ? lighter(c, 0.35) : darker(c, 0.3)}" opacity=".6"/>`).join("")}
     <rect x="118" y="70" width="276" height="86" rx="26" fill="url(#lid)"/><path d="M126 112H386" stroke="#7d5630" stroke-opacity=".5" stroke-width="4"/>
     <circle cx="256" cy="342" r="66" fill="${cream}"/>${khatim(256, 342, 40, `fill="none" stroke="${darker(c, 0.1)}" stroke-width="6" stroke-linejoin="round"`)}
     <path d="M156 190V420" stroke="#fff" stroke-opacity=".5" stroke-width="12" stroke-linecap="round"/>`,
  );

export const pouch = (c: string) =>
  drawing(
    fall("p", c) + lathe("side", c) + fall("label", cream),
    `<path d="M140 62H372q10 0 11 10L404 432q4 46-44 46H152q-48 0-44-46L129 72q1-10 11-10Z" fill="url(#side)"/>
     <path d="M128 84H384L382 62q-1-10-11-10H141q-10 0-11 10Z" fill="${darker(c, 0.25)}"/><path d="M134 104H378" stroke="#fff" stroke-opacity=".35" stroke-width="5" stroke-dasharray="10 8"/>
     <path d="M120 452C190 424 322 424 392 452" fill="none" stroke="${darker(c, 0.4)}" stroke-opacity=".5" stroke-width="6"/>
     <rect x="168" y="176" width="176" height="206" rx="20" fill="url(#label)"/>${khatim(256, 258, 50, `fill="none" stroke="${c}" stroke-width="7" stroke-linejoin="round"`)}
     <circle cx="256" cy="258" r="16" fill="${c}"/><path d="M206 338H306M226 358H286" stroke="${darker(c, 0.1)}" stroke-width="8" stroke-linecap="round"/>
     ${shine("M150 132L138 400", 14)}`,
  );

const date = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse rx="50" ry="28" fill="url(#d)"/><path d="M-34-4C-12-14 14-14 34-4M-34 8C-12 0 12 0 32 10" fill="none" stroke="#6d340d" stroke-opacity=".4" stroke-width="3"/><ellipse cx="-14" cy="-12" rx="18" ry="5" fill="#fff1cf" opacity=".7"/><circle cx="46" cy="0" r="6" fill="#e9c98b"/></g>`;

const pile: [number, number, number][] = [
  [128, 262, -14],
  [220, 240, 10],
  [304, 246, -8],
  [388, 262, 16],
  [170, 212, 20],
  [262, 196, -16],
  [346, 214, 6],
  [222, 172, 8],
  [304, 170, -22],
  [112, 298, 8],
  [196, 290, -12],
  [284, 292, 14],
  [368, 298, -6],
  [424, 300, 12],
];

export const dateBox = () =>
  drawing(
    ball("d", "#b9691f") + fall("wood", "#d9ab6b") + fall("back", "#a87a42"),
    `<path d="M84 236H428L460 310H52Z" fill="url(#back)"/>${pile.map(([x, y, turn]) => date(x, y, turn)).join("")}
     <rect x="44" y="308" width="424" height="156" rx="18" fill="url(#wood)"/><path d="M44 386H468" stroke="#8d6330" stroke-opacity=".55" stroke-width="5"/>
     <path d="M70 340C160 330 250 352 330 338S430 346 446 340M76 428C150 418 240 440 320 426S420 434 440 428" fill="none" stroke="#a5763d" stroke-opacity=".5" stroke-width="4"/>
     <circle cx="256" cy="386" r="48" fill="${cream}"/>${khatim(256, 386, 28, 'fill="none" stroke="#8a4f1c" stroke-width="5" stroke-linejoin="round"')}
     <circle cx="68" cy="330" r="5" fill="#7a5428"/><circle cx="444" cy="330" r="5" fill="#7a5428"/><circle cx="68" cy="442" r="5" fill="#7a5428"/><circle cx="444" cy="442" r="5" fill="#7a5428"/>`,
  );

export const dropper = (c: string) =>
  drawing(
    lathe("b", c) + lathe("cap", "#34303a") + lathe("ring", gold) + fall("label", cream),
    `<path d="M228 196H284V214C330 226 352 250 352 290V440q0 36-36 36H196q-36 0-36-36V290C160 250 182 226 228 214Z" fill="url(#b)"/>
     <rect x="224" y="30" width="64" height="92" rx="32" fill="url(#cap)"/><rect x="206" y="112" width="100" height="62" rx="10" fill="url(#cap)"/><rect x="212" y="170" width="88" height="30" rx="8" fill="url(#ring)"/>
     <rect x="160" y="298" width="192" height="124" fill="url(#label)"/>${khatim(256, 360, 38, `fill="none" stroke="${c}" stroke-width="6" stroke-linejoin="round"`)}
     ${shine("M184 292V284M182 440V446")}`,
  );

export const perfume = (c: string) =>
  drawing(
    fall("b", c) + lathe("cap", gold) + fall("glass", lighter(c, 0.4)),
    `<rect x="122" y="204" width="268" height="272" rx="44" fill="url(#glass)"/><rect x="144" y="246" width="224" height="210" rx="28" fill="url(#b)"/>
     <rect x="222" y="150" width="68" height="60" rx="8" fill="${darker(gold, 0.25)}"/><rect x="194" y="40" width="124" height="120" rx="24" fill="url(#cap)"/>
     <path d="M206 70H306M206 92H306" stroke="#8a5f16" stroke-opacity=".4" stroke-width="4"/>
     <circle cx="256" cy="350" r="58" fill="#fff" fill-opacity=".2"/>${khatim(256, 350, 40, 'fill="none" stroke="#fff6df" stroke-width="6" stroke-linejoin="round"')}
     <path d="M146 250V430" stroke="#fff" stroke-opacity=".6" stroke-width="12" stroke-linecap="round"/><path d="M174 222H330" stroke="#fff" stroke-opacity=".55" stroke-width="8" stroke-linecap="round"/>`,
  );

export const soapBar = (c: string) =>
  drawing(
    fall("top", lighter(c, 0.22)) + fall("side", darker(c, 0.1)),
    `<path d="M60 232V352q0 60 60 60H392q60 0 60-60V232Z" fill="url(#side)"/><rect x="60" y="132" width="392" height="204" rx="62" fill="url(#top)"/>
     <rect x="88" y="156" width="336" height="156" rx="46" fill="none" stroke="${darker(c, 0.2)}" stroke-opacity=".45" stroke-width="6"/>
     ${khatim(256, 234, 54, `fill="none" stroke="${darker(c, 0.3)}" stroke-opacity=".65" stroke-width="8" stroke-linejoin="round"`)}
     <path d="M112 168H300" stroke="#fff" stroke-opacity=".5" stroke-width="12" stroke-linecap="round"/>`,
  );
