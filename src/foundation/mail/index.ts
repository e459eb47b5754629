// SPDX-License-Identifier: EUPL-1.2
export { purposesOf } from './ask-to-confirm.command.ts'
export { type HandedOver, handToRelay, type Mail, type Relay } from './hand-to-relay.ts'
export type { Letter } from './letter.store.ts'
export { mailWishes } from './mail-wishes.command.ts'
export { type Mailing, type MailReader, selectMailed, selectReader, updateMailedUntil } from './mailing.store.ts'
export { putInLine } from './put-in-line.command.ts'
export { sendLetter } from './send-letter.command.ts'
export { type Signing, signingOf } from './sign-mail.ts'
