// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const letterText = defineText({
  nl: {
    confirmSubject: 'Wilt u mail over signalen van online fraude?',
    confirm:
      'Iemand vroeg ons om op dit adres te melden welke signalen van online fraude er zijn. Wilt u dat? Open dan deze link, en druk op de knop:\n{link}\n\nDe link werkt drie dagen.',
    confirmEnd: 'Vroeg u dit niet? Dan hoeft u niets te doen. Wij sturen u dan niets meer.',
    newsSubject: 'Signaal: {title}',
    endedSubject: 'Signaal ingetrokken: {title}',
    daySubject: '{count, plural, one {# signaal} other {# signalen}} van online fraude',
    news: 'Dit signaal is nieuw of gewijzigd:',
    day: 'Deze signalen zijn nieuw of gewijzigd sinds het vorige bericht:',
    confirmed: '{title}\n{tlp}. Voor het eerst gezien op {date}.\nWat doet u: {advice}\n{link}',
    withdrawn: 'INGETROKKEN: {title}\nReden: {because}\n{link}',
    expired: 'VERLOPEN: {title}\n{link}',
    joined: 'SAMENGEVOEGD met een ander signaal: {title}\n{link}',
    others:
      '{count, plural, one {Er is ook # signaal voor bepaalde organisaties.} other {Er zijn ook # signalen voor bepaalde organisaties.}} Lees verder na het aanmelden:',
    stop: 'Geen mail meer? Open deze link: {link}',
    settings: 'Minder of meer? Kies na het aanmelden wat u volgt: {link}',
    promise: 'Wij bellen u nooit, en vragen nooit om geld, codes of toegang tot uw apparaat.',
  },
  en: {
    confirmSubject: 'Do you want mail about signals of online fraud?',
    confirm:
      'Somebody asked us to tell at this address which signals of online fraud there are. Do you want that? Then open this link, and press the button:\n{link}\n\nThe link works for three days.',
    confirmEnd: 'Did you not ask for this? Then you need to do nothing. We will not send you anything else.',
    newsSubject: 'Signal: {title}',
    endedSubject: 'Signal withdrawn: {title}',
    daySubject: '{count, plural, one {# signal} other {# signals}} of online fraud',
    news: 'This signal is new or has changed:',
    day: 'These signals are new or have changed since the last message:',
    confirmed: '{title}\n{tlp}. First seen on {date}.\nWhat to do: {advice}\n{link}',
    withdrawn: 'WITHDRAWN: {title}\nReason: {because}\n{link}',
    expired: 'EXPIRED: {title}\n{link}',
    joined: 'JOINED with another signal: {title}\n{link}',
    others:
      '{count, plural, one {There is also # signal for certain organisations.} other {There are also # signals for certain organisations.}} Read on after signing in:',
    stop: 'No more mail? Open this link: {link}',
    settings: 'Less or more? Choose what you follow after signing in: {link}',
    promise: 'We never call you, and never ask for money, codes or access to your device.',
  },
})
