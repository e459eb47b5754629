// SPDX-License-Identifier: EUPL-1.2
import { defineText, type Language, translate } from '#foundation/text'
import type { Mapping } from '../edition/concept.ts'
import type { ExternalScheme } from '../edition/edition.ts'

export const text = defineText({
  nl: {
    deprecatedTitle: 'Dit begrip is vervallen',
    deprecated: 'Gebruik nu:',
    words: 'Zo noemen mensen het',
    alternative: 'Heet ook: {names}.',
    examples: 'Voorbeelden',
    not: 'Wat het niet is',
    beside: 'Staat ernaast en is iets anders',
    place: 'Waar het bij hoort',
    broader: 'Is een soort',
    narrower: 'Soorten',
    related: 'Verwant',
    seeAlso: 'Komt er vaak bij voor',
    facet: 'Onderdeel',
    others: 'Hoe noemen anderen dit?',
    othersNone: 'Voor dit begrip vonden wij bij anderen nog geen woord.',
    othersMore: 'Mag u hun aantallen optellen? Bekijk het in de vertaaltabel',
    organisation: 'Wie',
    theirs: 'Noemt het',
    relation: 'Verband',
    source: 'Bron',
    history: 'Sinds wanneer, en waarom zo',
    since: 'Staat in de taxonomie sinds editie {since}.',
    data: 'Voor computers',
    address: 'Vast adres',
    valid: 'Geldt {period}.',
    asIn: 'Zoals in: {version}',
    'relation-exactMatch': 'precies hetzelfde',
    'relation-closeMatch': 'ongeveer hetzelfde',
    'relation-broadMatch': 'hun begrip is ruimer',
    'relation-narrowMatch': 'hun begrip is een deel',
    'relation-relatedMatch': 'heeft ermee te maken',
    'sure-high': 'zeker',
    'sure-medium': 'waarschijnlijk',
    'sure-low': 'zwak verband, nog na te kijken',
  },
  en: {
    deprecatedTitle: 'This concept is deprecated',
    deprecated: 'Use now:',
    words: 'What people call it',
    alternative: 'Also called: {names}.',
    examples: 'Examples',
    not: 'What it is not',
    beside: 'Stands beside it and is something else',
    place: 'Where it belongs',
    broader: 'Is a kind of',
    narrower: 'Kinds',
    related: 'Related',
    seeAlso: 'Often comes with it',
    facet: 'Part',
    others: 'What do others call this?',
    othersNone: 'We found no word of others for this concept yet.',
    othersMore: 'May you add up their counts? See the table of names',
    organisation: 'Who',
    theirs: 'Calls it',
    relation: 'How it lies',
    source: 'Source',
    history: 'Since when, and why so',
    since: 'In the taxonomy since edition {since}.',
    data: 'For computers',
    address: 'Address that stays',
    valid: 'Holds {period}.',
    asIn: 'As in: {version}',
    'relation-exactMatch': 'exactly the same',
    'relation-closeMatch': 'about the same',
    'relation-broadMatch': 'their concept is wider',
    'relation-narrowMatch': 'their concept is a part',
    'relation-relatedMatch': 'has to do with it',
    'sure-high': 'sure',
    'sure-medium': 'likely',
    'sure-low': 'weak, still to be looked at',
  },
})

/** When it holds: 'Geldt 2020–2021.', or in which version of their scheme we read it; null when neither is known. */
export function sayValid(
  { validFrom, validUntil }: Pick<Mapping, 'validFrom' | 'validUntil'>,
  scheme: Pick<ExternalScheme, 'version' | 'versionNl'> | undefined,
  language: Language,
): string | null {
  const t = translate(text, language)
  if (validFrom || validUntil) return t('valid', { period: `${validFrom ?? ''}–${validUntil ?? ''}` })
  const version = language === 'nl' ? (scheme?.versionNl ?? scheme?.version) : scheme?.version
  return version && version !== 'n.d.' ? t('asIn', { version }) : null
}
