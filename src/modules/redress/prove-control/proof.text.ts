// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const proofMessages = defineMessages('redress.proof', {
  noWay: {
    nl: 'Hiervoor hebben wij nog geen manier. Wat u stuurde, blijft staan.',
    en: 'We have no way for this yet. What you sent stays.',
  },
  notFound: {
    nl: 'Wij vonden de regel nog niet. Na een verandering duurt het soms een uur. Probeer het dan opnieuw.',
    en: 'We did not find the line yet. After a change it sometimes takes an hour. Then try again.',
  },
  tooOften: {
    nl: 'U heeft dit vaak laten bekijken. Probeer het over een uur opnieuw.',
    en: 'You had this looked at many times. Try again in an hour.',
  },
  tooManyCodes: {
    nl: 'Er zijn al genoeg codes verstuurd. Probeer het over een week opnieuw. Wat u stuurde, blijft staan.',
    en: 'Enough codes were sent. Try again in a week. What you sent stays.',
  },
  noPartner: {
    nl: 'De bank of het telefoonbedrijf van dit nummer doet nog niet mee. Wat u stuurde, blijft staan.',
    en: 'The bank or phone company of this number does not take part yet. What you sent stays.',
  },
  codeWrong: {
    nl: 'Deze code klopt niet of geldt niet meer. Na vijf keer vervalt zij; vraag dan een nieuwe.',
    en: 'This code is wrong or no longer counts. After five times it lapses; then ask for a new one.',
  },
})

export const proofText = defineText({
  nl: {
    title: 'Laat zien dat dit van u is',
    why: 'Dan gaat uw bezwaar voor. Het zegt nog niet of de waarschuwing terecht is, en het hoeft niet.',
    proven: 'U heeft laten zien dat dit van u is.',
    domain: 'Zet deze regel op een van twee plaatsen, en laat ons kijken.',
    line: 'De regel',
    dns: 'In een TXT-record',
    file: 'Of in een bestand',
    look: 'Kijk nu',
    code: 'Uw bank of telefoonbedrijf kan u een code geven. Wij vragen daar alleen om die code, niet wie u bent.',
    send: 'Vraag een code aan',
    sent: 'De code is aangevraagd op {at}. U krijgt haar van uw bank of telefoonbedrijf, meestal binnen een paar dagen. Wij bellen u nooit over de code.',
    again: 'Vraag een nieuwe code aan',
    typed: 'De code die u kreeg',
    give: 'Controleer de code',
  },
  en: {
    title: 'Show that this is yours',
    why: 'Then your objection goes first. It does not say yet whether the warning is right, and you need not do it.',
    proven: 'You showed that this is yours.',
    domain: 'Put this line in one of two places, and let us look.',
    line: 'The line',
    dns: 'In a TXT record',
    file: 'Or in a file',
    look: 'Look now',
    code: 'Your bank or phone company can give you a code. We ask them for that code only, not who you are.',
    send: 'Ask for a code',
    sent: 'The code was asked for on {at}. You get it from your bank or phone company, usually within a few days. We never call you about the code.',
    again: 'Ask for a new code',
    typed: 'The code that you got',
    give: 'Check the code',
  },
})
