// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const holdMessages = defineMessages('casework.hold', {
  reasonTooShort: {
    nl: 'Schrijf op waarom dit bewaard moet blijven, in ten minste tien tekens.',
    en: 'Write down why this must be kept, in at least ten characters.',
  },
  endNotAhead: {
    nl: 'Kies een einddatum na vandaag, ten hoogste vijf jaar vooruit.',
    en: 'Choose an end date after today, at most five years ahead.',
  },
  notYours: {
    nl: 'Dit bestaat niet, of is niet van uw organisatie.',
    en: 'This does not exist, or is not of your organisation.',
  },
  notInForce: {
    nl: 'Deze bewaarplicht bestaat niet of is al opgeheven.',
    en: 'This hold does not exist or has been lifted already.',
  },
})

export const holdPermission = defineText({
  nl: { title: 'Gegevens tijdelijk tegen vernietiging beschermen' },
  en: { title: 'Keep data from destruction for a time' },
})
