// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const pictureText = defineText({
  nl: {
    kind: 'waarschuwing',
    message: 'Zo ziet het bericht eruit: “{text}”.',
    foot: '{organisation} · geldt tot en met {date} · {address}',
  },
  en: {
    kind: 'warning',
    message: 'This is how the message reads: “{text}”.',
    foot: '{organisation} · holds until {date} · {address}',
  },
})
