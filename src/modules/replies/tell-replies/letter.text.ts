// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const letterText = defineText({
  nl: {
    confirmSubject: 'Wilt u bericht van Dijkwacht?',
    confirm: 'Iemand vroeg om bericht op dit adres. Was u dat? Open dan deze link:\n{link}',
    confirmEnd: 'Was u dat niet? Dan hoeft u niets te doen. De link werkt drie dagen.',
    newsSubject: 'Er is nieuws van Dijkwacht',
    news: 'Er is nieuws voor u. Ga zelf naar {site} en kies Mijn melding. U heeft de code van uw bewijs nodig.',
    stop: 'Geen bericht meer? Open deze link:\n{link}',
    promise: 'Wij bellen u nooit. Wij vragen nooit om geld, een code of een wachtwoord. Antwoord niet op deze mail.',
  },
  en: {
    confirmSubject: 'Do you want messages from Dijkwacht?',
    confirm: 'Somebody asked for messages at this address. Was it you? Then open this link:\n{link}',
    confirmEnd: 'Was it not you? Then you need not do anything. The link works for three days.',
    newsSubject: 'There is news from Dijkwacht',
    news: 'There is news for you. Go to {site} yourself and choose My report. You need the code of your receipt.',
    stop: 'No more messages? Open this link:\n{link}',
    promise: 'We never call you. We never ask for money, a code or a password. Do not answer this mail.',
  },
})
