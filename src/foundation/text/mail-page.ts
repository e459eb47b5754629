// SPDX-License-Identifier: EUPL-1.2

/** The page that says how to see that a mail is ours, and where to go. Every mail names it, and none leads to a form. */
export const mailPage = '/is-dit-echt'
