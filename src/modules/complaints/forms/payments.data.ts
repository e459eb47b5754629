// SPDX-License-Identifier: EUPL-1.2
import { type FormField, yesNo } from './form.ts'

/** How many payments can be written down one by one; more stand in the list that the bank gives. */
const mostPayments = 3

const folds = [
  null,
  { nl: 'Er was nog een betaling', en: 'There was another payment' },
  { nl: 'Er was nog een derde betaling', en: 'There was a third payment' },
]

const nth = [
  { nl: 'eerste', en: 'first' },
  { nl: 'tweede', en: 'second' },
  { nl: 'derde', en: 'third' },
]

/** Whether both banks are asked for the money as soon as the complaint is signed. */
export const askBanks = 'askBanks'

/** The questions about one payment, by what they ask. */
export const paymentNames = Array.from({ length: mostPayments }, (_, index) => {
  const name = `payment${index + 1}`
  return {
    on: `${name}On`,
    amount: `${name}Amount`,
    from: `${name}From`,
    to: `${name}To`,
    reference: `${name}Reference`,
  }
})

const wish: FormField = {
  name: askBanks,
  kind: 'choice',
  label: {
    nl: 'Zullen wij beide banken meteen vragen om het geld terug te halen?',
    en: 'Shall we ask both banks at once to get the money back?',
  },
  hint: {
    nl: 'Dat kan tot drie dagen na de betaling. Vul dan hieronder dag en tijd, bedrag en beide rekeningen in. De banken krijgen dat, en niets anders. Het gaat weg zodra de aangifte is ondertekend.',
    en: 'Possible until three days after the payment. Then fill in day and time, amount and both accounts below. The banks get that and nothing else. It goes as soon as the complaint is signed.',
  },
  options: yesNo.filter(({ value }) => value !== 'unknown'),
}

/** Payment legs: when, how much, from where to where, and what stood with it. */
export const payments: readonly FormField[] = [
  wish,
  ...paymentNames.flatMap((names, index): FormField[] => {
    const { nl = '', en = '' } = nth[index] ?? {}
    const fold = folds[index]
    const fields: FormField[] = [
      {
        name: names.on,
        kind: 'moment',
        label: { nl: `Datum en tijd van de ${nl} betaling`, en: `Date and time of the ${en} payment` },
        hint: { nl: 'Bijvoorbeeld 27-11-2026 14:05', en: 'For example 27-11-2026 14:05' },
      },
      {
        name: names.amount,
        kind: 'money',
        label: { nl: `Bedrag van de ${nl} betaling`, en: `Amount of the ${en} payment` },
      },
      {
        name: names.from,
        kind: 'account',
        label: { nl: `Van welke rekening ging de ${nl} betaling?`, en: `From which account did the ${en} payment go?` },
        role: 'own',
      },
      {
        name: names.to,
        kind: 'account',
        label: { nl: `Naar welke rekening ging de ${nl} betaling?`, en: `To which account did the ${en} payment go?` },
        role: 'paid-to',
      },
      {
        name: names.reference,
        kind: 'line',
        label: { nl: `Omschrijving bij de ${nl} betaling`, en: `Text with the ${en} payment` },
      },
    ]
    return fold ? fields.map((field) => ({ ...field, fold })) : fields
  }),
]
