// SPDX-License-Identifier: EUPL-1.2
import { fold } from '#foundation/search'
import { type Language, translate } from '#foundation/text'
import type { ReportingPoint } from '#modules/partners'
import { type HelpSaid, sayHelp } from '#modules/sharing'
import { callable, editDistance, emergencyNumber } from '#values'
import { text } from './search-site.text.ts'

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

/** Points of the register with exactly this number, which somebody types to know whose it is. */
export function pointsWithNumber(typed: string, points: readonly ReportingPoint[]): ReportingPoint[] {
  const digits = (number: string) => number.replace(/\D/g, '')
  return points.filter(({ channels }) =>
    channels.some((one) => one.type === 'phone' && digits(one.value) === digits(typed)),
  )
}

/** Seen on 30 November 2026 at https://www.scherpenzeel.nl/mishandeling-of-huiselijk-geweld, as the list of protected numbers has it. */
const homeNumber = '0800-2000'
const homeViolence =
  /veilig thuis|huiselijk geweld|mishandel|kindermis|domestic (?:violence|abuse)|\b(?:slaat|sloeg|slaan|schopt|beats?|hits?) (?:mij|me|mn|mijn|ons|me|my)\b/i

/** What somebody may need to call before they read on: a line for whoever is in need, or the number of the one organisation that they name. `isNumber`: it was typed. */
export function numberFirst(
  typed: string,
  named: readonly ReportingPoint[],
  language: Language,
  { isNumber }: { isNumber: boolean },
): HelpSaid | null {
  const t = translate(text, language)
  const said = sayHelp(typed, language)
  if (said) return said
  if (homeViolence.test(typed)) {
    const { text: shown, href } = callable(homeNumber)
    const explanation = `${t('homeMore')} ${emergencyNumber[language].danger} ${t('homeSource')}`
    return { look: 'call', statement: t('home'), explanation, step: { text: t('call', { number: shown }), href } }
  }
  const [point] = named
  const phones = point?.channels.flatMap((channel) => (channel.type === 'phone' ? [channel.value] : [])) ?? []
  // 112 is for danger only, and then before every other number.
  const number = phones.find((phone) => phone !== '112') ?? phones[0]
  if (!point || number === undefined) return null
  const { text: shown, href } = callable(number)
  const does = phones.includes('112') ? emergencyNumber[language].danger : (point.does[0]?.[language] ?? '')
  return {
    look: 'call',
    statement: `${point.organisation[language]}: ${shown}`,
    explanation: isNumber ? `${t('numberMore')} ${does}` : does,
    step: { text: t('call', { number: shown }), href },
  }
}
