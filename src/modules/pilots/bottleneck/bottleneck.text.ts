// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const bottleneckMessages = defineMessages('pilots', {
  mayNotWork: {
    nl: 'Dit is het werk van de werkgroep gegevensdeling. Vraag de beheerder van uw organisatie of u mee mag doen.',
    en: 'This is the work of the working group on data sharing. Ask the administrator of your organisation to take part.',
  },
  notYet: {
    nl: 'Deze stap kan nog niet. Eerst nodig: {what}',
    en: 'This step is not possible yet. First needed: {what}',
  },
  scoreRequired: { nl: 'Geef een cijfer van 1 tot en met 5.', en: 'Give a score from 1 to 5.' },
})
