// SPDX-License-Identifier: EUPL-1.2

/** Places for ticks, at the end of the code of a plan. */
export const tickPlaces = 55
