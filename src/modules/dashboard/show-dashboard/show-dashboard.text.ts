// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Wat melden mensen?',
    lead: 'Onze eigen tellingen, week voor week. Elk beeld heeft een vaste link en bestanden om mee te nemen.',
    back: 'Cijfers over online fraude',
    choose: 'Kies wat u wilt zien',
    invented: 'De cijfers op deze pagina zijn verzonnen, om te laten zien hoe het werkt.',
    noneTitle: 'Er zijn nog geen cijfers',
    none: 'Elke dinsdag geven wij de aantallen vrij van een week die dan ruim een week voorbij is. De eerste vrijgave moet nog komen.',
    noneOthers: 'Bekijk intussen wat andere organisaties tellen.',
  },
  en: {
    title: 'What is reported?',
    lead: 'Our own counts, week by week. Every view has a permanent link and files to take along.',
    back: 'Figures on online fraud',
    choose: 'Choose what you want to see',
    invented: 'The figures on this page are made up, to show how it works.',
    noneTitle: 'There are no figures yet',
    none: 'Every Tuesday we release the numbers of a week that ended over a week before. The first release is still to come.',
    noneOthers: 'Meanwhile, see what other organisations count.',
  },
})
