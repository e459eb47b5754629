// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { paths } from './page-address.ts'
import { goToText } from './go-to.text.ts'

/** The shortcuts that every page of the workbench has: 'g' and a letter goes somewhere, '/' searches. */
export function goTo(language: Language): { keys: string; text: string; href: string }[] {
  const t = translate(goToText, language)
  return [
    { keys: 'g m', text: t('queue'), href: addressIn(language, paths.queue) },
    { keys: 'g z', text: t('cases'), href: addressIn(language, paths.cases) },
    { keys: 'g v', text: t('watches'), href: addressIn(language, paths.watches) },
    { keys: 'g t', text: t('today'), href: addressIn(language, '/werkbank') },
    { keys: '/', text: t('search'), href: addressIn(language, paths.search) },
  ]
}
