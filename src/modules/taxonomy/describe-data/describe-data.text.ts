// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    whole:
      'Begrippen voor vormen van online fraude, kanalen, betaalmiddelen, voorwendsels en meer, met hun namen in Nederlands en Engels en met wat anderen ze noemen. De editie die nu geldt, met alledaagse woorden en voorbeelden.',
    published: 'Een editie van de taxonomie zoals zij is uitgegeven. Zij verandert niet meer.',
    draft: 'Een concept van een editie van de taxonomie. Het kan nog veranderen.',
  },
  en: {
    whole:
      'Concepts for forms of online fraud, channels, means of payment, pretexts and more, with their names in Dutch and English and with what others call them. The edition in force, with everyday words and examples.',
    published: 'An edition of the taxonomy as it was given out. It does not change any more.',
    draft: 'A draft of an edition of the taxonomy. It may still change.',
  },
})
