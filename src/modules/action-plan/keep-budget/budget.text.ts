// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const budgetMessages = defineMessages('action-plan-budget', {
  amountWrong: {
    nl: 'Schrijf een bedrag in euro’s, bijvoorbeeld 25.000.',
    en: 'Write an amount in euros, for example 25,000.',
  },
  yearWrong: { nl: 'Schrijf een jaar, bijvoorbeeld 2027.', en: 'Write a year, for example 2027.' },
  noOrganisation: { nl: 'Kies wie betaalt.', en: 'Choose who pays.' },
  noLine: {
    nl: 'Deze regel is er niet meer. Kijk hieronder wat er staat.',
    en: 'This line is not there any more. See below what is.',
  },
  full: { nl: 'Een actie heeft hoogstens 100 regels.', en: 'An action has at most 100 lines.' },
})

export const budgetText = defineText({
  nl: {
    title: 'Geld',
    none: 'Er is geen geld opgeschreven bij deze actie.',
    year: 'Jaar',
    reserved: 'Gereserveerd',
    spent: 'Uitgegeven',
    left: 'Over',
    lines: 'Regels',
    line: '{year}: {amount} {kind} door {organisation}, voor {what}',
    'kind-reserved': 'gereserveerd',
    'kind-spent': 'uitgegeven',
    remove: 'Haal weg',
    removeWhich: 'Haal weg: {what}',
    add: 'Schrijf geld op',
    payer: 'Wie betaalt?',
    forWhat: 'Waarvoor?',
    kind: 'Wat is het?',
    amount: 'Bedrag in euro’s',
    save: 'Bewaar',
  },
  en: {
    title: 'Money',
    none: 'No money was written down with this action.',
    year: 'Year',
    reserved: 'Set aside',
    spent: 'Spent',
    left: 'Left',
    lines: 'Lines',
    line: '{year}: {amount} {kind} by {organisation}, for {what}',
    'kind-reserved': 'set aside',
    'kind-spent': 'spent',
    remove: 'Remove',
    removeWhich: 'Remove: {what}',
    add: 'Write down money',
    payer: 'Who pays?',
    forWhat: 'For what?',
    kind: 'What is it?',
    amount: 'Amount in euros',
    save: 'Save',
  },
})
