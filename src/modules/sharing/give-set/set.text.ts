// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const setMessages = defineMessages('sharing.sets', {
  noSuchSet: {
    nl: 'Deze verzameling kennen wij niet, of zij is niet voor u. Neem de sleutel uit het bericht over.',
    en: 'We do not know this set, or it is not for you. Copy the key from the message.',
  },
})
