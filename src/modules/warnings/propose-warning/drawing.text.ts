// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const drawingText = defineText({
  nl: {
    title: 'Laat zien hoe het bericht eruitziet',
    lead: 'Uit deze velden maken wij een tekening van de telefoon. Heeft u het bericht niet? Laat dan alles leeg.',
    kind: 'Wat voor bericht is het?',
    none: 'Geen tekening',
    sms: 'Sms',
    chat: 'Chat, zoals WhatsApp',
    mail: 'E-mail',
    call: 'Telefoontje',
    payment: 'Betaalverzoek',
    'nl-sender': 'Wie staat er als afzender?',
    'en-sender': 'De afzender in het Engels',
    senderMore: 'Zoals “PakketDienst”. Geen nummer, en geen naam van een echt bedrijf of mens.',
    'nl-text': 'Wat staat er, of wat zegt de beller?',
    'en-text': 'De tekst in het Engels',
    textMore: 'Schrijf [link] waar een link staat. Neem geen nummer, rekening of webadres over.',
    'nl-clues': 'Waaraan ziet iemand het?',
    'en-clues': 'De kenmerken in het Engels',
    cluesMore:
      'Op elke regel één, hoogstens vier: woorden uit het bericht, een is-teken, en wat eraan opvalt. Zoals: “vandaag = Ze willen dat u haast maakt.”',
  },
  en: {
    title: 'Show how the message looks',
    lead: 'From these fields we make a drawing of the telephone. Do you not have the message? Leave all of it empty.',
    kind: 'What kind of message is it?',
    none: 'No drawing',
    sms: 'Text message',
    chat: 'Chat, such as WhatsApp',
    mail: 'E-mail',
    call: 'Telephone call',
    payment: 'Payment request',
    'nl-sender': 'Who is shown as the sender?',
    'en-sender': 'The sender in English',
    senderMore: 'Such as “PakketDienst”. No number, and no name of a real company or person.',
    'nl-text': 'What does it say, or what does the caller say?',
    'en-text': 'The text in English',
    textMore: 'Write [link] where a link stands. Do not copy a number, account or web address.',
    'nl-clues': 'How does somebody see it?',
    'en-clues': 'The clues in English',
    cluesMore:
      'One on each line, at most four: words of the message, an equals sign, and what is odd about them. Such as: “today = They want you to hurry.”',
  },
})
