// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const progressMessages = defineMessages('progress', {
  mayNotWrite: {
    nl: 'U mag geen voortgangsberichten maken. Vraag een beheerder van uw organisatie om die rol.',
    en: 'You may not write reports of progress. Ask an administrator of your organisation for that role.',
  },
  otherText: {
    nl: 'De stand of een cijfer is veranderd sinds u deze bladzijde opende. Lees het bericht opnieuw voordat het weggaat.',
    en: 'The standing or a figure changed since you opened this page. Read the report again before it goes.',
  },
  taken: {
    nl: 'Dit bericht is er al voor dit halfjaar. Open het in de lijst.',
    en: 'This report is there already for this half-year. Open it in the list.',
  },
  noTheme: { nl: 'Kies een thema.', en: 'Choose a theme.' },
  noPlan: {
    nl: 'Er is nog geen actieplan ingelezen. Lees eerst het plan in.',
    en: 'No action plan was read in yet. Read in the plan first.',
  },
  documentNumber: {
    nl: 'Schrijf het nummer zoals de Kamer het schrijft, bijvoorbeeld 29911-441.',
    en: 'Write the number as Parliament writes it, for example 29911-441.',
  },
})

export const statusText = defineText({
  nl: { draft: 'Concept', sent: 'Verstuurd en vastgelegd' },
  en: { draft: 'Draft', sent: 'Sent and frozen' },
})
