// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const rowText = defineText({ nl: { kind: 'Dossier' }, en: { kind: 'Dossier' } })

export const handedOverTray = defineText({
  nl: { title: 'Dossiers die wij overdroegen', explanation: 'De ontvanger heeft nog niet beslist' },
  en: { title: 'Dossiers that we handed over', explanation: 'The recipient has not decided yet' },
})
