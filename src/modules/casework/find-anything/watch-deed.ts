// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { paths } from '../work/page-address.ts'
import { searchText } from './find-anything.text.ts'

/** To be told of every new report about what was typed. */
export function watchDeed(language: Language, text: string) {
  const t = translate(searchText, language)
  const post = { watched: text, intent: 'watch' }
  return { title: t('watch'), more: t('keep'), href: addressIn(language, paths.watches), post }
}
