// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '../text/index.ts'

export const text = defineText({
  nl: {
    home: 'naar de beginpagina',
    skip: 'Naar de inhoud',
    again: 'Opnieuw inloggen',
    toHome: 'Naar de beginpagina',
    expiredTitle: 'Log opnieuw in',
    expired: 'Het inloggen duurde te lang, of u was al klaar. U bent nu niet ingelogd. Begin opnieuw.',
    cancelledTitle: 'Het inloggen is gestopt',
    cancelled: 'U bent niet ingelogd. Wilt u toch verder? Log dan opnieuw in.',
    wrongTitle: 'Het inloggen is niet gelukt',
    wrong: 'Het antwoord van de inlogdienst klopte niet. U bent niet ingelogd. Probeer het opnieuw.',
    awayTitle: 'Inloggen kan nu even niet',
    away: 'Een dienst die wij nodig hebben, antwoordt niet. Probeer het over een minuut opnieuw. Er is niets verloren.',
    unknownTitle: 'U heeft hier nog geen toegang',
    unknown:
      'Het inloggen zelf is gelukt, maar wij kennen u niet als medewerker van een aangesloten organisatie. Vraag de beheerder van uw organisatie om u toe te voegen.',
    forgedTitle: 'Dit kan alleen vanaf onze eigen pagina',
    forged: 'U bent niet uitgelogd. Ga naar de werkbank en kies daar Uitloggen.',
    chooseTitle: 'Als wie wilt u inloggen?',
    chooseLead: 'Dit is een proefversie. Kies iemand. U heeft geen wachtwoord nodig.',
    chooseInvented: 'Alle mensen en organisaties hier zijn verzonnen.',
    nobodyTitle: 'Er is nog niemand om als in te loggen',
    nobody: 'De proefpersonen zijn niet geladen. Start opnieuw met DEMO=1.',
    notHere: 'Deze proefpersoon bestaat niet of is niet meer actief. Kies iemand anders.',
  },
  en: {
    home: 'to the home page',
    skip: 'Skip to content',
    again: 'Sign in again',
    toHome: 'To the home page',
    expiredTitle: 'Sign in again',
    expired: 'Signing in took too long, or you had already finished. You are not signed in now. Start again.',
    cancelledTitle: 'Signing in was stopped',
    cancelled: 'You are not signed in. Would you like to go on? Then sign in again.',
    wrongTitle: 'Signing in did not work',
    wrong: 'The answer of the sign-in service was not right. You are not signed in. Try again.',
    awayTitle: 'Signing in does not work right now',
    away: 'A service that we need does not answer. Try again in a minute. Nothing was lost.',
    unknownTitle: 'You do not have access here yet',
    unknown:
      'Signing in worked, but we do not know you as an employee of an affiliated organisation. Ask the administrator of your organisation to add you.',
    forgedTitle: 'This works only from our own page',
    forged: 'You have not been signed out. Go to the workbench and choose Sign out there.',
    chooseTitle: 'Who would you like to sign in as?',
    chooseLead: 'This is a trial version. Choose somebody. You do not need a password.',
    chooseInvented: 'All people and organisations here are made up.',
    nobodyTitle: 'There is nobody to sign in as yet',
    nobody: 'The demo people have not been loaded. Start again with DEMO=1.',
    notHere: 'This demo person does not exist or is no longer active. Choose somebody else.',
  },
})

export const signInMessages = defineMessages('sign-in', {
  otherConnection: {
    nl: 'Bij dit token of deze koppeling hoort een certificaat, en deze verbinding heeft dat niet. Maak verbinding met het certificaat waarvan u de vingerafdruk heeft opgegeven, ook als u een token vraagt.',
    en: 'A certificate belongs to this token or this client, and this connection does not have it. Connect with the certificate of which you gave the thumbprint, also when you ask for a token.',
  },
  serverNotRunning: {
    nl: 'Dijkwacht antwoordt niet op {address}. Start eerst de server met: npm start',
    en: 'Dijkwacht does not answer at {address}. Start it first with npm start',
  },
  serverBusy: {
    nl: 'Dijkwacht op {address} is er wel, maar antwoordt te langzaam. Wacht even en vraag het token opnieuw.',
    en: 'Dijkwacht at {address} is there, but answers too slowly. Wait a while and ask for the token again.',
  },
  noBuiltInTokens: {
    nl: 'Op {address} geeft Dijkwacht zelf geen tokens uit. Vraag een token bij de inlogdienst die daar is ingesteld (OIDC_ISSUER).',
    en: 'Dijkwacht at {address} issues no tokens itself. Ask the provider that is set there (OIDC_ISSUER) for a token.',
  },
  clientRefused: {
    nl: 'De server kent client {client} niet, of met een andere sleutel ({reason}). Draaien server en opdracht op dezelfde gegevens (DATA_DIR, DATABASE_URL)?',
    en: 'The server does not know client {client}, or with another key ({reason}). Do server and command use the same data (DATA_DIR, DATABASE_URL)?',
  },
})
