// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Wat melden mensen?',
    lead: 'Onze eigen tellingen, week voor week. Elke zin hieronder is een antwoord. Open een zin, dan ziet u het beeld, met een vaste link en bestanden om mee te nemen.',
    howMuch: 'Hoeveel, en waarover?',
    whom: 'Wie treft het, en waar?',
    how: 'Hoe gaat het?',
    done: 'Wat gebeurt ermee?',
    back: 'Cijfers over online fraude',
    choose: 'Kies wat u wilt zien',
    invented: 'De cijfers op deze pagina zijn verzonnen, om te laten zien hoe het werkt.',
    noneTitle: 'Er zijn nog geen cijfers',
    none: 'Elke dinsdag geven wij de aantallen vrij van een week die dan ruim een week voorbij is. De eerste vrijgave moet nog komen.',
    noneOthers: 'Bekijk intussen wat andere organisaties tellen.',
  },
  en: {
    title: 'What is reported?',
    lead: 'Our own counts, week by week. Each sentence below is an answer. Open one to see its view, with a permanent link and files to take along.',
    howMuch: 'How much, and about what?',
    whom: 'Whom does it hit, and where?',
    how: 'How does it go?',
    done: 'What is done about it?',
    back: 'Figures on online fraud',
    choose: 'Choose what you want to see',
    invented: 'The figures on this page are made up, to show how it works.',
    noneTitle: 'There are no figures yet',
    none: 'Every Tuesday we release the numbers of a week that ended over a week before. The first release is still to come.',
    noneOthers: 'Meanwhile, see what other organisations count.',
  },
})
