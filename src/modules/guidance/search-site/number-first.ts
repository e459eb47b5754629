// SPDX-License-Identifier: EUPL-1.2
import { fold } from '#foundation/search'
import type { Language } from '#foundation/text'
import type { ReportingPoint } from '#modules/partners'
import { type HelpSaid, sayHelp } from '#modules/sharing'
import { callable, editDistance, emergencyNumber } from '#values'

/** Kinds of organisation, countries and the like: they name nobody. */
const general = new Set('nederland centraal meldpunt site app bank eigen uw het desk help line your own'.split(' '))
const shortestMistaken = 6

/** Points of the register that are named in what was typed, also with a typing mistake. */
export function pointsNamed(typed: string, points: readonly ReportingPoint[]): ReportingPoint[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word.length > 2 && !general.has(word))
  const isNamed = (name: string) =>
    words.some((word) => word === name || (word.length >= shortestMistaken && editDistance(word, name, 1) <= 1))
  return points.filter(({ organisation: { nl, en } }) => fold(`${nl} ${en}`).split(' ').some(isNamed))
}

/** What somebody may need to call before they read on: a line for whoever is in need, or the number of the one organisation that they name. */
export function numberFirst(
  typed: string,
  named: readonly ReportingPoint[],
  language: Language,
  call: (number: string) => string,
): HelpSaid | null {
  const said = sayHelp(typed, language)
  if (said) return said
  const [point] = named
  const phones = point?.channels.flatMap((channel) => (channel.type === 'phone' ? [channel.value] : [])) ?? []
  // 112 is for danger only, and then before every other number.
  const number = phones.find((phone) => phone !== '112') ?? phones[0]
  if (!point || number === undefined) return null
  const { text, href } = callable(number)
  return {
    look: 'call',
    statement: `${point.organisation[language]}: ${text}`,
    explanation: phones.includes('112') ? emergencyNumber[language].danger : (point.does[0]?.[language] ?? ''),
    step: { text: call(text), href },
  }
}
