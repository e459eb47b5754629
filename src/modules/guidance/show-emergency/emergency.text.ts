// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const emergencyText = defineText({
  nl: {
    title: 'Noodstappen in uw taal',
    lead: 'Kies uw taal. U ziet nummers en plaatjes, met korte zinnen.',
    choose: 'Kies uw taal',
    help: 'Meer hulp, in het Nederlands',
    helpEnglish: 'Meer hulp, in het Engels',
    noneYet: 'In deze taal is nog niets goedgekeurd. Daarom staat het hier in het Nederlands en Engels.',
    someYet: 'Wat in deze taal nog niet is goedgekeurd, staat hier in het Nederlands en Engels.',
    people: 'Mensen die de taal spreken, vertalen dit. Twee anderen keuren het goed. Een programma vertaalt niets.',
    call: 'Bel {number}',
    back: 'Andere taal kiezen',
  },
  en: {
    title: 'Emergency steps in your language',
    lead: 'Choose your language. You see numbers and pictures, with short sentences.',
    choose: 'Choose your language',
    help: 'More help, in Dutch',
    helpEnglish: 'More help, in English',
    noneYet: 'Nothing is approved in this language yet. Therefore it stands here in Dutch and English.',
    someYet: 'What is not approved in this language yet stands here in Dutch and English.',
    people: 'People who speak the language translate this. Two others approve it. No program translates anything.',
    call: 'Call {number}',
    back: 'Choose another language',
  },
})
