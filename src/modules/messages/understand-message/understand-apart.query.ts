// SPDX-License-Identifier: EUPL-1.2
import { Sandbox } from '#foundation/sandbox'
import { understandMessage } from './understand-message.query.ts'

const begin = () =>
  new Sandbox(new URL('./understand-message.query.ts', import.meta.url), understandMessage, {
    milliseconds: 120_000,
    megabytes: 512,
  })
/** Somebody who opens a message does not wait behind all that came in. */
const [incoming, opened] = [begin(), begin()]

type Given = Parameters<typeof understandMessage>
/** `understandMessage` in a process of its own: what strangers sent is read where no key is. */
export const understandIncoming = (...given: Given) => incoming.do(...given)
/** The same for whoever waits to see it. */
export const understandOpened = (...given: Given) => opened.do(...given)
