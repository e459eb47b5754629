// SPDX-License-Identifier: EUPL-1.2
import { askingLetter, type Language, tellingLetter, translate, type WrittenLetter } from '#foundation/text'
import { paths } from '../reply/addresses.ts'
import { letterText } from './letter.text.ts'

export type LetterContent = { kind: 'confirm'; code: string } | { kind: 'news'; stopToken: string }

/** The mail, in the language of its reader. It says that there is news and not what, because others read along. */
export function composeLetter(content: LetterContent, ours: { language: Language; baseUrl: string }): WrittenLetter {
  const t = translate(letterText, ours.language)
  if (content.kind === 'confirm') return askingLetter(t, content.code, ours)
  const lines = [t('news', { site: new URL(ours.baseUrl).host })]
  return tellingLetter(t, { subject: t('newsSubject'), lines }, `${paths.stop}/${content.stopToken}`, ours)
}
