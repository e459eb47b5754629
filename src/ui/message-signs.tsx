// SPDX-License-Identifier: EUPL-1.2

/** Signs in a drawn telephone, in the line of the mark. What they mean stands in the words of the drawing. */
export function Person() {
  return (
    <svg className="dw-phone__person" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="20" />
      <path d="M20 10.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM10.5 31c0-5.5 4.2-8.5 9.5-8.500s9.5 3 9.5 8.5" />
    </svg>
  )
}

export function Send() {
  return (
    <svg className="dw-phone__send" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 12h15M13 6l6 6-6 6" />
    </svg>
  )
}

export function HangUp() {
  return (
    <svg className="dw-phone__sign dw-phone__sign--stop" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="23" />
      <path d="M10.5 26.500c0-7 6-10 13.5-10s13.5 3 13.5 10l-3.2 2.2-5.6-2v-3.200c-3-1-6.4-1-9.4 0v3.200l-5.6 2z" />
    </svg>
  )
}

export function PickUp() {
  return (
    <svg className="dw-phone__sign" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="23" />
      <path d="M16.5 13.500l4 5.7-2.3 3.300c1.3 3 4.3 6 7.3 7.300l3.3-2.3 5.7 4c0 3-2 5-4.5 5-8.5 0-18.5-10-18.5-18.5 0-2.5 2-4.5 5-4.500z" />
    </svg>
  )
}
