// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const letterText = defineText({
  nl: {
    confirmSubject: 'Wilt u mail over campagnes tegen online fraude?',
    confirm:
      'Iemand vroeg ons om op dit adres te melden welke campagnes beginnen. Wilt u dat? Vul dan deze code in:\n\n{code}\n\nWaar u de code invult, staat op deze pagina: {where}\nDe code werkt drie dagen.',
    confirmEnd: 'Vroeg u dit niet? Dan hoeft u niets te doen. Wij sturen u dan niets meer.',
    weekSubject: '{count, plural, one {# campagne begint} other {# campagnes beginnen}} binnenkort',
    week: 'Dit begint de komende vier weken:',
    one: '{title}\n{when}. Voor {audience}, {where}. {senders}\n{link}',
    stop: 'Geen mail meer? Meld u aan in de werkbank en kies “Mail over de kalender”. De knop “Afmelden” van uw mailprogramma werkt ook.',
    real: ownMail.nl.real,
    promise: ownMail.nl.never,
  },
  en: {
    confirmSubject: 'Do you want mail about campaigns against online fraud?',
    confirm:
      'Somebody asked us to tell at this address which campaigns begin. Do you want that? Then enter this code:\n\n{code}\n\nThis page says where to enter the code: {where}\nThe code works for three days.',
    confirmEnd: 'Did you not ask for this? Then you need to do nothing. We will not send you anything else.',
    weekSubject: '{count, plural, one {# campaign begins} other {# campaigns begin}} soon',
    week: 'This begins in the next four weeks:',
    one: '{title}\n{when}. For {audience}, {where}. {senders}\n{link}',
    stop: 'No more mail? Sign in to the workbench and choose “Mail about the calendar”. The button “Unsubscribe” of your mail program works too.',
    real: ownMail.en.real,
    promise: ownMail.en.never,
  },
})
