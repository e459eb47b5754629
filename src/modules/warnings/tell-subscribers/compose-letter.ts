// SPDX-License-Identifier: EUPL-1.2
import { askingLetter, type Language, tellingLetter, translate, type WrittenLetter } from '#foundation/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { paths } from '../warning/addresses.ts'
import type { ShownWarning } from '../warning/shown-warning.ts'
import { warningText } from '../warning/warning.text.ts'
import { letterText } from './letter.text.ts'

type Told = Pick<
  ShownWarning,
  'words' | 'lang' | 'message' | 'status' | 'endsOn' | 'because' | 'withdrawnBecause' | 'organisation'
>

export type LetterContent =
  | { kind: 'confirm'; code: string }
  | { kind: 'news'; warning: Told; stopToken: string; stopCode: string }

/** The mail, in the language of its reader: all of the warning, so that nobody has to open anything. */
export function composeLetter(content: LetterContent, ours: { language: Language; baseUrl: string }): WrittenLetter {
  const [t, w] = [translate(letterText, ours.language), translate(warningText, ours.language)]
  if (content.kind === 'confirm') return askingLetter(t, content.code, ours)
  const { warning, stopToken, stopCode } = content
  const { words, message, status, endsOn, because, withdrawnBecause, organisation } = warning
  const { title } = words
  const own = translate(warningText, warning.lang)
  const site = new URL(ours.baseUrl).host
  const stop = `${paths.stop}/${stopToken}`
  const end = [t('where', { site }), t('stopByCode', { site, code: stopCode })]
  if (status === 'withdrawn') {
    const lines = [t('withdrawn', { title, because: withdrawnBecause ?? '' }), ...end]
    return tellingLetter(t, { subject: t('withdrawnSubject', { title }), lines }, stop, ours)
  }
  const part = (name: 'act' | 'happens' | 'recognise') => `${own(name)}\n${words[name]}`
  const date = formatCalendarDate(endsOn as CalendarDate, ours.language)
  const lines = [
    title,
    ...(warning.lang === ours.language ? [] : [w('englishFollows')]),
    ...(message ? [message] : []),
    ...(because === '' ? [] : [t('corrected', { because })]),
    part('act'),
    part('happens'),
    part('recognise'),
    `${w('from', { organisation })}. ${w('until', { date })}.`,
    ...end,
  ]
  const subject = t(because === '' ? 'newsSubject' : 'correctedSubject', { title })
  return tellingLetter(t, { subject, lines }, stop, ours)
}
