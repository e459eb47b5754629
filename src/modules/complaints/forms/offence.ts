// SPDX-License-Identifier: EUPL-1.2

/** The elements of fraud (oplichting, art. 326 Sr) as they are asked: one plain question each. */
export const elements = ['deceived', 'trick', 'because', 'gain'] as const
export type Element = (typeof elements)[number]

/** `likely`: nothing speaks against it. `doubtful`: an element is not known. `unlikely`: an element is missing. Never a decision: the police assess. */
export type OffenceOutlook = 'likely' | 'doubtful' | 'unlikely'

type Answer = string | undefined

/**
 * What the answers make likely. An attempt is punishable too (art. 45 Sr), so that nobody has to have lost something: `deceived` asks whether
 * something was given or was meant to be given.
 */
export function outlookOf(answers: Readonly<Record<string, Answer>>): OffenceOutlook {
  const given = elements.map((element) => answers[element])
  if (given.includes('no')) return 'unlikely'
  return given.every((answer) => answer === 'yes') ? 'likely' : 'doubtful'
}

/** Reporting points where somebody goes with what is probably no crime, by the element that is missing; ids of the register, best first. */
export const elsewhere: Record<Element, readonly string[]> = {
  deceived: ['fhd-zakelijk', 'veiliginternetten'],
  trick: ['acm-consuwijzer', 'juridisch-loket', 'kvk'],
  because: ['fhd-zakelijk', 'juridisch-loket'],
  gain: ['juridisch-loket', 'autoriteit-persoonsgegevens'],
}

/** Where to go, without doubles. */
export function pointsFor(answers: Readonly<Record<string, Answer>>): string[] {
  return [...new Set(elements.filter((one) => answers[one] === 'no').flatMap((one) => elsewhere[one]))]
}
