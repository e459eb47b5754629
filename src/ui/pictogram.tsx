// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import './pictogram.css'

const handset = 'M18 8h10l4 14-7 5c3 6 6 9 12 12l5-7 14 4v10c0 6-4 10-10 10C27 54 10 37 8 18 8 12 12 8 18 8z'

const pictograms = {
  'hang-up': (
    <>
      <rect x="22" y="4" width="52" height="88" rx="9" />
      <path className="dw-pictogram__unseen" d="M48 14a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM32 48a16 13 0 0 1 32 0" />
      <circle className="dw-pictogram__full" cx="48" cy="70" r="17" />
      <path
        className="dw-pictogram__receiver"
        transform="translate(27.6 50.5) scale(.85)"
        d="M10.5 26.500c0-7 6-10 13.5-10s13.5 3 13.5 10l-3.2 2.2-5.6-2v-3.200c-3-1-6.4-1-9.4 0v3.200l-5.6 2z"
      />
    </>
  ),
  danger: (
    <>
      <path d="M30 38V28a18 18 0 0 1 36 0v10M24 38h48v9H24z" />
      <path className="dw-pictogram__sign" d="M48 4v-1M14 26H6M90 26h-8M20 9l-5-5M76 9l5-5" />
      <path
        className="dw-pictogram__digits"
        d="M14 64l10-7v33M38 64l10-7v33M62 66c0-13 22-13 22 0 0 9-22 13-22 24h23"
      />
    </>
  ),
  door: (
    <NotToStranger>
      <path d="M52 44V20h22v46M66 40v6" />
    </NotToStranger>
  ),
  bank: (
    <>
      <path d="M44 50L68 32l24 18zM42 88h52M48 80h40M53 56v18M68 56v18M83 56v18" />
      <path transform="translate(-4 2) scale(.78)" d={handset} />
      <path className="dw-pictogram__sign" d="M30 8c14 1 24 8 28 19M30 19c8 1 14 5 16 12" />
    </>
  ),
  'block-card': (
    <>
      <path d="M8 18h72q4 0 4 4v44q0 4-4 4H8q-4 0-4-4V22q0-4 4-4zM4 34h80M14 54h18" />
      <circle className="dw-pictogram__paper" cx="70" cy="68" r="24" />
      <g className="dw-pictogram__sign">
        <circle cx="70" cy="68" r="19" />
        <path d="M57 55l26 26" />
      </g>
    </>
  ),
  unplug: (
    <>
      <path d="M20 8h56q4 0 4 4v40H16V12q0-4 4-4zM6 58h84l-5 8H11z" />
      <path className="dw-pictogram__sign" d="M39 24a13 13 0 1 0 18 0M48 18v13" />
      <path d="M4 83h20M24 75h14v16H24zM38 79h8M38 87h8M92 83H74M74 75H62v16h12z" />
    </>
  ),
  money: (
    <NotToStranger>
      <path d="M61 17a16 16 0 1 1 0 32 16 16 0 0 1 0-32zM67 28a8 8 0 1 0 0 10M53 30h9M53 36h9" />
    </NotToStranger>
  ),
  codes: (
    <NotToStranger>
      <path d="M42 20h31q3 0 3 3v20q0 3-3 3H60l-8 6V45" />
      <g transform="translate(14 -9) scale(.76)">
        <Star x={46} y={55} />
        <Star x={60} y={55} />
        <Star x={74} y={55} />
      </g>
    </NotToStranger>
  ),
  'change-password': (
    <>
      <path d="M10 34h76q5 0 5 5v18q0 5-5 5H10q-5 0-5-5V39q0-5 5-5z" />
      <Star x={21} y={48} />
      <Star x={39} y={48} />
      <Star x={57} y={48} />
      <Star x={75} y={48} />
      <path className="dw-pictogram__sign" d="M20 23c12-17 44-17 56-1M78 8v15H63M76 73c-12 17-44 17-56 1M18 88V73h15" />
    </>
  ),
  'keep-proof': (
    <>
      <path d="M16 4h64q5 0 5 5v22q0 5-5 5H46L34 46V36H16q-5 0-5-5V9q0-5 5-5z" />
      <path className="dw-pictogram__sign" d="M24 15h48M24 25h30" />
      <path d="M20 60h12l4-7h24l4 7h12q5 0 5 5v22q0 5-5 5H20q-5 0-5-5V65q0-5 5-5zM48 65a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM70 69h1" />
    </>
  ),
  tell: (
    <>
      <path d="M26 44a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM8 92v-6a18 16 0 0 1 36 0v6M70 44a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM52 92v-6a18 16 0 0 1 36 0v6" />
      <path className="dw-pictogram__sign" d="M24 5h48q5 0 5 5v16q0 5-5 5H46L34 39v-8H24q-5 0-5-5V10q0-5 5-5z" />
      <path className="dw-pictogram__sign" d="M34 18h1M47 18h2M61 18h1" />
    </>
  ),
  report: (
    <>
      <path d="M46 26l4-13q15-8 30 0l4 13zM50 26h30v8H50zM44 39q21-9 42 0M53 40v4a12 12 0 0 0 24 0v-4M40 92v-8a25 20 0 0 1 50 0v8" />
      <path className="dw-pictogram__sign" d="M65 16v4" />
      <path d="M4 42h26v36H4zM10 70h14" />
      <path className="dw-pictogram__sign" d="M17 49v10M17 63v1" />
    </>
  ),
  despair: (
    <>
      <path d="M28 42a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM66 42a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 92v-6a20 17 0 0 1 34-9M88 92v-6a22 17 0 0 0-44 0c-6 6-16 6-24 2" />
      <path className="dw-pictogram__sign" d="M47 33c-14-9-17-14-17-19 0-9 13-11 17-2 4-9 17-7 17 2 0 5-3 10-17 19z" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

export type PictogramName = keyof typeof pictograms

/**
 * A first step in a drawing that needs no words, in the line of the mark, 96 by 96. With a `label` it is read out; without, words beside it say the same.
 * Orange is what to do, or the sign that forbids; dashes are somebody whom one does not know.
 */
export function Pictogram({ name, label }: { name: PictogramName; label?: string | undefined }) {
  const spoken = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label }
  return (
    <svg className="dw-pictogram" viewBox="0 0 96 96" {...spoken}>
      {pictograms[name]}
    </svg>
  )
}

/** What is at the upper right does not go to the stranger at the lower left. */
function NotToStranger({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <path
        className="dw-pictogram__unseen"
        d="M33 42.600a7.4 7.4 0 1 1 0 14.8 7.4 7.4 0 0 1 0-14.800zM20.4 82.600v-8.900a12.6 12.6 0 0 1 25.2 0v8.9"
      />
      <g className="dw-pictogram__halo">
        <Forbidden />
      </g>
      <g className="dw-pictogram__sign">
        <Forbidden />
      </g>
    </>
  )
}

function Forbidden() {
  return (
    <>
      <circle cx="48" cy="48" r="43" />
      <path d="M18 18l60 60" />
    </>
  )
}

function Star({ x, y }: { x: number; y: number }) {
  return <path d={`M${x} ${y - 6}v12M${x - 5.2} ${y - 3}l10.4 6M${x + 5.2} ${y - 3}l-10.4 6`} />
}
