// SPDX-License-Identifier: EUPL-1.2

/** What is read from one .eml file; the mail that is reported is the one inside, when somebody forwarded it as an attachment. */
export interface ReadMail {
  /** Of the outermost mail, so that the same file is the same report. Null when it has none. */
  messageId: string | null
  subject: string
  /** Who sent the reported mail, as it says itself: that can be forged. */
  from: MailSender | null
  /** ISO date (YYYY-MM-DD) in the Netherlands. */
  sentOn: string | null
  /** What the one who forwarded it wrote above it; '' when it was not forwarded as an attachment. */
  covering: string
  text: string
  attachments: { name: string; bytes: Uint8Array }[]
  isForwarded: boolean
}

export interface MailSender {
  name: string
  address: string
}

/** Subject and text as one story; `longest`: characters that a report can hold. */
export function narrativeOf(
  mail: ReadMail,
  labels: { subject: string },
  longest: number,
): { text: string; isCut: boolean } {
  const parts = [mail.covering, mail.subject && `${labels.subject}: ${mail.subject}`, mail.text]
  const whole = parts
    .filter((part) => part.trim() !== '')
    .join('\n\n')
    .trim()
  const letters = [...whole]
  return letters.length > longest
    ? { text: letters.slice(0, longest).join(''), isCut: true }
    : { text: whole, isCut: false }
}

/** Text of HTML mail holds runs of blanks and invisible signs that only pad: they are taken out, words stay as they are. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff\u034f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000 ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Style sheets are not what the mail says. Linear in the length of the text, whatever it holds. */
export function withoutStyle(html: string): string {
  const lower = html.toLowerCase()
  let [kept, at] = ['', 0]
  for (let start = lower.indexOf('<style'); start >= 0; start = lower.indexOf('<style', at)) {
    kept += html.slice(at, start)
    const end = lower.indexOf('</style', start)
    if (end < 0) return kept
    const close = html.indexOf('>', end)
    if (close < 0) return kept
    at = close + 1
  }
  return kept + html.slice(at)
}

/** A Message-ID as reference of the report; one that does not fit is replaced by its digest. */
export function referenceOf(messageId: string | null, digest: (text: string) => string, content: string): string {
  const plain = messageId?.replace(/^<|>$/g, '').trim() ?? ''
  const reference = `mail:${plain}`
  if (plain !== '' && /^[!-~]{1,100}$/.test(reference)) return reference
  return `mail-${digest(plain === '' ? content : plain).slice(0, 40)}`
}
