// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { noticeMailText } from './notice.text.ts'

export interface NoticeFacts {
  /** Of this mail; and of those that went before in the same conversation, the oldest first. */
  noticeId: string
  earlier: readonly { id: string; sentAt: Date }[]
  takedownId: string
  host: string
  address: string
  brand: string | null
  isPage: boolean
  seen: number
  firstSeen: Date
  authority: string
  desk: string
  mailbox: string
  /** Our name in the mail world. */
  hostname: string
  xarf: Record<string, unknown>
}

/** 'https://a.example/b' → 'hxxps://a[.]example/b': to be read, not to be clicked, by people or by a filter on the way. */
export function defanged(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z]+):\/\/([^/?#]*)(.*)$/is.exec(address) ?? []
  if (host === '') return address.replaceAll('.', '[.]')
  return `${scheme.replace(/^http/i, 'hxxp')}://${host.replaceAll('.', '[.]')}${rest}`
}

/** The mail to whoever can take a page away: what is asked stands first, in English and in Dutch; XARF for their program is attached. */
export function composeNotice(facts: NoticeFacts) {
  const { noticeId, earlier, takedownId, host, authority, desk, mailbox, hostname, xarf } = facts
  const reference = takedownId.slice(-12)
  const idOf = (id: string) => `<${id}@${hostname}>`
  const last = earlier.at(-1)
  const text = (['en', 'nl'] as const).map((language) => partOf(facts, reference, language)).join('\n\n----------\n\n')
  const subject = translate(noticeMailText, 'en')('subject', { host, reference })
  return {
    from: { name: authority, address: desk },
    replyTo: desk,
    to: { name: '', address: mailbox },
    subject: last ? `Re: ${subject}` : subject,
    text: `${text}\n`,
    messageId: idOf(noticeId),
    ...(last && { inReplyTo: idOf(last.id), references: earlier.map(({ id }) => idOf(id)) }),
    attachments: [
      {
        filename: 'xarf.json',
        content: JSON.stringify(xarf, null, 2),
        contentType: 'application/json; charset=utf-8',
        contentTransferEncoding: 'base64' as const,
      },
    ],
    // What cannot be delivered comes back to the desk.
    envelope: { from: desk, to: mailbox },
  }
}

function partOf(facts: NoticeFacts, reference: string, language: 'nl' | 'en'): string {
  const t = translate(noticeMailText, language)
  const { address, brand, isPage, seen, firstSeen, authority, desk, earlier } = facts
  const [first] = earlier
  return [
    t(isPage ? 'ask' : 'ask-name'),
    `    ${defanged(address)}`,
    t('address'),
    ...(first ? [t('again', { date: formatDate(first.sentAt, language) })] : []),
    t('why'),
    `${brand === null ? t('no-brand') : t('brand', { brand })} ${t('judged', { seen, authority, date: formatDate(firstSeen, language) })}`,
    [t('wish'), t('wish-1'), t('wish-2'), t('wish-3')].join('\n'),
    `${t('machine')} ${t('who', { authority, desk, reference })}`,
  ].join('\n\n')
}
