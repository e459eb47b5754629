// SPDX-License-Identifier: EUPL-1.2

/** Five pictures that stand on the dike, in the line of the mark; each is drawn in a square of 48 by 48. */
export const dikePictures: readonly string[] = [
  // a report
  'M3 8h40v27H23L11 48V35H3zM12 17.5h22M12 26h13',
  // reports that meet in one point
  'M24 48V33M8 13l11 9M40 13l-11 9M6 3.5a5.5 5.5 0 1 0 .1 0zM42 3.5a5.5 5.5 0 1 0 .1 0zM24 19a7 7 0 1 0 .1 0z',
  // a person who decides
  'M24 3.5a9 9 0 1 0 .1 0zM6 48v-6a18 18 0 0 1 36 0v6M17.5 38l5 5 9-10',
  // a fence
  'M6 48V15M24 48V15M42 48V15M0 24h48M0 37h48',
  // a house that stays dry
  'M6 48V22L24 6l18 16v26M18.5 48V32h11v16',
]
