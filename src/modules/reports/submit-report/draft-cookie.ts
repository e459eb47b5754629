// SPDX-License-Identifier: EUPL-1.2

/** The cookie that holds the token of somebody's draft; after sending, of the receipt for half an hour. */
export const draftCookie = 'dijkwacht_melding'
