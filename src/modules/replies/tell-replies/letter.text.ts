// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const letterText = defineText({
  nl: {
    confirmSubject: 'Wilt u bericht van Dijkwacht?',
    confirm:
      'Iemand vroeg om bericht op dit adres. Was u dat? Vul dan deze code in:\n\n{code}\n\nWaar u de code invult, staat op deze pagina: {where}',
    confirmEnd: 'Was u dat niet? Dan hoeft u niets te doen. De code werkt drie dagen.',
    newsSubject: 'Er is nieuws van Dijkwacht',
    news: 'Er is nieuws voor u. Ga zelf naar {site} en kies Mijn melding. U heeft de code van uw bewijs nodig.',
    stop: 'Geen bericht meer? Zeg het bij Mijn melding, of druk op de knop “Afmelden” van uw mailprogramma.',
    real: ownMail.nl.real,
    promise: `${ownMail.nl.never} Antwoord niet op deze mail.`,
  },
  en: {
    confirmSubject: 'Do you want messages from Dijkwacht?',
    confirm:
      'Somebody asked for messages at this address. Was it you? Then enter this code:\n\n{code}\n\nThis page says where to enter the code: {where}',
    confirmEnd: 'Was it not you? Then you need not do anything. The code works for three days.',
    newsSubject: 'There is news from Dijkwacht',
    news: 'There is news for you. Go to {site} yourself and choose My report. You need the code of your receipt.',
    stop: 'No more messages? Say so at My report, or press the button “Unsubscribe” of your mail program.',
    real: ownMail.en.real,
    promise: `${ownMail.en.never} Do not answer this mail.`,
  },
})
