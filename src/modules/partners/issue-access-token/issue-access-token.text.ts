// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const tokenMessages = defineMessages('partners', {
  noDemo: {
    nl: 'Een toegangstoken van een demopartner bestaat alleen met de demo. Gebruik de koppeling van uw eigen organisatie.',
    en: 'An access token of a demo partner exists only with the demo. Use the machine client of your own organisation.',
  },
  notLoaded: {
    nl: 'De demo is nog niet geladen. Start de server eenmaal met npm start en probeer het opnieuw.',
    en: 'The demo has not been loaded yet. Start the server once with npm start and try again.',
  },
  unknownOrganisation: {
    nl: 'Voor deze organisatie is er geen koppeling. Kies een van deze: {known}.',
    en: 'This organisation has no machine client. Choose one of these: {known}.',
  },
  noKey: {
    nl: 'De sleutel van deze demopartner ontbreekt. Start de server opnieuw: dan komt er een nieuwe.',
    en: 'The key of this demo partner is missing. Start the server again: it makes a new one.',
  },
})
