// SPDX-License-Identifier: EUPL-1.2
// Where a long Dutch compound may break. A browser does that by itself only when it has a Dutch dictionary, which Chromium on Linux has not.
import type { ReactNode } from 'react'

/** Letters that fit beside each other on a telephone of 320 px, in a heading of each level. */
const fitting = { 1: 15, 2: 19, 3: 23 } as const
const fewestBefore = 4

/** With what a Dutch compound goes on. */
const parts = [
  'aanbieder',
  'aangifte',
  'account',
  'adres',
  'adviseur',
  'advertentie',
  'afbeelding',
  'afspraak',
  'bankieren',
  'bedrijf',
  'bedrijven',
  'beheerder',
  'bericht',
  'bescherming',
  'bewijs',
  'bewijzen',
  'controle',
  'dienst',
  'fraude',
  'gegevens',
  'gesprek',
  'handel',
  'helpdesk',
  'instelling',
  'kalender',
  'loket',
  'maatschappij',
  'melding',
  'monitor',
  'nummer',
  'oplicht',
  'opdracht',
  'organisatie',
  'plaats',
  'platform',
  'provider',
  'register',
  'regeling',
  'rekening',
  'spoofing',
  'systeem',
  'terugboeking',
  'vergoeding',
  'verklaring',
  'verband',
  'vereniging',
  'verlener',
  'verordening',
  'verwerking',
  'verzoek',
  'winkel',
]
const part = new RegExp(`(?<=\\S{${fewestBefore - 1}}\\p{L})(?=${parts.join('|')})`, 'giu')

/** What stands in a heading, with soft hyphens in words that may not fit; what is no text stays as it is. */
export function softHyphens<Content extends ReactNode>(content: Content, level: 1 | 2 | 3): Content | string {
  if (typeof content !== 'string') return content
  return content.replace(/\S+/g, (word) => (word.length > fitting[level] ? word.replace(part, '\u00ad') : word))
}
