// SPDX-License-Identifier: EUPL-1.2

/** Keys that do the same on every page of the workbench that has them. The deeds of a page have theirs on the button. */
export const keys = {
  next: 'j',
  previous: 'k',
  select: 'x',
  open: 'Enter',
  /** The page of what is judged here. */
  view: 'i',
  mine: 'a',
  later: 'h',
  skip: 's',
  undo: 'z',
  /** To the field in which one types most: the filter of a list, the line of a call. */
  field: 'f',
  up: 'u',
  more: '.',
  search: '/',
  list: '?',
} as const

/** Two keys and the tab of a room where they lead, for whoever has it. */
export const goTo: readonly (readonly [keys: string, path: string])[] = [
  ['g t', '/werkbank'],
  ['g m', '/werkbank/meldingen'],
  ['g z', '/werkbank/zaken'],
  ['g v', '/werkbank/volglijst'],
  ['g a', '/werkbank/onderdelen'],
]
