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
    own: 'U stelde dit voor. Een tweede persoon beoordeelt het.',
    takeBack: 'Neem mijn voorstel terug',
    accept: 'Neem aan voor de volgende editie',
    refuse: 'Wijs af',
    refuseReason: 'Waarom wijst u dit af?',
    refuseReasonMore: 'Wie het voorstelde, leest dit.',
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
    own: 'You proposed this. A second person reviews it.',
    takeBack: 'Take back my proposal',
    accept: 'Accept for the next edition',
    refuse: 'Refuse',
    refuseReason: 'Why do you refuse this?',
    refuseReasonMore: 'Whoever proposed it reads this.',
  },
})
