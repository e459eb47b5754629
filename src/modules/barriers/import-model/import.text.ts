// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const importText = defineText({
  nl: {
    reason: 'Ingelezen uit een bestand.',
    noJson: 'Dit bestand is geen JSON. Er is niets ingelezen.',
    tooLarge: 'Dit bestand is groter dan 10 MB. Er is niets ingelezen.',
    refused: 'Er is niets ingelezen: {count, plural, one {# fout} other {# fouten}}.',
    done: '{count, plural, =0 {Er is niets anders dan hier al staat.} one {# voorstel wacht nu op een oordeel van de werkgroep.} other {# voorstellen wachten nu op een oordeel van de werkgroep.}}',
    waiting: '{item}: hierover wacht al een voorstel. Dit is niet ingelezen.',
    line: '{at}: {what}',
    flag: 'Let op, {at}: {what}',
    more: 'En nog {count}.',
  },
  en: {
    reason: 'Read from a file.',
    noJson: 'This file is no JSON. Nothing was taken in.',
    tooLarge: 'This file is larger than 10 MB. Nothing was taken in.',
    refused: 'Nothing was taken in: {count, plural, one {# mistake} other {# mistakes}}.',
    done: '{count, plural, =0 {Nothing differs from what is here.} one {# proposal now waits for the working group.} other {# proposals now wait for the working group.}}',
    waiting: '{item}: a proposal about this is waiting already. It was not taken in.',
    line: '{at}: {what}',
    flag: 'Mind, {at}: {what}',
    more: 'And {count} more.',
  },
})
