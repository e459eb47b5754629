// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    back: 'Alle beelden',
    filterLabel: 'Kies wat u wilt zien',
    show: 'Toon',
    clear: 'Toon zonder keuze',
    release: 'Vrijgave',
    latest: 'Toon de nieuwste vrijgave',
    invented: 'De cijfers in dit beeld zijn verzonnen, om te laten zien hoe het werkt.',
    refusedTitle: 'Dit beeld bestaat niet',
    again: 'Toon het beeld zonder keuzes',
    noneTitle: 'Er zijn nog geen cijfers',
    none: 'Elke dinsdag geven wij de aantallen vrij van een week die dan ruim een week voorbij is. De eerste vrijgave moet nog komen.',
  },
  en: {
    back: 'All views',
    filterLabel: 'Choose what you want to see',
    show: 'Show',
    clear: 'Show without choices',
    release: 'Release',
    latest: 'Show the newest release',
    invented: 'The figures in this view are made up, to show how it works.',
    refusedTitle: 'This view does not exist',
    again: 'Show the view without choices',
    noneTitle: 'There are no figures yet',
    none: 'Every Tuesday we release the numbers of a week that ended over a week before. The first release is still to come.',
  },
})
