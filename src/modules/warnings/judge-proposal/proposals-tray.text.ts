// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const proposalRowText = defineText({ nl: { kind: 'Waarschuwing' }, en: { kind: 'Warning' } })
