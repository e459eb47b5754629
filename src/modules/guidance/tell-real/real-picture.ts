// SPDX-License-Identifier: EUPL-1.2

/** Drawings in the line of the mark, each in a square of 64 by 64, with the words that stand below it. */
export const realPictures = [
  // a telephone
  {
    key: 'pictureCall',
    isReal: false,
    path: 'M18 8h10l4 14-7 5c3 6 6 9 12 12l5-7 14 4v10c0 6-4 10-10 10C27 54 10 37 8 18 8 12 12 8 18 8z',
  },
  // a coin
  { key: 'pictureMoney', isReal: false, path: 'M32 8a24 24 0 1 0 .1 0zM41 23a11 11 0 1 0 0 18M20 29h14M20 36h14' },
  // four dots in a field
  {
    key: 'pictureCode',
    isReal: false,
    path: 'M6 20h52v24H6zM16 30.5a1.5 1.5 0 1 0 .1 0zM27 30.5a1.5 1.5 0 1 0 .1 0zM38 30.5a1.5 1.5 0 1 0 .1 0zM49 30.5a1.5 1.5 0 1 0 .1 0z',
  },
  // a letter
  { key: 'pictureMail', isReal: true, path: 'M6 12h52v40H6zM6 14l26 21 26-21' },
] as const
