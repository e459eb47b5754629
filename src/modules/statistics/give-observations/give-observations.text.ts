// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const setMessages = defineMessages('statistics', {
  unknownSet: {
    nl: 'Deze verzameling bestaat niet, of wij mogen haar niet als geheel doorgeven. Op /open-data staat welke er zijn; losse cijfers met hun bron geeft /v1/observations.',
    en: 'There is no such set, or we may not give it on as a whole. /open-data says which there are; /v1/observations gives single figures with their source.',
  },
})
