// SPDX-License-Identifier: EUPL-1.2

/** What everybody is promised. An authority can promise itself less; more would let the date tell who decides, and so whether something is listed. */
export const promisedDays = 10
