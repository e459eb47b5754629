// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const letterText = defineText({
  nl: {
    confirmSubject: 'Wilt u mail over interventies tegen online fraude?',
    confirm:
      'Iemand vroeg ons om op dit adres te melden wat nieuw is in het register van interventies van Dijkwacht. Wilt u dat? Vul dan deze code in:\n\n{code}\n\nWaar u de code invult, staat op deze pagina: {where}\nDe code werkt drie dagen.',
    confirmEnd: 'Vroeg u dit niet? Dan hoeft u niets te doen. Wij sturen u dan niets meer.',
    newsSubject: 'Interventie: {title}',
    weekSubject: '{count, plural, one {# interventie} other {# interventies}} nieuw of gewijzigd',
    news: 'Dit is nieuw of gewijzigd in het register van interventies:',
    week: 'Dit is nieuw of gewijzigd in het register van interventies sinds het vorige bericht:',
    one: '{title}\n{kind}, {status}. {owner}\n{link}',
    stop: 'Minder of meer, of geen mail meer? Meld u aan in de werkbank en kies “Wie doet wat”. De knop “Afmelden” van uw mailprogramma werkt ook.',
    real: ownMail.nl.real,
    promise: ownMail.nl.never,
  },
  en: {
    confirmSubject: 'Do you want mail about interventions against online fraud?',
    confirm:
      'Somebody asked us to tell at this address what is new in the register of interventions of Dijkwacht. Do you want that? Then enter this code:\n\n{code}\n\nThis page says where to enter the code: {where}\nThe code works for three days.',
    confirmEnd: 'Did you not ask for this? Then you need to do nothing. We will not send you anything else.',
    newsSubject: 'Intervention: {title}',
    weekSubject: '{count, plural, one {# intervention} other {# interventions}} new or changed',
    news: 'This is new or has changed in the register of interventions:',
    week: 'This is new or has changed in the register of interventions since the last message:',
    one: '{title}\n{kind}, {status}. {owner}\n{link}',
    stop: 'Less or more, or no more mail? Sign in to the workbench and choose “Who does what”. The button “Unsubscribe” of your mail program works too.',
    real: ownMail.en.real,
    promise: ownMail.en.never,
  },
})
