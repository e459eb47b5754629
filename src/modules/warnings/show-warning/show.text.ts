// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const showText = defineText({
  nl: {
    back: 'Wat gaat er rond?',
    earlier: 'Eerdere tekst',
    earlierLead: 'Deze tekst gold van {from} tot en met {until}, en klopt niet meer. Wat er anders is: {because}',
    notHold: 'Deze tekst geldt niet meer:',
    share: 'Deel deze waarschuwing',
    shareLink: 'Deel de link',
    form: 'Alles over {form}',
    shareLead: 'U mag dit beeld gebruiken, ook op sociale media en op schermen.',
    check: 'Controleer een rekening, nummer of link',
    report: 'Meld wat u overkwam',
    more: 'Wat u nog meer kunt doen',
    picture: '{width} bij {height} (PNG)',
    other: 'Andere maten',
  },
  en: {
    back: 'What is going round?',
    earlier: 'Earlier text',
    earlierLead:
      'This text held from {from} up to and including {until}, and is no longer right. What is different: {because}',
    notHold: 'This text no longer holds:',
    share: 'Share this warning',
    shareLink: 'Share the link',
    form: 'All about {form}',
    shareLead: 'You may use this picture, also on social media and on screens.',
    check: 'Check an account, number or link',
    report: 'Report what happened to you',
    more: 'What else you can do',
    picture: '{width} by {height} (PNG)',
    other: 'Other sizes',
  },
})
