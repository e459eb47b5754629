// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    series: 'Cijfers van de factsheets over online fraude',
    edition: 'Cijfers van factsheet {number} over online fraude',
    description:
      'De cijfers achter elke zin, grafiek en tabel van een factsheet, zoals zij bij publicatie waren, elk met de bron.',
    terms: 'Neem een cijfer over met de bron die erbij staat. Wat u met de cijfers van een bron mag, bepaalt die bron.',
  },
  en: {
    series: 'Figures of the factsheets on online fraud',
    edition: 'Figures of factsheet {number} on online fraud',
    description:
      'The figures behind every sentence, chart and table of a factsheet, as they were when it was published, each with its source.',
    terms:
      'Quote a figure with the source beside it. What you may do with the figures of a source, that source decides.',
  },
})
