// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const letterText = defineText({
  nl: {
    confirmSubject: 'Wilt u mail over signalen van online fraude?',
    confirm:
      'Iemand vroeg ons om op dit adres te melden welke signalen van online fraude er zijn. Wilt u dat? Vul dan deze code in:\n\n{code}\n\nWaar u de code invult, staat op deze pagina: {where}\nDe code werkt drie dagen.',
    confirmEnd: 'Vroeg u dit niet? Dan hoeft u niets te doen. Wij sturen u dan niets meer.',
    newsSubject: 'Signaal: {title}',
    endedSubject: 'Signaal ingetrokken: {title}',
    daySubject: '{count, plural, one {# signaal} other {# signalen}} van online fraude',
    news: 'Dit signaal is nieuw of gewijzigd:',
    day: 'Deze signalen zijn nieuw of gewijzigd sinds het vorige bericht:',
    confirmed: '{title}\n{tlp}. Voor het eerst gezien op {date}.\nWat doet u: {advice}',
    withdrawn: 'INGETROKKEN: {title}\nReden: {because}',
    expired: 'VERLOPEN: {title}',
    joined: 'SAMENGEVOEGD met een ander signaal: {title}',
    others:
      '{count, plural, one {Er is ook # signaal voor bepaalde organisaties.} other {Er zijn ook # signalen voor bepaalde organisaties.}} Meld u aan in de werkbank om verder te lezen.',
    stop: 'Minder of meer, of geen mail meer? Meld u aan in de werkbank en kies “Signalen volgen”. De knop “Afmelden” van uw mailprogramma werkt ook.',
    real: ownMail.nl.real,
    promise: ownMail.nl.never,
  },
  en: {
    confirmSubject: 'Do you want mail about signals of online fraud?',
    confirm:
      'Somebody asked us to tell at this address which signals of online fraud there are. Do you want that? Then enter this code:\n\n{code}\n\nThis page says where to enter the code: {where}\nThe code works for three days.',
    confirmEnd: 'Did you not ask for this? Then you need to do nothing. We will not send you anything else.',
    newsSubject: 'Signal: {title}',
    endedSubject: 'Signal withdrawn: {title}',
    daySubject: '{count, plural, one {# signal} other {# signals}} of online fraud',
    news: 'This signal is new or has changed:',
    day: 'These signals are new or have changed since the last message:',
    confirmed: '{title}\n{tlp}. First seen on {date}.\nWhat to do: {advice}',
    withdrawn: 'WITHDRAWN: {title}\nReason: {because}',
    expired: 'EXPIRED: {title}',
    joined: 'JOINED with another signal: {title}',
    others:
      '{count, plural, one {There is also # signal for certain organisations.} other {There are also # signals for certain organisations.}} Sign in to the workbench to read on.',
    stop: 'Less or more, or no more mail? Sign in to the workbench and choose “Follow signals”. The button “Unsubscribe” of your mail program works too.',
    real: ownMail.en.real,
    promise: ownMail.en.never,
  },
})
