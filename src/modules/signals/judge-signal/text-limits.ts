// SPDX-License-Identifier: EUPL-1.2

/** Characters of each text of a signal. */
export const longest = { title: 150, steps: 2000, lure: 1000, recognise: 1000, advice: 1000, because: 300 } as const
