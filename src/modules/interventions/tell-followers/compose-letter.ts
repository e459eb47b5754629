// SPDX-License-Identifier: EUPL-1.2
import { addressIn, askingLetter, type Language, tellingLetter, translate, type WrittenLetter } from '#foundation/text'
import { paths } from '../intervention/addresses.ts'
import type { Intervention } from '../intervention/intervention.ts'
import { kindText, statusText } from '../intervention/intervention.text.ts'
import { letterText } from './letter.text.ts'

export type LetterContent =
  | { kind: 'confirm'; code: string }
  | { kind: 'news' | 'week'; interventions: readonly Intervention[]; stopToken: string }

/** The mail, in the language of its reader. All that it tells is public. */
export function composeLetter(content: LetterContent, ours: { language: Language; baseUrl: string }): WrittenLetter {
  const { language, baseUrl } = ours
  const t = translate(letterText, language)
  if (content.kind === 'confirm') return askingLetter(t, content.code, ours)
  const { kind, interventions, stopToken } = content
  const titleOf = ({ title, titleEn }: Intervention) => (language === 'en' && titleEn ? titleEn : title)
  const [first] = interventions
  const lines = interventions.map((one) =>
    t('one', {
      title: titleOf(one),
      kind: kindText[language][one.kind],
      status: statusText[language][one.status],
      owner: one.owner,
      link: `${baseUrl}${addressIn(language, `${paths.public}/${one.code}`)}`,
    }),
  )
  const subject =
    kind === 'news' && first
      ? t('newsSubject', { title: titleOf(first) })
      : t('weekSubject', { count: interventions.length })
  return tellingLetter(t, { subject, lines: [t(kind), ...lines] }, `${paths.stop}/${stopToken}`, ours)
}
