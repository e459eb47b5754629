// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const pilotsMenu = defineText({ nl: { title: 'Pilots' }, en: { title: 'Pilots' } })

export const signTray = defineText({
  nl: { title: 'Pilots om te tekenen', explanation: 'Uw organisatie is gevraagd mee te doen.' },
  en: { title: 'Pilots to sign', explanation: 'Your organisation was asked to take part.' },
})

export const refusedTray = defineText({
  nl: {
    title: 'Pilots die niet mogen van de deelregels',
    explanation: 'Uw organisatie doet mee. Lees waarom, en wat nu kan.',
  },
  en: {
    title: 'Pilots that the sharing rules refuse',
    explanation: 'Your organisation takes part. Read why, and what can be done.',
  },
})

export const refusedRowText = defineText({
  nl: { kind: 'Pilot mag niet van de deelregels' },
  en: { kind: 'Pilot refused by the sharing rules' },
})

export const signRowText = defineText({ nl: { kind: 'Pilot tekenen' }, en: { kind: 'Sign a pilot' } })

export const listText = defineText({
  nl: {
    title: 'Pilots',
    lead: 'Proeven met delen: elk met een grondslag, een einddatum en een hoogste aantal gevallen.',
    public: 'Bekijk de openbare pagina',
    caption: '{count, plural, one {# pilot} other {# pilots}}',
    name: 'Pilot',
    standing: 'Stand',
    missing: '{count, plural, one {er ontbreekt nog # voorwaarde} other {er ontbreken nog # voorwaarden}}',
    until: 'Tot en met',
    sample: 'Gevallen',
    sampleOf: '{count, number} van {cap, number}',
    unknown: 'nog niet bekend',
    emptyTitle: 'Er zijn nog geen pilots',
    empty: 'Een pilot begint bij een knelpunt waarover de toezichthouder is geraadpleegd.',
  },
  en: {
    title: 'Pilots',
    lead: 'Trials with sharing: each with a legal basis, an end date and a highest number of cases.',
    public: 'See the public page',
    caption: '{count, plural, one {# pilot} other {# pilots}}',
    name: 'Pilot',
    standing: 'State',
    missing: '{count, plural, one {# condition is still missing} other {# conditions are still missing}}',
    until: 'Until',
    sample: 'Cases',
    sampleOf: '{count, number} of {cap, number}',
    unknown: 'not known yet',
    emptyTitle: 'There are no pilots yet',
    empty: 'A pilot begins with a bottleneck about which the supervisor was consulted.',
  },
})
