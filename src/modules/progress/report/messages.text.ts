// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const progressMessages = defineMessages('progress', {
  mayNotWrite: {
    nl: 'U mag geen voortgangsberichten maken. Vraag een beheerder van uw organisatie om die rol.',
    en: 'You may not write reports of progress. Ask an administrator of your organisation for that role.',
  },
  notFound: {
    nl: 'Dit bericht is er niet, of is niet voor u. Ga terug naar de lijst.',
    en: 'This report is not there, or is not for you. Go back to the list.',
  },
  notNow: {
    nl: 'Dit kan nu niet met dit bericht. Open het opnieuw en kijk hoe het ervoor staat.',
    en: 'This cannot be done with this report now. Open it again and see how it stands.',
  },
  changedMeanwhile: {
    nl: 'Iemand veranderde dit bericht terwijl u bezig was. Wat u typte staat hieronder nog. Lees eerst wat er nu staat, en bewaar dan opnieuw.',
    en: 'Somebody changed this report while you were busy. What you typed is still below. First read what it says now, then save again.',
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
