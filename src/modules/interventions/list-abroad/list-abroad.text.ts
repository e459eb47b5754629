// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Wat andere landen tegen online fraude doen',
    lead: 'Voorbeelden en lessen uit {countries} landen en samenwerkingen. Bij elk staat de bron, wie het cijfer meldde, en of het in Nederland kan.',
    back: 'Alle interventies',
    picture: 'Wie zet waarop in?',
    pictureMore: 'Een teken is een voorbeeld dat wij beschreven. Een leeg vak zegt niet dat een land daar niets doet.',
    country: 'Land',
    examples: '{count, plural, one {# voorbeeld} other {# voorbeelden}}',
    byCountry: 'Per land',
    byBarrier: 'Per barrière',
    byBarrierMore: 'Zoekt u ideeën voor een barrière? Hier staat wie die elders opwerpt.',
    figure: 'Gemeld: {figure}',
    noFigure: 'Geen cijfer gevonden.',
    lesson: 'Les: {lesson}',
    reading: 'Of het in Nederland kan en hoe het recht verschilt, is onze lezing. Het is geen juridisch advies.',
  },
  en: {
    title: 'What other countries do against online fraud',
    lead: 'Examples and lessons from {countries} countries and collaborations, with the source, who reported the figure, and whether it could be done in the Netherlands.',
    back: 'All interventions',
    picture: 'Who works on what?',
    pictureMore:
      'A mark is an example that we described. An empty place does not say that a country does nothing there.',
    country: 'Country',
    examples: '{count, plural, one {# example} other {# examples}}',
    byCountry: 'By country',
    byBarrier: 'By barrier',
    byBarrierMore: 'Looking for ideas for a barrier? Here stands who raises it elsewhere.',
    figure: 'Reported: {figure}',
    noFigure: 'No figure found.',
    lesson: 'Lesson: {lesson}',
    reading:
      'Whether it could be done in the Netherlands and how the law differs is our reading. It is not legal advice.',
  },
})
