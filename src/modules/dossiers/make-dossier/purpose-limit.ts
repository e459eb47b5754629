// SPDX-License-Identifier: EUPL-1.2

/** Letters for why a dossier is made. */
export const longestPurpose = 500
