// SPDX-License-Identifier: EUPL-1.2

/** Files that one complaint takes, over all its versions and answers. */
export const mostFiles = 10
