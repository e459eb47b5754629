// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const letterText = defineText({
  nl: {
    confirmSubject: 'Wilt u mail van het kennisplatform?',
    confirm:
      'Iemand vroeg ons om op dit adres te melden wat nieuw is op het kennisplatform van Dijkwacht. Wilt u dat? Vul dan deze code in:\n\n{code}\n\nWaar u de code invult, staat op deze pagina: {where}\nDe code werkt drie dagen.',
    confirmEnd: 'Vroeg u dit niet? Dan hoeft u niets te doen. Wij sturen u dan niets meer.',
    newsSubject: 'Nieuw: {title}',
    news: 'Dit is nieuw op het kennisplatform:',
    weekSubject: '{count, plural, one {# nieuw stuk} other {# nieuwe stukken}} op het kennisplatform',
    week: 'Dit is nieuw op het kennisplatform sinds het vorige bericht:',
    others:
      '{count, plural, one {Er is ook # nieuw stuk voor een kleine kring.} other {Er zijn ook # nieuwe stukken voor een kleine kring.}} Meld u aan in de werkbank om verder te lezen.',
    unnamed: 'Een stuk voor een kleine kring',
    reviewSubject: 'Klopt uw artikel nog?',
    review: 'U let op een artikel. Kijk het uiterlijk op {date} na:',
    reviewPastSubject: 'Uw artikel is niet op tijd nagekeken',
    reviewPast:
      'U let op een artikel dat u op {date} zou nakijken. Lezers zien nu dat niemand het nakeek. Het blijft staan tot u het nakijkt of intrekt:',
    stop: 'Minder of meer, of geen mail meer? Meld u aan in de werkbank en kies “Kennis volgen”. De knop “Afmelden” van uw mailprogramma werkt ook.',
    real: ownMail.nl.real,
    promise: ownMail.nl.never,
  },
  en: {
    confirmSubject: 'Do you want mail from the knowledge platform?',
    confirm:
      'Somebody asked us to tell at this address what is new on the knowledge platform of Dijkwacht. Do you want that? Then enter this code:\n\n{code}\n\nThis page says where to enter the code: {where}\nThe code works for three days.',
    confirmEnd: 'Did you not ask for this? Then you need to do nothing. We will not send you anything else.',
    newsSubject: 'New: {title}',
    news: 'This is new on the knowledge platform:',
    weekSubject: '{count, plural, one {# new piece} other {# new pieces}} on the knowledge platform',
    week: 'This is new on the knowledge platform since the last message:',
    others:
      '{count, plural, one {There is also # new piece for a small circle.} other {There are also # new pieces for a small circle.}} Sign in to the workbench to read on.',
    unnamed: 'A piece for a small circle',
    reviewSubject: 'Is your article still right?',
    review: 'You see to an article that has to be looked at by {date}:',
    reviewPastSubject: 'Your article was not looked at in time',
    reviewPast:
      'You see to an article that had to be looked at by {date}. Readers now see that it has not been looked at. It stays until you look at it or withdraw it:',
    stop: 'Less or more, or no more mail? Sign in to the workbench and choose “Follow knowledge”. The button “Unsubscribe” of your mail program works too.',
    real: ownMail.en.real,
    promise: ownMail.en.never,
  },
})
