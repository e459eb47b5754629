// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const rowText = defineText({ nl: { kind: 'Aangifte' }, en: { kind: 'Complaint' } })

export const filedTray = defineText({
  nl: { title: 'Door ons ingediend', explanation: 'Politie of Openbaar Ministerie is aan zet' },
  en: { title: 'Filed by us', explanation: 'It is the turn of police or prosecutor' },
})
