// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { mailText } from './mail.text.ts'

export type MailKind = 'invitation' | 'reminder' | 'news'

interface Composed {
  kind: MailKind
  language: Language
  /** Name of the reporting point. */
  point: string
  /** Of our site, without path: a mail of ours leads to no form. */
  host: string
  code: string
  days: number
}

/** A mail in plain words: no link, no picture, nothing that tells whether it was opened. */
export function composeMail({ kind, language, point, host, code, days }: Composed): { subject: string; text: string } {
  const t = translate(mailText, language)
  const said = { point, host, days }
  const parts =
    kind === 'news'
      ? [t('news', said), t('newsHow', said), t('only', said)]
      : [
          t(kind, said),
          t('how', said),
          `    ${code}`,
          t('what', said),
          t('until', said),
          t('stop', said),
          t('only', said),
          t('unknown', said),
        ]
  return { subject: t(`${kind}Subject`, said), text: [t('hello'), ...parts, t('real', said), 'dijkwacht'].join('\n\n') }
}
