// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const findText = defineText({
  nl: { asked: '{measure} gevraagd aan {organisation}', received: '{organisation} vraagt u: {measure}' },
  en: { asked: '{measure} asked of {organisation}', received: '{organisation} asks you: {measure}' },
})
