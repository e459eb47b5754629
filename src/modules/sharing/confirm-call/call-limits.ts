// SPDX-License-Identifier: EUPL-1.2

/** So long a call can be looked up when nobody ends it before. */
export const callMinutes = 10

/** Of the number that is called nothing more is ever asked, by page or API. */
export const lastDigits = /^\d{4}$/

/** Calls of one machine client that are open at a time; a person has one. */
export const mostOpenOfMachine = 2_000
