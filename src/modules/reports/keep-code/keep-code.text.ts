// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const keepCodeText = defineText({
  nl: {
    copy: 'Kopieer de code',
    copied: 'De code is gekopieerd.',
    print: 'Print deze pagina',
    calendar: 'Zet in mijn agenda',
    byHand: 'Of druk op Ctrl+P om te printen, of maak een foto van uw scherm.',
    calendarMore: 'In uw agenda komt over een week een herinnering met de code. Wie in uw agenda kijkt, ziet die ook.',
    reminder: 'Kijk bij dijkwacht',
    reminderMore: 'Uw code: {code}. Vul die in op deze pagina.',
  },
  en: {
    copy: 'Copy the code',
    copied: 'The code was copied.',
    print: 'Print this page',
    calendar: 'Put in my calendar',
    byHand: 'Or press Ctrl+P to print, or take a picture of your screen.',
    calendarMore: 'Your calendar gets a reminder in a week, with the code. Who looks into your calendar sees it too.',
    reminder: 'Look at dijkwacht',
    reminderMore: 'Your code: {code}. Enter it on this page.',
  },
})
