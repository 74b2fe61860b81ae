import { ball, darker, drawing, fall, lathe, lighter } from "../paint";

const bars = [14, 26, 18, 34, 22, 12];

export const smartwatch = (c: string) =>
  drawing(
    lathe("s", c) + fall("case", "#4b4853") + fall("screen", "#15131c"),
    `<path d="M176 150L190 38q2-18 20-18h92q18 0 20 18L336 150ZM176 362L190 474q2 18 20 18h92q18 0 20-18L336 362Z" fill="url(#s)"/>
     ${[420, 444, 468].map((y) => `<circle cx="256" cy="${y}" r="6" fill="${darker(c, 0.45)}"/>`).join("")}<rect x="376" y="218" width="22" height="62" rx="10" fill="#6d6976"/>
     <rect x="128" y="112" width="256" height="288" rx="72" fill="url(#case)"/><rect x="146" y="130" width="220" height="252" rx="58" fill="url(#screen)"/>
     <g fill="none" stroke-linecap="round" stroke-width="16"><circle cx="256" cy="234" r="72" stroke="#1d4a3d"/><path d="M256 162A72 72 0 1 1 188 258" stroke="#3fc28f"/><circle cx="256" cy="234" r="48" stroke="#5a2a1c"/><path d="M256 186A48 48 0 1 1 230 274" stroke="#f08a55"/></g>
     <path d="M256 256c-24-16-32-28-32-40a16 16 0 0 1 32-5a16 16 0 0 1 32 5c0 12-8 24-32 40Z" fill="#e8566a" transform="translate(0 3)"/>
     ${bars.map((height, i) => `<rect x="${184 + i * 26}" y="${352 - height}" width="14" height="${height}" rx="6" fill="#8fb6ff"/>`).join("")}
     <path d="M162 200C162 160 180 146 214 144" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="10" stroke-linecap="round"/>`,
  );

export const powerBank = (c: string) =>
  drawing(
    lathe("b", c) + fall("f", lighter(c, 0.1)),
    `<rect x="126" y="34" width="260" height="444" rx="54" fill="url(#b)"/><rect x="144" y="52" width="224" height="408" rx="42" fill="url(#f)"/>
     <rect x="188" y="70" width="136" height="18" rx="9" fill="${darker(c, 0.5)}"/>${[208, 240, 272, 304].map((x, i) => `<circle cx="${x}" cy="408" r="9" fill="${i < 3 ? "#5fd08d" : darker(c, 0.35)}"/>`).join("")}
     <path d="M276 170L212 272H252L236 350L304 240H262Z" fill="${lighter(c, 0.6)}" stroke="${darker(c, 0.3)}" stroke-opacity=".3" stroke-width="4" stroke-linejoin="round"/>
     <path d="M166 110V390" stroke="#fff" stroke-opacity=".4" stroke-width="12" stroke-linecap="round"/>`,
  );

export const charger = () =>
  drawing(
    fall("b", "#eeeaf0") + lathe("pin", "#b9bcc6") + fall("side", "#d3ced9"),
    `<rect x="196" y="26" width="28" height="96" rx="13" fill="url(#pin)"/><rect x="288" y="26" width="28" height="96" rx="13" fill="url(#pin)"/>
     <rect x="128" y="104" width="256" height="222" rx="50" fill="url(#b)"/><path d="M128 250H384V276q0 50-50 50H178q-50 0-50-50Z" fill="url(#side)"/>
     <rect x="176" y="282" width="58" height="20" rx="10" fill="#55505e"/><rect x="278" y="282" width="58" height="20" rx="10" fill="#55505e"/>
     <path d="M308 300V372C308 470 150 494 116 430C92 384 150 352 190 380C240 416 292 500 400 462" fill="none" stroke="#b9b3c2" stroke-width="22" stroke-linecap="round"/><path d="M306 300V372C306 466 152 488 118 428" fill="none" stroke="#fbf9fd" stroke-width="10" stroke-linecap="round"/>
     <g transform="rotate(-22 412 458)"><rect x="380" y="438" width="52" height="40" rx="10" fill="#e7e2ec"/><rect x="430" y="446" width="34" height="24" rx="10" fill="url(#pin)"/></g>
     <path d="M156 146C160 132 172 128 190 126H280" fill="none" stroke="#fff" stroke-width="11" stroke-linecap="round"/><path d="M272 160L232 216H258L246 256L288 198H262Z" fill="#3fae7c"/>`,
  );

export const phoneCase = (c: string) =>
  drawing(
    fall("b", c) + ball("lens", "#2a2833"),
    `<rect x="124" y="20" width="264" height="472" rx="64" fill="${darker(c, 0.32)}"/><rect x="132" y="20" width="256" height="464" rx="58" fill="url(#b)"/>
     <rect x="154" y="44" width="136" height="136" rx="42" fill="${darker(c, 0.3)}"/><rect x="162" y="52" width="120" height="120" rx="36" fill="#16141c"/>
     <circle cx="196" cy="86" r="25" fill="#4b4856"/><circle cx="196" cy="86" r="18" fill="url(#lens)"/><circle cx="248" cy="138" r="25" fill="#4b4856"/><circle cx="248" cy="138" r="18" fill="url(#lens)"/><circle cx="250" cy="84" r="10" fill="#fff3cf"/>
     <path d="M152 230V420" stroke="#fff" stroke-opacity=".35" stroke-width="12" stroke-linecap="round"/><rect x="224" y="440" width="72" height="10" rx="5" fill="${darker(c, 0.3)}" opacity=".7"/>`,
  );

const bud = (c: string) =>
  `<rect x="-20" y="0" width="40" height="150" rx="20" fill="url(#stem)"/><circle cx="4" cy="4" r="56" fill="url(#bud)"/><ellipse cx="34" cy="14" rx="22" ry="30" fill="${darker(c, 0.55)}"/><circle cx="-18" cy="-18" r="11" fill="#fff" opacity=".6"/>`;

export const earbuds = (c: string) =>
  drawing(
    ball("bud", c) + lathe("stem", c) + fall("case", c) + fall("in", darker(c, 0.35)),
    `<g transform="translate(170 96) rotate(-10)">${bud(c)}</g><g transform="translate(342 96) rotate(10) scale(-1 1)">${bud(c)}</g>
     <path d="M76 286q0-40 40-40H396q40 0 40 40V300H76Z" fill="url(#in)"/><path d="M64 292H448V388q0 88-88 88H152q-88 0-88-88Z" fill="url(#case)"/>
     <circle cx="256" cy="372" r="9" fill="#5fd08d"/><path d="M96 330V384C96 410 108 426 122 434" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="12" stroke-linecap="round"/>`,
  );
