// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const findText = defineText({
  nl: { onShield: 'Op het schild: {status}' },
  en: { onShield: 'On the shield: {status}' },
})
