// SPDX-License-Identifier: EUPL-1.2
export const longestStory = 10_000
