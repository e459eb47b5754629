// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, mailPage, translate } from '#foundation/text'
import { paths } from '../reply/addresses.ts'
import { letterText } from './letter.text.ts'

export type LetterContent = { kind: 'confirm'; code: string } | { kind: 'news'; stopToken: string }

/** The mail, in the language of its reader. It says that there is news and not what, because others read along. */
export function composeLetter(
  content: LetterContent,
  { language, baseUrl }: { language: Language; baseUrl: string },
): { subject: string; stop: string | null; text: string } {
  const t = translate(letterText, language)
  const at = (path: string) => `${baseUrl}${addressIn(language, path)}`
  const where = at(mailPage)
  const written = (subject: string, stop: string | null, lines: string[]) => ({
    subject,
    stop,
    text: `${[...lines, t('promise'), t('real', { where })].join('\n\n')}\n`,
  })
  if (content.kind === 'confirm') {
    const { code } = content
    return written(t('confirmSubject'), null, [t('confirm', { code, where }), t('confirmEnd')])
  }
  const stop = `${at(paths.stop)}/${content.stopToken}`
  return written(t('newsSubject'), stop, [t('news', { site: new URL(baseUrl).host }), t('stop')])
}
