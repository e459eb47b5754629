// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const lookTray = defineText({
  nl: {
    title: 'Evaluaties om na te kijken',
    explanation: 'Een tweede persoon kijkt, voordat het resultaat voor iedereen is.',
  },
  en: { title: 'Evaluations to look at', explanation: 'A second person looks before the result is for everybody.' },
})
/** On the page of a measure. */
export const effectSlot = defineText({
  nl: { title: 'Werkt het?', explanation: 'Wat er over het effect is gemeten, en hoe sterk dat bewijs is.' },
  en: { title: 'Does it work?', explanation: 'What was measured of its effect, and how strong that evidence is.' },
})

export const deskText = defineText({
  nl: {
    title: 'Effecten van maatregelen',
    lead: 'Leg eerst een plan vast. Meet daarna. Een ander kijkt mee voordat iedereen het ziet.',
    add: 'Leg een plan vast',
    planner: 'Hoeveel is er nodig?',
    public: 'Zoals iedereen het ziet',
    back: 'Alle evaluaties',
    none: 'Er zijn nog geen evaluaties. Leg het eerste plan vast.',
    evaluation: 'Evaluatie',
    measure: 'Maatregel',
    design: 'Ontwerp',
    status: 'Stand',
    found: 'Uitkomst',
    noneYet: 'nog niet gemeten',
  },
  en: {
    title: 'Effects of measures',
    lead: 'Register a plan first. Measure afterwards. Somebody else looks before everybody sees it.',
    add: 'Register a plan',
    planner: 'How much is needed?',
    public: 'As everybody sees it',
    back: 'All evaluations',
    none: 'There are no evaluations yet. Register the first plan.',
    evaluation: 'Evaluation',
    measure: 'Measure',
    design: 'Design',
    status: 'Standing',
    found: 'Outcome',
    noneYet: 'not measured yet',
  },
})
