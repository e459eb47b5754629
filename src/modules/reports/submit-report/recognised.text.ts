// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import type { IdentifierRole } from '../report/identifier-role.ts'

export const recognisedText = defineText({
  nl: {
    title: 'Dit lazen wij in uw verhaal',
    titleCarried: 'Dit vertelde u al',
    lead: 'Klopt dit? Verander wat niet klopt.',
    leadCarried: 'U hoeft het niet nog eens in te vullen. Klopt het? Verander wat niet klopt.',
    leadRoles: 'Kies bij elk nummer, adres of rekening wat het was. Dan telt het mee als wij anderen waarschuwen.',
    most: 'Er staan er meer in. Dit zijn de eerste {most}. De rest blijft in uw verhaal staan.',
    'paid-to': 'Hier ging het geld heen',
    display: 'Dit belde mij, of zag ik',
    'display-email': 'Dit mailde mij',
    contact: 'Hiermee had ik contact',
    site: 'Deze site kreeg ik',
    seller: 'Dit was de ander',
    mentioned: 'Weet ik niet',
    onProof: 'Stond op het betaalbewijs',
    proof: 'Stond op het betaalbewijs, of weet ik niet',
    own: 'Dit is van mijzelf',
    uninvolved: 'Dit hoort er niet bij',
  },
  en: {
    title: 'This is what we read in your story',
    titleCarried: 'You told us this already',
    lead: 'Is this right? Change what is not.',
    leadCarried: 'You need not fill it in again. Is it right? Change what is not.',
    leadRoles: 'Choose what each number, address or account was. Then it counts when we warn others.',
    most: 'There are more. These are the first {most}. The rest stays in your story.',
    'paid-to': 'The money went here',
    display: 'This called me, or I saw it',
    'display-email': 'This mailed me',
    contact: 'I was in contact with this',
    site: 'I was given this site',
    seller: 'This was the other party',
    mentioned: 'I do not know',
    onProof: 'On the proof of payment',
    proof: 'Stood on the proof of payment, or I do not know',
    own: 'This is mine',
    uninvolved: 'Not part of what happened',
  },
})

/** How a role is told: an address mails where a number calls. */
export function roleWord(role: IdentifierRole, kind: string): keyof typeof recognisedText.nl {
  return role === 'display' && kind === 'email' ? 'display-email' : role
}
