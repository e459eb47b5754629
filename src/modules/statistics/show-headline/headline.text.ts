// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const headlineText = defineText({
  nl: {
    charges:
      'U bent niet de enige. Elk jaar komen er bij de politie {value} aangiften binnen van oplichting bij online kopen en verkopen.',
    chargesSource: 'Politie, {period}',
    victims:
      'U bent niet de enige. In {period} werden {value} mensen in Nederland slachtoffer van online criminaliteit.',
    victimsSource: 'CBS, {period}',
  },
  en: {
    charges:
      'You are not the only one. Every year the Dutch police receive {value} criminal complaints about scams in online buying and selling.',
    chargesSource: 'Dutch police, {period}',
    victims: 'You are not the only one. In {period}, {value} people in the Netherlands were victims of online crime.',
    victimsSource: 'Statistics Netherlands (CBS), {period}',
  },
})
