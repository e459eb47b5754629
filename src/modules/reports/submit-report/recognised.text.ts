// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const recognisedText = defineText({
  nl: {
    title: 'Dit lazen wij in uw verhaal',
    lead: 'Zeg bij elk gegeven wat het was. Dan telt het mee als wij anderen waarschuwen. Weet u het niet? Kies dan “Weet ik niet”.',
    'paid-to': 'Hier ging het geld heen',
    display: 'Dit zag ik op mijn scherm, of dit belde mij',
    contact: 'Dit belde, appte of mailde ik zelf',
    site: 'Deze site of link kreeg ik',
    seller: 'Dit was de ander',
    mentioned: 'Weet ik niet',
    own: 'Dit is van mijzelf, of van wie het overkwam',
    uninvolved: 'Dit heeft er niets mee te maken',
  },
  en: {
    title: 'This is what we read in your story',
    lead: 'Say of each what it was. Then it counts when we warn others. You do not know? Choose “I do not know”.',
    'paid-to': 'The money went here',
    display: 'I saw this on my screen, or this called me',
    contact: 'I called, texted or mailed this myself',
    site: 'I was given this site or link',
    seller: 'This was the other party',
    mentioned: 'I do not know',
    own: 'This is mine, or of the person whom it happened to',
    uninvolved: 'This has nothing to do with it',
  },
})
