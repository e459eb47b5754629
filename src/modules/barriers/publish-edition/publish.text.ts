// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const publishText = defineText({
  nl: {
    title: 'Publiceer editie {number}',
    lead: 'Een editie verandert nooit meer. Iedereen leest haar, zonder wat alleen voor professionals is.',
    changes: 'Wat er verandert',
    nothing: 'Er is nog niets goedgekeurd. Dan is er geen nieuwe editie.',
    flags: 'Let hierop',
    decision: 'Wat besloot de werkgroep?',
    decisionMore: 'Dit staat bij de editie. Noem wat er anders is, en waarom.',
    decisionEn: 'Dat in het Engels',
    publish: 'Publiceer',
    back: 'Alle onderdelen',
  },
  en: {
    title: 'Publish edition {number}',
    lead: 'An edition never changes again. Everybody reads it, without what is for professionals only.',
    changes: 'What changes',
    nothing: 'Nothing was approved yet. Then there is no new edition.',
    flags: 'Mind this',
    decision: 'What did the working group decide? (in Dutch)',
    decisionMore: 'This stands with the edition. Say what is different, and why.',
    decisionEn: 'That in English',
    publish: 'Publish',
    back: 'All items',
  },
})
