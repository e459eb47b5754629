// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const stripText = defineText({
  nl: {
    promise: 'Ten minste {promised} werkbezoeken in {year}:',
    count: '{held} van {promised} geweest, {planned} gepland door uw organisatie.',
    held: '{held} van {promised} geweest. Wat nog komt, is geheim.',
    kept: 'gehaald',
    'on-course': 'op koers',
    short: 'nog {lacking} te plannen',
    overdue: 'nog {lacking} te plannen',
    unsaid:
      '{count, plural, one {Eén dag is voorbij. Zeg of dat bezoek doorging.} other {# dagen zijn voorbij. Zeg of die bezoeken doorgingen.}}',
  },
  en: {
    promise: 'At least {promised} working visits in {year}:',
    count: '{held} of {promised} held, {planned} planned by your organisation.',
    held: '{held} of {promised} held. What is to come is secret.',
    kept: 'kept',
    'on-course': 'on course',
    short: '{lacking} still to plan',
    overdue: '{lacking} still to plan',
    unsaid:
      '{count, plural, one {One day is past. Say whether that visit was held.} other {# days are past. Say whether those visits were held.}}',
  },
})
