// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const entryRowText = defineText({
  nl: { kind: 'Tweede akkoord', approve: 'Keur goed' },
  en: { kind: 'Second approval', approve: 'Approve' },
})
