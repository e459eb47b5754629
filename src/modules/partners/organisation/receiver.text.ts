// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const receiverMessages = defineMessages('partners', {
  nobodyReceives: {
    nl: 'Deze site is nog niet helemaal ingericht: er is nog niemand die uw bericht leest. Er is niets bewaard. Op /meldpunten ziet u wie u nu wel helpt.',
    en: 'This site is not fully set up yet: there is nobody to read what you send. Nothing was kept. At /en/meldpunten you see who does help you now.',
  },
})
