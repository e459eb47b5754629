// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { text } from './footer.text.ts'

/** The way to every other page for the public, by what somebody comes for. A path is also the key of its words. */
const footer = {
  now: ['controleren', 'melden', 'hulp', 'mijn-melding', 'schild/doorsturen', 'meldpunten'],
  prevent: ['signalen', 'even-wachten', 'oefenen', 'beveiliging-op-orde', 'barrieres', 'kennis'],
  insight: ['cijfers', 'factsheets', 'onderzoek', 'interventies', 'begrippen'],
  sharing: ['mag-ik-dit-delen', 'vraagbaak', 'afspraken', 'pilots', 'schild'],
  about: ['zo-werkt-het', 'uw-gegevens', 'privacy', 'toegankelijkheid', 'werkbank'],
} as const

/** The links in the footer of a public page, group by group. */
export function footerIn(language: Language) {
  const t = translate(text, language)
  return Object.entries(footer).map(([group, paths]) => ({
    title: t(group as keyof typeof footer),
    links: paths.map((path) => ({ href: addressIn(language, `/${path}`), text: t(path) })),
  }))
}
