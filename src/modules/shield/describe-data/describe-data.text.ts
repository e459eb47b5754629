// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Lijst van het anti-phishing-schild',
    description:
      'Namen van sites waarvan mensen worden weggehouden, elk door een bevoegde organisatie besloten en tot een einddag. Wat van de lijst gaat, moet er overal af.',
    terms:
      'Alleen om mensen te beschermen. Haal wat van de lijst gaat er zelf ook af, uiterlijk op de dag die erbij staat, en bewaar geen oude versies om door te geven.',
  },
  en: {
    title: 'List of the anti-phishing shield',
    description:
      'Names of sites that people are kept from, each decided by a competent organisation and until a last day. What goes off the list is to go off everywhere.',
    terms:
      'Only to protect people. Take off what goes off the list, at the latest on the day beside it, and keep no old versions to give on.',
  },
})
