// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const feedKeyMessages = defineMessages('partners', {
  unknownClient: {
    nl: 'Dit programma van een partner kennen wij niet. Kies een van deze: {known}.',
    en: 'We do not know this program of a partner. Choose one of these: {known}.',
  },
})
