// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, mailPage, translate } from '#foundation/text'
import { paths } from '../intervention/addresses.ts'
import type { Intervention } from '../intervention/intervention.ts'
import { kindText, statusText } from '../intervention/intervention.text.ts'
import { letterText } from './letter.text.ts'

export type LetterContent =
  | { kind: 'confirm'; code: string }
  | { kind: 'news' | 'week'; interventions: readonly Intervention[]; stopToken: string }

/** The mail, in the language of its reader. All that it tells is public. */
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
  const { kind, interventions, stopToken } = content
  const stop = at(`${paths.stop}/${stopToken}`)
  const titleOf = ({ title, titleEn }: Intervention) => (language === 'en' && titleEn ? titleEn : title)
  const [first] = interventions
  const lines = interventions.map((one) =>
    t('one', {
      title: titleOf(one),
      kind: kindText[language][one.kind],
      status: statusText[language][one.status],
      owner: one.owner,
      link: at(`${paths.public}/${one.code}`),
    }),
  )
  const subject =
    kind === 'news' && first
      ? t('newsSubject', { title: titleOf(first) })
      : t('weekSubject', { count: interventions.length })
  return written(subject, stop, [t(kind), ...lines, t('stop')])
}
