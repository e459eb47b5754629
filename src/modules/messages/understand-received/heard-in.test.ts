// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { understandMessage } from '../understand-message/understand-message.query.ts'
import type { MessageInput } from '../understand-message/understood-message.ts'
import { heardIn } from './heard-in.ts'

const handed = { id: 'a', channel: 'text', organisationId: null, receivedAt: new Date(0) } as const
const heard = async (input: MessageInput) => heardIn(await understandMessage(input), handed).map(({ text }) => text)
const mail = (from: string, html: string): MessageInput => ({
  kind: 'eml',
  bytes: Buffer.from(
    [`From: ${from}`, 'Subject: Uw pas verloopt', 'Content-Type: text/html; charset=utf-8', '', html].join('\r\n'),
  ),
})
const click = (n: number) => `https://u4711.ct.sendgrid.net/ls/click?upn=${n}`
const button = (n: number) => `<a href="${click(n)}">Vernieuw uw pas</a>`
const pixel = '<img src="https://u4711.ct.sendgrid.net/wf/open?upn=9">'

describe('what is heard of in a message', () => {
  it('is its pages, and not what a mailer counts with', async () => {
    const rabobank = 'Rabobank <info@nep-delta.example>'
    expect(await heard(mail(rabobank, `<a href="https://nep-delta.example/in">x</a>${button(1)}${pixel}`))).toEqual([
      'https://nep-delta.example/in',
    ])
  })

  it('is a few links through a mailer when the message imitates somebody and leads nowhere else', async () => {
    const buttons = [1, 2, 3, 4, 5].map(button).join(' ')
    expect(await heard(mail('Rabobank <info@nep-delta.example>', buttons + pixel))).toEqual([1, 2, 3].map(click))
    expect(await heard(mail('Bloemen Verzonnen <info@bloemen.example>', buttons + pixel))).toEqual([])
  })

  it('is whatever address somebody hands in by itself', async () => {
    for (const text of [click(1), 'https://nieuws.example/afmelden/1'])
      expect(await heard({ kind: 'url', text })).toEqual([text])
  })
})
