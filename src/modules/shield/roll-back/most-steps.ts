// SPDX-License-Identifier: EUPL-1.2

/** So many steps of the list can be taken back at once. */
export const mostSteps = 1_000
