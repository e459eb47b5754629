// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { countSealed } from '#modules/sharing'
import { parseWebAddress } from '#values'
import { largestMessage, longestText } from '../message/message.ts'
import { messageMessages } from '../message/message.text.ts'
import { receiveMessage } from '../receive-message/receive-message.command.ts'
import { type Handed, readForwardedFile } from './read-forwarded.ts'

/** What somebody filled in on the page: one of the three. */
export interface Forwarded {
  text: string
  address: string
  file: Uint8Array | null
}

/** Messages a day from one address or /64: each of them asks the register about what stands in it. */
const mostADay = 60

/** Takes in what somebody forwards on the page. Refuses, by field, what is not there, too much or not what it should be. Returns the code to follow it with. */
export async function forwardMessage(ctx: Context, forwarded: Forwarded, network: string): Promise<string> {
  const { channel, input } = handedOf(forwarded)
  if (!(await countSealed(ctx, network, { count: 1, what: 'messages', most: mostADay })))
    throw new Refusal(messageMessages.oftenToday, { status: 429, values: { contactEmail: ctx.settings.contactEmail } })
  const { code } = await receiveMessage(ctx, channel, { input, envelope: null })
  return code
}

function handedOf({ text, address, file }: Forwarded): Handed {
  const given = [text !== '' && 'tekst', address !== '' && 'adres', file && 'bestand'].filter(Boolean)
  if (given.length === 0) throw wrong('tekst', messageMessages.empty)
  if (given.length > 1) throw wrong(String(given[1]), messageMessages.several)
  if (file) {
    if (file.length > largestMessage) throw wrong('bestand', messageMessages.tooLarge)
    return readForwardedFile(file) ?? refuseWith('bestand', messageMessages.wrongFile)
  }
  if (address !== '') {
    if (!parseWebAddress(address).ok) throw wrong('adres', messageMessages.noAddress)
    return { channel: 'address', input: { kind: 'url', text: address } }
  }
  if (text.length > longestText) throw wrong('tekst', messageMessages.tooLong)
  return { channel: 'text', input: { kind: 'text', text } }
}

function wrong(field: string, code: string): Refusal {
  return new Refusal(code, { values: { most: longestText }, fields: [{ field, code, values: { most: longestText } }] })
}

function refuseWith(field: string, code: string): never {
  throw wrong(field, code)
}
