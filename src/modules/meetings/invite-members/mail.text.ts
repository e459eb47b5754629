// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const mailMessages = defineMessages('meetings', {
  noMail: {
    nl: 'Deze installatie verstuurt geen mail. Haal de afspraak op bij elk overleg.',
    en: 'This installation sends no mail. Fetch the appointment at each meeting.',
  },
})

export const mailText = defineText({
  nl: {
    title: 'Uitnodigingen per mail',
    lead: 'U krijgt een uitnodiging voor uw agenda, een wijziging, een afzegging, en bericht als er notulen zijn.',
    back: 'Overleg',
    noMail: 'Deze installatie verstuurt geen mail. Haal de afspraak op bij elk overleg.',
    mailNow: 'U krijgt uitnodigingen op {address}.',
    mailWaits:
      'Wij stuurden een bericht naar {address}. Vul de code daaruit binnen drie dagen in. Tot dan sturen wij niets.',
    stopMail: 'Geen uitnodigingen meer',
    stopMailMore: 'Wij vergeten dan uw adres.',
    address: 'Uw e-mailadres',
    addressMore: 'Wij sturen eerst een bericht om te vragen of het klopt.',
    ask: 'Stuur mij uitnodigingen',
    confirmTitle: 'Wilt u uitnodigingen voor overleg?',
    confirmLead: 'U krijgt ze dan op het adres waar u de code las. U kunt altijd stoppen.',
    confirmSend: 'Ja, stuur mij uitnodigingen',
    confirmed: 'Dank u. U krijgt nu uitnodigingen voor overleg.',
    confirmLost: 'Werkt de code niet?',
    confirmLostMore: 'Een code werkt drie dagen, en één keer. Vraag in de werkbank een nieuwe.',
    stopTitle: 'Geen uitnodigingen meer?',
    stopLead: 'Wij vergeten dan uw e-mailadres.',
    stopSend: 'Stuur mij geen uitnodigingen meer',
    stopped: 'U krijgt geen uitnodigingen meer. Uw e-mailadres zijn wij vergeten.',
    over: 'Deze link werkt niet meer',
    overMore: 'Misschien heeft u hem al gebruikt. In de werkbank ziet u bij “Overleg” hoe het staat.',
  },
  en: {
    title: 'Invitations by mail',
    lead: 'You get an invitation for your calendar, a change, a cancellation, and word when there are minutes.',
    back: 'Meetings',
    noMail: 'This installation sends no mail. Fetch the appointment at each meeting.',
    mailNow: 'You get invitations at {address}.',
    mailWaits: 'We sent a message to {address}. Enter the code from it within three days. Until then we send nothing.',
    stopMail: 'No more invitations',
    stopMailMore: 'We then forget your address.',
    address: 'Your mail address',
    addressMore: 'We first send a message to ask whether it is right.',
    ask: 'Send me invitations',
    confirmTitle: 'Do you want invitations to meetings?',
    confirmLead: 'You then get them at the address where you read the code. You can always stop.',
    confirmSend: 'Yes, send me invitations',
    confirmed: 'Thank you. You now get invitations to meetings.',
    confirmLost: 'Does the code not work?',
    confirmLostMore: 'A code works for three days, and once. Ask for a new one in the workbench.',
    stopTitle: 'No more invitations?',
    stopLead: 'We then forget your mail address.',
    stopSend: 'Send me no more invitations',
    stopped: 'You get no more invitations. We have forgotten your mail address.',
    over: 'This link no longer works',
    overMore: 'Perhaps you used it already. In the workbench, at “Meetings”, you see how it stands.',
  },
})
