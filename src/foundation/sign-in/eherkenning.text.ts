// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '../text/index.ts'

export const eherkenningText = defineText({
  nl: {
    again: 'Opnieuw inloggen met eHerkenning',
    fromElsewhereTitle: 'Wilt u inloggen?',
    fromElsewhere: 'U komt van een andere site. Daarom logt u hier niet vanzelf in.',
    goOn: 'Inloggen met eHerkenning',
    prepare: 'Log in om alleen voor te bereiden',
    own: 'Log in met het account van uw organisatie',
    expiredTitle: 'Log opnieuw in',
    expired: 'Het inloggen duurde te lang, of u was al klaar. U bent nu niet ingelogd. Begin opnieuw.',
    cancelledTitle: 'Het inloggen is gestopt',
    cancelled:
      'U stopte zelf, of eHerkenning vond geen machtiging voor deze dienst. Er is niets veranderd en uw concepten zijn bewaard. Is uw machtiging ingetrokken? Vraag een nieuwe aan de beheerder van eHerkenning in uw bedrijf.',
    wrongTitle: 'Het inloggen is niet gelukt',
    wrong:
      'Het antwoord van eHerkenning klopte niet. U bent niet ingelogd en er is niets veranderd. Probeer het opnieuw. Blijft het misgaan, laat het ons dan weten.',
    awayTitle: 'eHerkenning antwoordt nu niet',
    away: 'U kunt nu even niet inloggen. Probeer het over een minuut opnieuw. Er is niets verloren.',
    unknownTitle: 'Uw toegang is beëindigd',
    unknown:
      'Het inloggen zelf is gelukt, maar uw toegang tot dit loket is door de beheerder beëindigd. Vraag de beheerder van dit loket waarom.',
    lowLevelTitle: 'Dit niveau van eHerkenning is te laag',
    lowLevel:
      'Voor aangiften is eHerkenning niveau 3 (EH3) of hoger nodig. U bent niet ingelogd en er is niets veranderd. Vraag een hoger niveau aan bij uw leverancier van eHerkenning, of laat een collega met een hoger niveau inloggen.',
    noMandateTitle: 'U heeft geen machtiging voor deze dienst',
    noMandate:
      'Volgens eHerkenning bent u niet gemachtigd om voor dit bedrijf aangiften voor te bereiden of te tekenen. Er is niets ondertekend en concepten zijn bewaard. Vraag de beheerder van eHerkenning in uw bedrijf om een machtiging.',
    noCompanyTitle: 'Wij hebben een KVK-nummer nodig',
    noCompany:
      'eHerkenning gaf geen KVK-nummer van uw organisatie. Daarom kunt u hier niet inloggen. Meld wat er gebeurde zonder in te loggen, of kijk op politie.nl.',
    offTitle: 'Inloggen met eHerkenning kan hier nog niet',
    off: 'Heeft u een account van uw organisatie? Log daarmee in. Anders kunt u zonder inloggen melden wat er gebeurde.',
  },
  en: {
    again: 'Sign in with eHerkenning again',
    fromElsewhereTitle: 'Do you want to sign in?',
    fromElsewhere: 'You come from another site. That is why you are not signed in by itself.',
    goOn: 'Sign in with eHerkenning',
    prepare: 'Sign in to prepare only',
    own: 'Sign in with the account of your organisation',
    expiredTitle: 'Sign in again',
    expired: 'Signing in took too long, or you had already finished. You are not signed in now. Start again.',
    cancelledTitle: 'Signing in was stopped',
    cancelled:
      'You stopped, or eHerkenning found no mandate for this service. Nothing has changed and your drafts are kept. Was your mandate revoked? Ask the administrator of eHerkenning in your company for a new one.',
    wrongTitle: 'Signing in did not work',
    wrong:
      'The answer of eHerkenning was not right. You are not signed in and nothing has changed. Try again. If it keeps going wrong, let us know.',
    awayTitle: 'eHerkenning does not answer now',
    away: 'You cannot sign in right now. Try again in a minute. Nothing was lost.',
    unknownTitle: 'Your access has ended',
    unknown:
      'Signing in worked, but the administrator ended your access to this desk. Ask the administrator of this desk why.',
    lowLevelTitle: 'This level of eHerkenning is too low',
    lowLevel:
      'Complaints need eHerkenning level 3 (EH3) or higher. You are not signed in and nothing has changed. Ask your supplier of eHerkenning for a higher level, or let a colleague with a higher level sign in.',
    noMandateTitle: 'You have no mandate for this service',
    noMandate:
      'According to eHerkenning you have no mandate to prepare or sign complaints for this company. Nothing was signed and drafts are kept. Ask the administrator of eHerkenning in your company for a mandate.',
    noCompanyTitle: 'We need a number of the Chamber of Commerce',
    noCompany:
      'eHerkenning gave no number of the Chamber of Commerce (KVK) of your organisation, so you cannot sign in here. Report what happened without signing in, or look on politie.nl.',
    offTitle: 'Signing in with eHerkenning is not possible here yet',
    off: 'Do you have an account of your organisation? Sign in with that. Otherwise you can report what happened without signing in.',
  },
})
