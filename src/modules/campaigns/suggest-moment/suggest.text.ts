// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const suggestText = defineText({
  nl: {
    season: 'Komt elk jaar: {why}',
    signal: 'Signaal: {title} ({reports, plural, one {één melding} other {# meldingen}})',
    figures: 'Meer meldingen: van {before, number} naar {after, number} in vier weken, vanaf {from}',
    source: 'Bron: {publisher}',
    seeSignal: 'Bekijk het signaal',
    seeFigures: 'Bekijk de cijfers',
    plan: 'Plan hiervoor een campagne',
  },
  en: {
    season: 'Comes every year: {why}',
    signal: 'Signal: {title} ({reports, plural, one {one report} other {# reports}})',
    figures: 'More reports: from {before, number} to {after, number} in four weeks, from {from}',
    source: 'Source: {publisher}',
    seeSignal: 'See the signal',
    seeFigures: 'See the figures',
    plan: 'Plan a campaign for this',
  },
})
