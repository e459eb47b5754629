// SPDX-License-Identifier: EUPL-1.2

/** Places for ticks, at the end of the code of a plan: more than any plan has steps. */
export const tickPlaces = 40
