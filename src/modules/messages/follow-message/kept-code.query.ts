// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { codeKind, keptCode } from '#foundation/web'
import { followByCode } from './follow-message.query.ts'

export const followPath = '/schild/doorsturen/volgen'

/** The code of a message that was handed in, for half an hour. */
export const messageCode = keptCode({ name: 'dijkwacht_bericht', purpose: 'shield.followed', seconds: 30 * 60 })

export const messageCodes = codeKind({
  name: 'messages.message',
  path: followPath,
  says: defineText({ nl: { title: 'een bericht dat u doorstuurde' }, en: { title: 'a message that you forwarded' } }),
  kept: messageCode,
  knows: followByCode,
})
