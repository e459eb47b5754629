// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Cijfers van {source}',
    lead: 'Alles wat wij van deze bron hebben. Wat verbeterd of ingetrokken is, blijft staan met de reden.',
    how: 'Hoe is geteld?',
    expected: 'Wij verwachten nog: {what}, {period}. Dat zou er op {day} zijn. Zodra het er is, staat het hier.',
    coming: '{what}: de volgende komt voor {day}.',
    example: '(voorbeeld)',
    count: '{count, plural, one {# cijfer} other {# cijfers}}',
    none: 'Van deze bron hebben wij nog geen cijfers',
    back: 'Alle cijfers',
    licence: 'Cijfers van CBS vallen onder de licentie CC BY 4.0.',
  },
  en: {
    title: 'Figures of {source}',
    lead: 'Everything that we have of this source. What was corrected or withdrawn stays, with the reason.',
    how: 'How is it counted?',
    expected: 'We still expect: {what}, {period}. It was to be here on {day}. As soon as it comes, it stands here.',
    coming: '{what}: the next one comes by {day}.',
    example: '(example)',
    count: '{count, plural, one {# figure} other {# figures}}',
    none: 'We have no figures of this source yet',
    back: 'All figures',
    licence: 'Figures of Statistics Netherlands (CBS) are licensed under CC BY 4.0.',
  },
})
