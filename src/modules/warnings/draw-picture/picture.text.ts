// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const pictureText = defineText({
  nl: { kind: 'waarschuwing', foot: '{organisation} · geldt tot en met {date} · {address}' },
  en: { kind: 'warning', foot: '{organisation} · holds until {date} · {address}' },
})
