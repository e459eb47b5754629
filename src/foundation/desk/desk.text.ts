// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '../text/index.ts'

/** Why a deed is refused, wherever it is done. */
export const deedMessages = defineMessages('deeds', {
  notFound: { nl: 'Dit is er niet, of niet meer.', en: 'This is not there, or not any more.' },
  notOwner: {
    nl: 'Alleen de organisatie die dit bijhoudt, kan dit doen.',
    en: 'Only the organisation that keeps this can do this.',
  },
  notNow: {
    nl: 'Dit kan nu niet. Misschien besliste iemand er al over. Laad de pagina opnieuw en kijk hoe het er nu voor staat.',
    en: 'This cannot be done now. Perhaps somebody decided already. Load the page again and see how it stands.',
  },
  changedMeanwhile: {
    nl: 'Iemand wijzigde dit terwijl u bezig was. Bekijk het opnieuw; wat u typte staat er nog.',
    en: 'Somebody changed this meanwhile. Look again; what you typed is still there.',
  },
  anotherPerson: {
    nl: 'Iemand anders moet dit doen, omdat u het zelf voorstelde, schreef of eerder bevestigde. Vraag een collega.',
    en: 'Somebody else has to do this, because you proposed, wrote or confirmed it yourself. Ask a colleague.',
  },
  otherOrganisation: {
    nl: 'Dit zegt dat een effect is gemeten. Daarom moet iemand van een andere organisatie dit doen.',
    en: 'This says that an effect was measured. Therefore somebody of another organisation has to do this.',
  },
  onlyProposer: {
    nl: 'Alleen wie dit voorstelde, kan het terugnemen.',
    en: 'Only the person who proposed this can take it back.',
  },
})
