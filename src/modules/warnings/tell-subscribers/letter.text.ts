// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const letterText = defineText({
  nl: {
    confirmSubject: 'Wilt u waarschuwingen van Dijkwacht?',
    confirm:
      'Iemand vroeg om waarschuwingen op dit adres. Was u dat? Vul dan deze code in:\n\n{code}\n\nWaar u de code invult, staat op deze pagina: {where}\nDe code werkt drie dagen.',
    confirmEnd: 'Was u dat niet? Dan hoeft u niets te doen. Wij sturen u dan niets meer.',
    newsSubject: 'Waarschuwing: {title}',
    correctedSubject: 'Waarschuwing verbeterd: {title}',
    withdrawnSubject: 'Waarschuwing ingetrokken: {title}',
    corrected: 'Deze waarschuwing is gewijzigd. Wat er anders is: {because}',
    withdrawn:
      'Wij trekken deze waarschuwing in: {title}\nReden: {because}\nGaf u de waarschuwing door? Vertel dan ook dat zij niet klopt.',
    where: 'Lees meer: ga zelf naar {site} en kies Waarschuwingen.',
    stopByCode: 'Geen mail meer? Ga naar {site}, kies Waarschuwingen per mail, en vul deze stopcode in: {code}',
    stop: 'De knop “Afmelden” van uw mailprogramma werkt ook.',
    real: ownMail.nl.real,
    promise: `${ownMail.nl.never} Antwoord niet op deze mail.`,
  },
  en: {
    confirmSubject: 'Do you want warnings from Dijkwacht?',
    confirm:
      'Somebody asked for warnings at this address. Was it you? Then enter this code:\n\n{code}\n\nThis page says where to enter the code: {where}\nThe code works for three days.',
    confirmEnd: 'Was it not you? Then you need to do nothing. We will not send you anything else.',
    newsSubject: 'Warning: {title}',
    correctedSubject: 'Warning corrected: {title}',
    withdrawnSubject: 'Warning withdrawn: {title}',
    corrected: 'This warning was changed. What is different: {because}',
    withdrawn:
      'We withdraw this warning: {title}\nReason: {because}\nDid you pass the warning on? Then also tell that it is wrong.',
    where: 'Read more: go to {site} yourself and choose Warnings.',
    stopByCode: 'No more mail? Go to {site}, choose Warnings by mail, and enter this stop code: {code}',
    stop: 'The button “Unsubscribe” of your mail program works too.',
    real: ownMail.en.real,
    promise: `${ownMail.en.never} Do not answer this mail.`,
  },
})
