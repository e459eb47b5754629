// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from './address.ts'
import { mailPage } from './mail-page.ts'
import type { Language, Translate } from './text.ts'

interface Ours {
  language: Language
  baseUrl: string
}

/** What every mail of a mailing says in its own words. `confirm` has places for {code} and {where}, `real` for {where}. */
type LetterWord = 'confirmSubject' | 'confirm' | 'confirmEnd' | 'stop' | 'promise' | 'real'

export interface WrittenLetter {
  subject: string
  text: string
  /** The address that stops the mail, for a header; null for the question whether mail is wanted. */
  stop: string | null
  /** Goes along as a file for calendars. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string }
}

/** The question whether mail is wanted: yes is a code that somebody types. */
export function askingLetter(t: Translate<LetterWord>, code: string, ours: Ours): WrittenLetter {
  const where = pageOf(ours)
  return written(
    t,
    { subject: t('confirmSubject'), lines: [t('confirm', { code, where }), t('confirmEnd')] },
    null,
    where,
  )
}

/** A mail to who wanted it, which `stopPath` stops. */
export function tellingLetter(
  t: Translate<LetterWord>,
  said: { subject: string; lines: readonly string[] },
  stopPath: string,
  ours: Ours,
): WrittenLetter {
  const lines = [...said.lines, t('stop')]
  const stop = `${ours.baseUrl}${addressIn(ours.language, stopPath)}`
  return written(t, { subject: said.subject, lines }, stop, pageOf(ours))
}

const pageOf = ({ language, baseUrl }: Ours) => `${baseUrl}${addressIn(language, mailPage)}`

function written(
  t: Translate<LetterWord>,
  { subject, lines }: { subject: string; lines: readonly string[] },
  stop: string | null,
  where: string,
): WrittenLetter {
  return { subject, stop, text: `${[...lines, t('promise'), t('real', { where })].join('\n\n')}\n` }
}
