// SPDX-License-Identifier: EUPL-1.2
import { addressIn, askingLetter, type Language, tellingLetter, translate, type WrittenLetter } from '#foundation/text'
import { paths } from '../message/addresses.ts'
import { letterText } from './letter.text.ts'

export type LetterKind = 'confirm' | 'week'

/** What the digest tells of a campaign: only what everybody may know. */
export interface Told {
  code: string
  title: string
  when: string
  audienceName: string
  where: string
  senders: readonly string[]
}

export type LetterContent =
  | { kind: 'confirm'; code: string }
  | { kind: 'week'; campaigns: readonly Told[]; stopToken: string }

/** The mail, in the language of its reader. All that it tells is public. */
export function composeLetter(content: LetterContent, ours: { language: Language; baseUrl: string }): WrittenLetter {
  const { language, baseUrl } = ours
  const t = translate(letterText, language)
  if (content.kind === 'confirm') return askingLetter(t, content.code, ours)
  const { campaigns, stopToken } = content
  const lines = campaigns.map(({ code, title, when, audienceName, where, senders }) =>
    t('one', {
      title,
      when,
      audience: audienceName,
      where,
      senders: senders.join(', '),
      link: `${baseUrl}${addressIn(language, `${paths.year}/${code}`)}`,
    }),
  )
  const subject = t('weekSubject', { count: campaigns.length })
  return tellingLetter(t, { subject, lines: [t('week'), ...lines] }, `${paths.stop}/${stopToken}`, ours)
}
