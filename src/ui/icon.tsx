// SPDX-License-Identifier: EUPL-1.2

/** Small signs, drawn with the mark's line. Each shape differs, so that none needs its colour to be understood. */
const paths = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  ok: 'M5 12.5l4.5 4.5L19 7.5',
  warn: 'M12 3.5L21.5 20h-19zM12 9.5v5M12 16v2.2',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 6.8v6.2M12 15v2.3',
  neutral: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 6.8v2.3',
  first: 'M5 21V4h13l-3 4.5 3 4.5H5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3 20.5 20.5',
  menu: 'M3 6h18M3 12h18M3 18h18',
} as const

export type IconName = keyof typeof paths

export function Icon(props: { name: IconName }) {
  return (
    <svg
      className={`dw-icon dw-icon--${props.name}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.25"
      aria-hidden="true"
    >
      <path d={paths[props.name]} />
    </svg>
  )
}
