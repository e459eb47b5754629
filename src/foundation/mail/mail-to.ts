// SPDX-License-Identifier: EUPL-1.2
import { type HandedOver, handToRelay, type Relay } from './hand-to-relay.ts'

export interface Addressed {
  /** What stands before our name in the mail world: 'kennis'. */
  box: string
  /** Of this mail, ours alone. */
  id: string
  address: string
  subject: string
  text: string
  headers?: Record<string, string>
  /** An invitation for a calendar, as a file beside the text. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string } | undefined
}

/** Hands a mail that the program wrote to the relay, once. It is from nobody: what cannot be delivered comes back to nobody. */
export function mailTo(
  relay: Relay,
  { box, id, address, subject, text, headers, calendar }: Addressed,
): Promise<HandedOver> {
  const { hostname } = relay
  return handToRelay(relay, {
    from: { name: 'dijkwacht', address: `${box}@${hostname}` },
    to: { name: '', address },
    messageId: `<${id}@${hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...headers },
    subject,
    text,
    ...(calendar && { attachments: [calendarFile(calendar)] }),
    envelope: { from: '', to: address },
  })
}

const calendarFile = ({ method, text }: NonNullable<Addressed['calendar']>) => ({
  filename: method === 'REQUEST' ? 'uitnodiging.ics' : 'afzegging.ics',
  contentType: `text/calendar; charset=utf-8; method=${method}`,
  content: Buffer.from(text),
})
