// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const recognisedText = defineText({
  nl: {
    title: 'Dit lazen wij in uw verhaal',
    lead: 'Kies bij elk gegeven wat het was. Dan telt het mee als wij anderen waarschuwen. Weet u het niet? Kies dan “Weet ik niet”.',
    most: 'Er staan er meer in. Dit zijn de eerste {most}. De rest blijft in uw verhaal staan.',
    'paid-to': 'Hier ging het geld heen',
    display: 'Dit belde mij, of zag ik',
    contact: 'Hiermee had ik contact',
    site: 'Deze site kreeg ik',
    seller: 'Dit was de ander',
    mentioned: 'Weet ik niet',
    own: 'Dit is van mijzelf',
    uninvolved: 'Dit hoort er niet bij',
  },
  en: {
    title: 'This is what we read in your story',
    lead: 'What was each of these? Your answers help us warn others. Not sure? Choose “I do not know”.',
    most: 'There are more. These are the first {most}. The rest stays in your story.',
    'paid-to': 'The money went here',
    display: 'This called me, or I saw it',
    contact: 'I was in contact with this',
    site: 'I was given this site',
    seller: 'This was the other party',
    mentioned: 'I do not know',
    own: 'This is mine',
    uninvolved: 'Not part of what happened',
  },
})
