// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const findText = defineText({
  nl: { made: '{number} · voor {organisation}', received: '{number} · van {organisation}' },
  en: { made: '{number} · for {organisation}', received: '{number} · from {organisation}' },
})
