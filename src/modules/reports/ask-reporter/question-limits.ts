// SPDX-License-Identifier: EUPL-1.2

/** Characters (UTF-16 units). */
export const longestQuestion = 1_000
export const longestAnswer = 5_000
