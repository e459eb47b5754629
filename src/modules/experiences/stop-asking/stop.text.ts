// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const stopText = defineText({
  nl: {
    title: 'Stop met vragen over ervaringen',
    lead: 'Vul het adres in waarop u mail van ons krijgt. Dan wissen wij het en vragen wij u niet meer.',
    address: 'Uw e-mailadres',
    stop: 'Stop en wis mijn adres',
    code: 'Wilt u ook uw antwoord wissen? Gebruik dan de code uit de mail.',
    codeLink: 'Ik heb een code',
    doneTitle: 'U krijgt geen vragen meer',
    done: 'Stond dit adres bij ons? Dan is het nu gewist. Wij zeggen niet of het bij ons stond, want iemand anders kan uw adres invullen.',
    back: 'Ervaringen',
  },
  en: {
    title: 'Stop questions about experiences',
    lead: 'Fill in the address at which you get mail from us. We then erase it and ask you no more.',
    address: 'Your e-mail address',
    stop: 'Stop and erase my address',
    code: 'Do you want to erase your answer as well? Then use the code in the mail.',
    codeLink: 'I have a code',
    doneTitle: 'You get no more questions',
    done: 'Did we have this address? Then it is erased now. We do not say whether we had it, because somebody else can fill in your address.',
    back: 'Experiences',
  },
})
