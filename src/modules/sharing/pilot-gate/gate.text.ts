// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'
import type { WhyNoPilot } from '#modules/pilots'

/** Why an exchange that is a trial is off, and what to do. */
export const pilotMessages = defineMessages('sharing.pilot', {
  'no-pilot': {
    nl: 'Er loopt geen pilot die dit mogelijk maakt. Vraag de werkgroep gegevensdeling ernaar. Er is niets gedeeld.',
    en: 'No pilot is running that makes this possible. Ask the working group on data sharing. Nothing was shared.',
  },
  'not-participant': {
    nl: 'Er loopt een pilot, maar uw organisatie doet er niet aan mee. Er is niets gedeeld.',
    en: 'A pilot is running, but your organisation does not take part in it. Nothing was shared.',
  },
  prepared: {
    nl: 'De pilot wordt nog voorbereid. Op de pagina van de pilot staat welke voorwaarden ontbreken. Er is niets gedeeld.',
    en: 'The pilot is still being prepared. The page of the pilot says which conditions are missing. Nothing was shared.',
  },
  full: {
    nl: 'De pilot is gestopt: het hoogste aantal gevallen is bereikt. Er is niets meer gedeeld.',
    en: 'The pilot has stopped: the highest number of cases is reached. Nothing more was shared.',
  },
  stopped: {
    nl: 'De pilot is tussentijds gestopt. Er is niets meer gedeeld.',
    en: 'The pilot was stopped early. Nothing more was shared.',
  },
  ended: {
    nl: 'De pilot is afgelopen op de einddatum. Er is niets meer gedeeld.',
    en: 'The pilot ended on its end date. Nothing more was shared.',
  },
} satisfies Record<WhyNoPilot, { nl: string; en: string }>)

export const gateMessages = defineMessages('sharing.gate', {
  closed: {
    nl: 'Dit staat uit, en kan op twee manieren aan. Een pilot: {pilot} Of een afspraak en vastgestelde regels: {ground}',
    en: 'This is off, and there are two ways to open it. A pilot: {pilot} Or an agreement and adopted rules: {ground}',
  },
})
