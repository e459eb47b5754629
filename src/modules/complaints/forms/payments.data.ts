// SPDX-License-Identifier: EUPL-1.2
import type { FormField } from './form.ts'

/** How many payments can be written down one by one; more stand in the list that the bank gives. */
const mostPayments = 3

const nth = [
  { nl: 'eerste', en: 'first' },
  { nl: 'tweede', en: 'second' },
  { nl: 'derde', en: 'third' },
]

/** Payment legs: when, how much, from where to where, and what stood with it. */
export const payments: readonly FormField[] = nth.slice(0, mostPayments).flatMap(({ nl, en }, index): FormField[] => {
  const name = `payment${index + 1}`
  return [
    {
      name: `${name}On`,
      kind: 'line',
      label: { nl: `Datum en tijd van de ${nl} betaling`, en: `Date and time of the ${en} payment` },
    },
    {
      name: `${name}Amount`,
      kind: 'money',
      label: { nl: `Bedrag van de ${nl} betaling`, en: `Amount of the ${en} payment` },
    },
    {
      name: `${name}From`,
      kind: 'account',
      label: { nl: `Van welke rekening ging de ${nl} betaling?`, en: `From which account did the ${en} payment go?` },
      role: 'own',
    },
    {
      name: `${name}To`,
      kind: 'account',
      label: { nl: `Naar welke rekening ging de ${nl} betaling?`, en: `To which account did the ${en} payment go?` },
      role: 'paid-to',
    },
    {
      name: `${name}Reference`,
      kind: 'line',
      label: { nl: `Omschrijving bij de ${nl} betaling`, en: `Text with the ${en} payment` },
    },
  ]
})
