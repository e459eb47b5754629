// SPDX-License-Identifier: EUPL-1.2
import { askingLetter, type Language, tellingLetter, translate, type WrittenLetter } from '#foundation/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { paths } from '../signal/addresses.ts'
import { type SignalStatus, type Tlp, tlpLabels } from '../signal/signal.ts'
import { letterText } from './letter.text.ts'

interface Told {
  id: string
  status: SignalStatus
  tlp: Tlp
  /** Calendar day. */
  firstSeen: string
  advice: string
  because: string | null
  words: { title: string }
}

export type LetterContent =
  | { kind: 'confirm'; code: string }
  | { kind: 'news' | 'day'; signals: readonly Told[]; stopToken: string }

interface Ours {
  language: Language
  baseUrl: string
}

/** The mail, in the language of its reader. It goes through servers of others: of TLP:AMBER it says that there is something, and no more. */
export function composeLetter(content: LetterContent, ours: Ours): WrittenLetter {
  const t = translate(letterText, ours.language)
  if (content.kind === 'confirm') return askingLetter(t, content.code, ours)
  return tellingLetter(t, said(content, ours.language), `${paths.stop}/${content.stopToken}`, ours)
}

function said(content: Exclude<LetterContent, { kind: 'confirm' }>, language: Language) {
  const t = translate(letterText, language)
  const open = content.signals.filter(({ tlp }) => tlp !== 'amber')
  const others = content.signals.length - open.length
  const [first] = open
  const isOne = content.kind === 'news' && first !== undefined
  const lines = open.map(({ status, words, tlp, firstSeen, advice, because }) => {
    const kind = status === 'withdrawn' || status === 'expired' || status === 'joined' ? status : 'confirmed'
    return t(kind, {
      title: words.title,
      tlp: tlpLabels[tlp],
      date: formatCalendarDate(firstSeen as CalendarDate, language),
      advice,
      because: because ?? '',
    })
  })
  const one = first?.status === 'withdrawn' ? 'endedSubject' : 'newsSubject'
  return {
    subject: isOne ? t(one, { title: first.words.title }) : t('daySubject', { count: content.signals.length }),
    lines: [t(content.kind), ...lines, ...(others > 0 ? [t('others', { count: others })] : [])],
  }
}
