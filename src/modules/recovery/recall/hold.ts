// SPDX-License-Identifier: EUPL-1.2

/** In 24 hours from one network or browser: more waits until a person has looked. */
export const mostFromOne = 3
/** Unconfirmed copies about one account that its bank has at a time; the next ones go when the payer's own bank confirmed them. */
export const mostAboutOne = 5

/**
 * What keeps a request from going out by itself. Never the account that the payer names: whoever knows it could block them. Nothing is refused:
 * what is held goes out by a person, or by the word of the payer's own bank.
 */
export function holdOf(before: { fromSameSource: number }): 'many-from-one' | null {
  return before.fromSameSource >= mostFromOne ? 'many-from-one' : null
}

/** Whether the copy for the bank of an account waits for the payer's own bank. A confirmed one never waits. */
export function holdCopy(open: { unconfirmedAboutAccount: number }): 'many-about-one' | null {
  return open.unconfirmedAboutAccount >= mostAboutOne ? 'many-about-one' : null
}
