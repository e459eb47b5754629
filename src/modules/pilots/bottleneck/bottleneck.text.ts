// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const bottleneckMessages = defineMessages('pilots', {
  mayNotWork: {
    nl: 'Dit is het werk van de werkgroep gegevensdeling. Vraag de beheerder van uw organisatie of u mee mag doen.',
    en: 'This is the work of the working group on data sharing. Ask the administrator of your organisation to take part.',
  },
  notFound: {
    nl: 'Dit staat niet (meer) in de lijst van de werkgroep.',
    en: 'This is not (any more) in the list of the working group.',
  },
  changedMeanwhile: {
    nl: '{who} heeft dit intussen gewijzigd ({when}). Wat u invulde, staat er nog. Lees hieronder wat er nu staat, en verstuur opnieuw als u het nog wilt.',
    en: '{who} has meanwhile changed this ({when}). What you filled in is still there. Read below what it says now, and send again if you still want it.',
  },
  stepNotAllowed: {
    nl: 'Deze stap kan nu niet: het knelpunt staat al ergens anders op de lijn. Wat u invulde, staat er nog.',
    en: 'This step is not possible now: the bottleneck stands somewhere else on the line. What you filled in is still there.',
  },
  notYet: {
    nl: 'Deze stap kan nog niet. Eerst nodig: {what}',
    en: 'This step is not possible yet. First needed: {what}',
  },
  scoreRequired: { nl: 'Geef een cijfer van 1 tot en met 5.', en: 'Give a score from 1 to 5.' },
})
