// SPDX-License-Identifier: EUPL-1.2
import type { MessageKind } from '#values'
import type { Language } from './language.tsx'

export interface MessageWords {
  /** What stands under the sender. */
  kinds: Record<MessageKind, string>
  /** What one sees. */
  drawn: Record<MessageKind, string>
  from: (drawn: string, sender: string) => string
  clue: (number: number, part: string, said: string) => string
  unknown: string
  differs: string
  incoming: string
  link: string
  pay: string
}

const nl: MessageWords = {
  kinds: { sms: 'sms', chat: 'chat', mail: 'e-mail', call: 'telefoon', payment: 'betaalverzoek' },
  drawn: { sms: 'Sms', chat: 'Chatbericht', mail: 'E-mail', call: 'Telefoontje', payment: 'Betaalverzoek' },
  from: (drawn, sender) => `${drawn}. Afzender: ${sender}.`,
  clue: (number, part, said) => `Kenmerk ${number}, bij “${part}”: ${said}`,
  unknown: 'Onbekend',
  differs: 'De tekst is steeds anders.',
  incoming: 'U wordt gebeld door',
  link: 'link',
  pay: 'Betaal',
}

const en: MessageWords = {
  kinds: { sms: 'text message', chat: 'chat', mail: 'e-mail', call: 'telephone', payment: 'payment request' },
  drawn: { sms: 'Text message', chat: 'Chat message', mail: 'E-mail', call: 'Call', payment: 'Payment request' },
  from: (drawn, sender) => `${drawn}. Sender: ${sender}.`,
  clue: (number, part, said) => `Clue ${number}, at “${part}”: ${said}`,
  unknown: 'Unknown',
  differs: 'The text differs each time.',
  incoming: 'You are called by',
  link: 'link',
  pay: 'Pay',
}

export const messageWords = (language: Language): MessageWords => (language === 'nl' ? nl : en)
