// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const studiesData = defineText({
  nl: {
    title: 'Onderzoeken en monitors over online fraude',
    description: 'Bestaand en gewenst onderzoek: vraag, eigenaar, methode, vormen, groepen en waar dat is gelezen.',
  },
  en: {
    title: 'Studies and monitors of online fraud',
    description: 'Existing and wanted studies: question, owner, method, forms, populations and where that was read.',
  },
})

export const resultsData = defineText({
  nl: {
    description: 'Aantallen antwoorden op een vragenlijst, afgerond op 5 en zonder kleine aantallen.',
  },
  en: {
    description: 'Counts of answers to a questionnaire, rounded to 5 and without small counts.',
  },
})
