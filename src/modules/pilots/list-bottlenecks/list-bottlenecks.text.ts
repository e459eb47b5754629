// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const bottlenecksMenu = defineText({ nl: { title: 'Knelpunten' }, en: { title: 'Bottlenecks' } })

export const bottlenecksTray = defineText({
  nl: {
    title: 'Knelpunten die op u wachten',
    explanation: 'U zorgt hier voor de volgende stap.',
  },
  en: { title: 'Bottlenecks that wait for you', explanation: 'You see to the next step here.' },
})

export const bottleneckRowText = defineText({ nl: { kind: 'Knelpunt' }, en: { kind: 'Bottleneck' } })

export const listText = defineText({
  nl: {
    title: 'Knelpunten',
    lead: 'Waar partners vastlopen als zij willen delen, en hoe ver de oplossing is.',
    report: 'Meld een knelpunt',
    filter: 'Kies knelpunten',
    step: 'Stap',
    all: 'Alle stappen',
    option: '{name} ({count, number})',
    show: 'Toon',
    clear: 'Toon alle stappen',
    caption: '{count, plural, one {# knelpunt} other {# knelpunten}}',
    what: 'Knelpunt',
    where: 'Staat bij',
    since: 'Sinds',
    by: 'Gemeld door',
    owner: 'Zorgt voor de volgende stap',
    score: 'Cijfer (1-5)',
    scoreOf: '{score, number, ::.0}',
    noScore: 'nog geen',
    emptyTitle: 'Hier staat nu niets',
    empty: 'Loopt uw organisatie ergens vast? Meld het knelpunt, dan kijkt de werkgroep ernaar.',
  },
  en: {
    title: 'Bottlenecks',
    lead: 'Where partners get stuck when they want to share, and how far the solution is.',
    report: 'Report a bottleneck',
    filter: 'Choose bottlenecks',
    step: 'Step',
    all: 'All steps',
    option: '{name} ({count, number})',
    show: 'Show',
    clear: 'Show all steps',
    caption: '{count, plural, one {# bottleneck} other {# bottlenecks}}',
    what: 'Bottleneck',
    where: 'Stands at',
    since: 'Since',
    by: 'Reported by',
    owner: 'Sees to the next step',
    score: 'Score (1-5)',
    scoreOf: '{score, number, ::.0}',
    noScore: 'none yet',
    emptyTitle: 'Nothing here now',
    empty: 'Is your organisation stuck somewhere? Report the bottleneck, and the working group will look at it.',
  },
})
