// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const deskMenu = defineText({ nl: { title: 'Factsheets' }, en: { title: 'Factsheets' } })

export const signTray = defineText({
  nl: {
    title: 'Cijfers in een factsheet om te tekenen',
    explanation: 'Zinnen en grafieken met cijfers van uw organisatie wachten op uw akkoord.',
  },
  en: {
    title: 'Figures in a factsheet to sign',
    explanation: 'Sentences and charts with figures of your organisation wait for your agreement.',
  },
})

export const beginText = defineText({
  nl: {
    title: 'Factsheets',
    lead: 'Twee keer per jaar. U schrijft, elke bron tekent voor de eigen cijfers, en dan publiceert u.',
    listed: 'Factsheets',
    number: 'Nummer',
    name: 'Titel',
    status: 'Stand',
    changed: 'Laatst veranderd',
    toSign: 'door u te tekenen',
    none: 'Er is nog geen factsheet',
    noneBody: 'Een nieuwe begint met het sjabloon en de nieuwste cijfers.',
    beginTitle: 'Begin een factsheet',
    numberMore: 'Het jaar en 1 of 2. Dit wordt ook het adres.',
    begin: 'Begin met het sjabloon',
    defaultTitle: 'Online fraude: trends en cijfers',
  },
  en: {
    title: 'Factsheets',
    lead: 'Twice a year. You write, every source signs for its own figures, and then you publish.',
    listed: 'Factsheets',
    number: 'Number',
    name: 'Title',
    status: 'State',
    changed: 'Last changed',
    toSign: 'for you to sign',
    none: 'There is no factsheet yet',
    noneBody: 'A new one begins with the template and the newest figures.',
    beginTitle: 'Begin a factsheet',
    numberMore: 'The year and 1 or 2. This becomes the address too.',
    begin: 'Begin with the template',
    defaultTitle: 'Online fraude: trends en cijfers',
  },
})
