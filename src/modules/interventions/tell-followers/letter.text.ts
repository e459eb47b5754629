// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const letterText = defineText({
  nl: {
    confirmSubject: 'Wilt u mail over interventies tegen online fraude?',
    confirm:
      'Iemand vroeg ons om op dit adres te melden wat nieuw is in het register van interventies van Dijkwacht. Wilt u dat? Open dan deze link, en druk op de knop:\n{link}\n\nDe link werkt drie dagen.',
    confirmEnd: 'Vroeg u dit niet? Dan hoeft u niets te doen. Wij sturen u dan niets meer.',
    newsSubject: 'Interventie: {title}',
    weekSubject: '{count, plural, one {# interventie} other {# interventies}} nieuw of gewijzigd',
    news: 'Dit is nieuw of gewijzigd in het register van interventies:',
    week: 'Dit is nieuw of gewijzigd in het register van interventies sinds het vorige bericht:',
    one: '{title}\n{kind}, {status}. {owner}\n{link}',
    stop: 'Geen mail meer? Open deze link: {link}',
    settings: 'Minder of meer? Kies na het aanmelden: {link}',
    promise: 'Wij bellen u nooit, en vragen nooit om geld, codes of toegang tot uw apparaat.',
  },
  en: {
    confirmSubject: 'Do you want mail about interventions against online fraud?',
    confirm:
      'Somebody asked us to tell at this address what is new in the register of interventions of Dijkwacht. Do you want that? Then open this link, and press the button:\n{link}\n\nThe link works for three days.',
    confirmEnd: 'Did you not ask for this? Then you need to do nothing. We will not send you anything else.',
    newsSubject: 'Intervention: {title}',
    weekSubject: '{count, plural, one {# intervention} other {# interventions}} new or changed',
    news: 'This is new or has changed in the register of interventions:',
    week: 'This is new or has changed in the register of interventions since the last message:',
    one: '{title}\n{kind}, {status}. {owner}\n{link}',
    stop: 'No more mail? Open this link: {link}',
    settings: 'Less or more? Choose after signing in: {link}',
    promise: 'We never call you, and never ask for money, codes or access to your device.',
  },
})
