// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const mailMessages = defineMessages('campaigns', {
  noMail: {
    nl: 'Deze installatie verstuurt geen mail. Zet de kalender in uw agenda.',
    en: 'This installation sends no mail. Put the calendar in your own.',
  },
})

export const followText = defineText({
  nl: {
    title: 'Mail over de kalender',
    lead: 'Elke maandag wat er de komende vier weken begint. Alleen wat openbaar is staat erin, dus niets onder embargo.',
    back: 'Kalender',
    mailTitle: 'Mail',
    noMail: 'Deze installatie verstuurt geen mail. Zet de kalender in uw agenda.',
    calendar: 'De kalender voor uw agenda (iCal)',
    mailNow: 'U krijgt elke maandag mail op {address}.',
    mailWaits:
      'Wij stuurden een bericht naar {address}. Vul de code daaruit binnen drie dagen in. Tot dan sturen wij niets.',
    stopMail: 'Geen mail meer',
    stopMailMore: 'Wij vergeten dan uw adres.',
    address: 'Uw e-mailadres',
    addressMore: 'Wij sturen eerst een bericht om te vragen of het klopt.',
    ask: 'Stuur mij mail',
    confirmTitle: 'Wilt u mail over campagnes tegen online fraude?',
    confirmLead:
      'U krijgt dan elke maandag wat er begint. U kunt altijd stoppen, met de knop “Afmelden” van uw mailprogramma.',
    confirmSend: 'Ja, stuur mij mail',
    confirmed: 'Dank u. U krijgt nu elke maandag mail over de campagnekalender.',
    confirmLost: 'Werkt de code niet?',
    confirmLostMore:
      'Een code werkt drie dagen, en één keer. Vraag in de werkbank opnieuw om mail. Dan sturen wij een nieuwe.',
    stopTitle: 'Geen mail meer over campagnes?',
    stopLead: 'Wij vergeten dan uw e-mailadres.',
    stopSend: 'Stuur mij geen mail meer',
    stopped: 'U krijgt geen mail meer. Uw e-mailadres zijn wij vergeten.',
    over: 'Deze link werkt niet meer',
    overMore: 'Misschien heeft u hem al gebruikt. In de werkbank ziet u bij de campagnekalender hoe het staat.',
  },
  en: {
    title: 'Mail about the calendar',
    lead: 'Every Monday what begins in the next four weeks. Only what is public stands in it, so nothing under embargo.',
    back: 'Calendar',
    mailTitle: 'Mail',
    noMail: 'This installation sends no mail. Put the calendar in your own.',
    calendar: 'The calendar for your own (iCal)',
    mailNow: 'You get mail at {address} every Monday.',
    mailWaits: 'We sent a message to {address}. Enter the code from it within three days. Until then we send nothing.',
    stopMail: 'No more mail',
    stopMailMore: 'We then forget your address.',
    address: 'Your mail address',
    addressMore: 'We first send a message to ask whether it is right.',
    ask: 'Send me mail',
    confirmTitle: 'Do you want mail about campaigns against online fraud?',
    confirmLead:
      'You will then hear every Monday what begins. You can always stop, by the button “Unsubscribe” of your mail program.',
    confirmSend: 'Yes, send me mail',
    confirmed: 'Thank you. You now get mail about the campaign calendar every Monday.',
    confirmLost: 'Does the code not work?',
    confirmLostMore:
      'A code works for three days, and once. Ask for mail again in the workbench. We then send a new one.',
    stopTitle: 'No more mail about campaigns?',
    stopLead: 'We then forget your mail address.',
    stopSend: 'Send me no more mail',
    stopped: 'You get no more mail. We have forgotten your mail address.',
    over: 'This link no longer works',
    overMore: 'Perhaps you used it already. In the workbench, at the campaign calendar, you see how it stands.',
  },
})
