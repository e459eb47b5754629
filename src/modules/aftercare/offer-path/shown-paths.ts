// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { consentText } from '../consent/consent.text.ts'
import { recordText } from '../give-consent/record.text.ts'
import { pathsFor } from './paths.data.ts'

/** Paths as a page shows them. */
export function shownPaths(settings: { isProduction: boolean }, language: Language) {
  const [t, r] = [translate(consentText, language), translate(recordText, language)]
  return pathsFor(settings).map(({ id, kind, title, what, owner, source, link }) => ({
    id,
    kind: t(kind),
    title: title[language],
    what: what[language],
    from: r('owner', { owner: owner[language], source: source[language] }),
    href: link === undefined ? null : link.startsWith('/') ? addressIn(language, link) : link,
  }))
}
