const CODE = [
  "1111110101111",
  "1000010011001",
  "1011010101101",
  "1011011001101",
  "1000010101001",
  "1111110101111",
  "0000000110000",
  "1101011011010",
  "0110100101101",
  "1011011010110",
  "1111101101001",
  "1001010110110",
  "1111011011011",
];

/** Its dark cells as one path, so that no hairline shows between them. */
const CODE_PATH = CODE.flatMap((line, y) =>
  [...line].flatMap((cell, x) => (cell === "1" ? `M${84 + x * 8} ${290 + y * 8}h8v8h-8z` : [])),
).join("");

/** A house at dusk behind its lawn, with the sign at the kerb. Drawn here; its colours hold in both themes. */
export function HouseScene() {
  return (
    <svg
      viewBox="0 0 640 520"
      shapeRendering="geometricPrecision"
      className="block w-full rounded-card rtl:-scale-x-100"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#e9d9bd" />
          <stop offset="1" stopColor="#f6ead6" />
        </linearGradient>
        <linearGradient id="lawn" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#6f8f63" />
          <stop offset="1" stopColor="#4d7052" />
        </linearGradient>
      </defs>
      <rect width="640" height="520" fill="url(#sky)" />
      <circle cx="520" cy="96" r="42" fill="#f3c98b" opacity="0.75" />
      <path d="M0 300 Q120 238 260 276 T640 250 V360 H0Z" fill="#a9b68f" />
      <Trees />
      <House />
      <path d="M0 352 Q320 330 640 352 V452 H0Z" fill="url(#lawn)" />
      <path d="M388 345 L432 345 L520 452 L380 452Z" fill="#d8cbb4" />
      <rect y="448" width="640" height="14" fill="#c9bda7" />
      <rect y="462" width="640" height="58" fill="#6a645b" />
      <path d="M40 492 H600" stroke="#d8cfbf" strokeWidth="3" strokeDasharray="34 26" opacity="0.6" />
      <Sign />
    </svg>
  );
}

function Trees() {
  return (
    <g>
      <rect x="92" y="262" width="10" height="92" fill="#6b5138" />
      <ellipse cx="97" cy="226" rx="52" ry="66" fill="#5d7f58" />
      <ellipse cx="70" cy="252" rx="34" ry="40" fill="#537450" />
      <rect x="590" y="270" width="9" height="84" fill="#6b5138" />
      <ellipse cx="595" cy="236" rx="42" ry="60" fill="#648660" />
    </g>
  );
}

function House() {
  return (
    <g>
      <rect x="250" y="226" width="280" height="124" fill="#fbf4e6" />
      <path d="M232 230 L390 132 L548 230Z" fill="#8c4f3a" />
      <path d="M232 230 L390 132 L548 230 L534 230 L390 142 L246 230Z" fill="#6f3c2b" />
      <rect x="462" y="138" width="26" height="52" fill="#9a6a55" />
      <rect x="458" y="132" width="34" height="9" fill="#7a4e3c" />
      {[274, 474].map((x) => (
        <g key={x}>
          <rect x={x - 4} y="254" width="48" height="56" fill="#ffffff" />
          <rect x={x} y="258" width="40" height="48" fill="#f4cf8a" />
          <path d={`M${x + 20} 258 V306 M${x} 282 H${x + 40}`} stroke="#ffffff" strokeWidth="3" />
        </g>
      ))}
      <rect x="346" y="258" width="36" height="40" fill="#f4cf8a" stroke="#ffffff" strokeWidth="4" />
      <circle cx="390" cy="196" r="15" fill="#f4cf8a" stroke="#ffffff" strokeWidth="4" />
      <rect x="396" y="262" width="46" height="88" fill="#1f4d3a" />
      <rect x="402" y="270" width="34" height="28" fill="#2f6650" />
      <circle cx="434" cy="312" r="3" fill="#e6c37e" />
      <rect x="386" y="346" width="66" height="8" fill="#cdbfa6" />
      <ellipse cx="290" cy="348" rx="36" ry="17" fill="#5d7f58" />
      <ellipse cx="500" cy="348" rx="34" ry="16" fill="#537450" />
    </g>
  );
}

function Sign() {
  return (
    <g>
      <ellipse cx="136" cy="470" rx="104" ry="7" fill="#3b4a38" opacity="0.35" />
      <rect x="58" y="236" width="8" height="234" fill="#5a4330" />
      <rect x="206" y="236" width="8" height="234" fill="#5a4330" />
      <rect x="42" y="226" width="188" height="200" rx="6" fill="#1f4d3a" />
      <rect x="48" y="232" width="176" height="188" rx="4" fill="none" stroke="#cfe0d1" strokeWidth="1.5" opacity="0.6" />
      <rect x="78" y="284" width="116" height="116" rx="4" fill="#fffdf9" />
      <path d={CODE_PATH} fill="#1f1b16" />
    </g>
  );
}
