// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const decideText = defineText({
  nl: {
    title: 'Wijziging van {kind} {id}',
    by: 'Voorgesteld door {name} op {at}.',
    because: 'Waarom: {reason}',
    decided: '{status}, door {name} op {at}.',
    answer: 'Reden: {reason}',
    published: 'Staat in editie {number}.',
    back: 'Alle onderdelen',
    item: 'Het onderdeel zoals het nu is',
    decide: 'Uw oordeel',
    'take-back': 'Neem mijn voorstel terug',
    approve: 'Keur goed voor de volgende editie',
    decline: 'Wijs af',
    why: 'Waarom wijst u dit af? Wie het voorstelde, leest dit.',
  },
  en: {
    title: 'Change of {kind} {id}',
    by: 'Proposed by {name} on {at}.',
    because: 'Why: {reason}',
    decided: '{status}, by {name} on {at}.',
    answer: 'Reason: {reason}',
    published: 'In edition {number}.',
    back: 'All items',
    item: 'The item as it is now',
    decide: 'Your judgement',
    'take-back': 'Take back my proposal',
    approve: 'Approve for the next edition',
    decline: 'Decline',
    why: 'Why do you decline this? Whoever proposed it reads this.',
  },
})
