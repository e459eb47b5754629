// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const confirmText = defineMessages('shield-delivery', {
  noSuchRecipient: {
    nl: 'Deze ontvanger is niet van uw organisatie. Vraag uw ontvangers op met GET /v1/shield/recipients.',
    en: 'This recipient is not of your organisation. Read your recipients with GET /v1/shield/recipients.',
  },
  notYet: {
    nl: 'Zover is de lijst nog niet: die is bij {serial}. Noem het nummer uit uw eigen zone.',
    en: 'The list is not that far: it is at {serial}. Say the serial of your own zone.',
  },
})

export const recipientsText = defineText({
  nl: {
    notJson: 'Dit bestand is geen JSON. Er is niets veranderd.',
    wrong: 'Dit bestand klopt niet. Er is niets veranderd.',
    unknown: 'De organisatie {name} is niet bekend. Lees eerst partners.json in. Er is niets veranderd.',
    twice: 'Een ontvanger staat er twee keer in. Er is niets veranderd.',
    done: '{count} ontvangers van de zone. Wie er niet bij staat, is geen ontvanger meer.',
  },
  en: {
    notJson: 'This file is not JSON. Nothing was changed.',
    wrong: 'This file is not right. Nothing was changed.',
    unknown: 'The organisation {name} is not known. Import partners.json first. Nothing was changed.',
    twice: 'A recipient is in it twice. Nothing was changed.',
    done: '{count} recipients of the zone. Whoever is not in it is no recipient any more.',
  },
})
