// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const signalMessages = defineMessages('signals', {
  mayNotRead: {
    nl: 'U mag dit niet lezen. Vraag de beheerder van uw organisatie om een rol.',
    en: 'You may not read this. Ask the administrator of your organisation for a role.',
  },
  mayNotJudge: {
    nl: 'U mag signalen niet beoordelen. Vraag de beheerder van uw organisatie om een rol.',
    en: 'You may not judge signals. Ask the administrator of your organisation for a role.',
  },
  notFound: { nl: 'Dit signaal bestaat niet (meer).', en: 'This signal does not exist (any more).' },
  ofAnother: {
    nl: 'Een andere organisatie staat in voor dit signaal. Vraag die organisatie om het te wijzigen.',
    en: 'Another organisation answers for this signal. Ask that organisation to change it.',
  },
  changedMeanwhile: {
    nl: 'Iemand heeft dit signaal intussen gewijzigd. Wat u invulde, staat er nog. Lees wat er nu staat, en bewaar opnieuw als u het nog wilt.',
    en: 'Somebody has meanwhile changed this signal. What you filled in is still there. Read what it says now, and save again if you still want it.',
  },
  notAllowedNow: {
    nl: 'Dat kan nu niet meer: dit signaal is al afgesloten. Ververs de pagina.',
    en: 'That is no longer possible: this signal has ended. Reload the page.',
  },
})
