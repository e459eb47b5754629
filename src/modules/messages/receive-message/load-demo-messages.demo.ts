// SPDX-License-Identifier: EUPL-1.2
import { anyone, type Context } from '#foundation/access'
import { receiveMessage } from './receive-message.command.ts'

/** Invented: a text that leads somewhere new, and a picture in which nothing can be read, so that a person gets it. */
const sms =
  'POLDERBANK: uw pas verloopt vandaag. Vraag kosteloos een nieuwe aan via https://polderbank-pas-aanvraag.example/nieuw'
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export async function loadDemoMessages(ctx: Context): Promise<void> {
  const citizen: Context = { ...ctx, actor: anyone }
  await receiveMessage(citizen, 'text', { input: { kind: 'text', text: sms }, envelope: null })
  await receiveMessage(citizen, 'screenshot', { input: { kind: 'screenshot', bytes: picture }, envelope: null })
}
