// SPDX-License-Identifier: EUPL-1.2

/** The tick box below a page whose accounts and numbers we do not understand: 'it stood there like that'. */
export const asIsField = 'asIs'
