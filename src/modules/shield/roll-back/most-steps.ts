// SPDX-License-Identifier: EUPL-1.2

/** So many steps of the list can be taken back at once. */
export const mostSteps = 1_000

/** So many names a day one person takes off the list by it; for more a second one looks. */
export const mostAlone = 5
