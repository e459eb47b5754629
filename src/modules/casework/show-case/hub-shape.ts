// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf, translate } from '#foundation/text'
import { formatIdentifier } from '#values'
import type { HubKind } from '#modules/cases'
import { hubText } from './hub.text.ts'

/** For components, which do not enter by doors: only types pass here. */
export type { HubKind, Standing } from '#modules/cases'

/** Shape and colour of each kind in a picture; five colours at most, the rest by shape alone. */
export const hubShapes = {
  iban: { shape: 'square', series: 1 },
  phone: { shape: 'round', series: 2 },
  'web-address': { shape: 'hexagon', series: 3 },
  email: { shape: 'diamond', series: 4 },
  text: { shape: 'sheet', series: 5 },
  'crypto-address': { shape: 'octagon', series: 'other' },
  'user-name': { shape: 'triangle', series: 'other' },
  'company-number': { shape: 'square', series: 'other' },
  merchant: { shape: 'square', series: 'other' },
  'page-fingerprint': { shape: 'sheet', series: 'other' },
  reports: { shape: 'group', series: 'other' },
} as const

export interface NamedHub {
  kind: HubKind
  canonical: string
}

/** 'NL02 DYKW …' or “Hoi mam, dit is mijn nieuwe nummer”: for somebody who may see it in full. */
export function hubName({ kind, canonical }: NamedHub, language: Language): string {
  if (kind === 'text') return translate(hubText, language)('quoted', { text: canonical })
  return formatIdentifier({ kind, canonical })
}

/** 'Rekening NL02 DYKW …' */
export function hubTitle(hub: NamedHub, language: Language): string {
  return `${translate(hubText, language)(hub.kind)} ${hubName(hub, language)}`
}

/** 'rekening NL02 DYKW …', in the middle of a sentence. */
export function hubInSentence(hub: NamedHub, language: Language): string {
  const title = hubTitle(hub, language)
  return hub.kind === 'company-number' && language === 'nl'
    ? title
    : `${title.charAt(0).toLowerCase()}${title.slice(1)}`
}

/** '24 nov 2026, 20:14', Dutch time: for tables. */
export function shortMoment(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(at)
}

export function strengthOf(weight: number): 'strength-strong' | 'strength-fair' | 'strength-weak' {
  if (weight >= 0.6) return 'strength-strong'
  return weight >= 0.3 ? 'strength-fair' : 'strength-weak'
}

/** Only these two join reports; every other standing says why not. */
export function joins(standing: string): boolean {
  return standing === 'links' || standing === 'judged-links'
}

/**
 * Whether it holds two reports together that one knows of. A number that occurs once would join, and joins nothing yet;
 * where reports of others may not be counted, only the own ones are.
 */
export function holdsTogether(hub: { standing: string; ownReports: number; otherReports: number }): boolean {
  return joins(hub.standing) && hub.ownReports + hub.otherReports > 1
}

/** The end of a long name is cut; the whole stands in the table beside the picture. */
export function shortened(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** The last six signs of the anchor: enough to name a case on the telephone. */
export function caseCode(anchor: string): string {
  return anchor.slice(-6).toUpperCase()
}
