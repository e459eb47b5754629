// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const emergencyText = defineText({
  nl: {
    title: 'Hulp in uw taal',
    pictures: 'Staat uw taal er niet bij? Deze plaatjes helpen ook.',
    noLanguage: 'In andere talen hebben wij nog geen zinnen. Deze plaatjes helpen ook zonder woorden.',
    wordless: 'Hulp zonder woorden',
    wordlessFor: 'Voor wie weinig Nederlands leest. Laat het zien, of druk het af.',
    inDutchAndEnglish: 'Dezelfde stappen in het Nederlands en Engels',
    choose: 'Kies uw taal',
    help: 'Meer hulp, in het Nederlands',
    helpEnglish: 'Meer hulp, in het Engels',
    noneYet: 'In deze taal hebben wij nog geen zinnen. De plaatjes zeggen wat u eerst doet.',
    someYet: 'Wat in deze taal nog niet is goedgekeurd, staat hier in het Nederlands en Engels.',
    people: 'Mensen die de taal spreken, vertalen dit. Twee anderen keuren het goed. Een programma vertaalt niets.',
    call: 'Bel {number}',
    back: 'Andere taal kiezen',
  },
  en: {
    title: 'Help in your language',
    pictures: 'Is your language not there? These pictures help too.',
    noLanguage: 'We have no sentences in other languages yet. These pictures help without words too.',
    wordless: 'Help without words',
    wordlessFor: 'For who reads little Dutch. Show it to them, or print it.',
    inDutchAndEnglish: 'The same steps in Dutch and English',
    choose: 'Choose your language',
    help: 'More help, in Dutch',
    helpEnglish: 'More help, in English',
    noneYet: 'We have no sentences in this language yet. The pictures say what to do first.',
    someYet: 'What is not approved in this language yet stands here in Dutch and English.',
    people: 'People who speak the language translate this. Two others approve it. No program translates anything.',
    call: 'Call {number}',
    back: 'Choose another language',
  },
})
