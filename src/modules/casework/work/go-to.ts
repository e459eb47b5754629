// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { addressOf, paths } from './page-address.ts'
import { goToText } from './go-to.text.ts'

/** The shortcuts that every page of the workbench has: 'g' and a letter goes somewhere, '/' searches. */
export function goTo(language: Language): { keys: string; text: string; href: string }[] {
  const t = translate(goToText, language)
  return [
    { keys: 'g m', text: t('queue'), href: addressOf(language, paths.queue) },
    { keys: 'g z', text: t('cases'), href: addressOf(language, paths.cases) },
    { keys: 'g v', text: t('watches'), href: addressOf(language, paths.watches) },
    { keys: 'g t', text: t('today'), href: addressOf(language, '/werkbank') },
    { keys: '/', text: t('search'), href: addressOf(language, paths.search) },
  ]
}
