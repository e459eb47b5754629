// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const rowText = defineText({ nl: { kind: 'Aangifte' }, en: { kind: 'Complaint' } })

export const readyText = defineText({
  nl: { by: 'klaar om te tekenen, volgens {name}' },
  en: { by: 'ready to sign, according to {name}' },
})

export const signTray = defineText({
  nl: { title: 'Klaar om te tekenen', explanation: 'Een collega maakte het af en vraagt uw handtekening' },
  en: { title: 'Ready to sign', explanation: 'A colleague finished it and asks for your signature' },
})

export const filedTray = defineText({
  nl: { title: 'Door ons ingediend', explanation: 'Politie of Openbaar Ministerie is aan zet' },
  en: { title: 'Filed by us', explanation: 'It is the turn of police or prosecutor' },
})
