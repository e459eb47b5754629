// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const askMailMessages = defineMessages('warnings', {
  noMail: {
    nl: 'Wij kunnen nu geen mail sturen. Kijk zelf bij Waarschuwingen.',
    en: 'We cannot send mail now. Look at Warnings yourself.',
  },
  noAddress: {
    nl: 'Dit is geen mailadres. Vul het in zoals naam@voorbeeld.nl.',
    en: 'This is no mail address. Fill it in like name@example.nl.',
  },
  mailedEnough: {
    nl: 'Naar dit adres stuurden wij vandaag al drie keer een code. Kijk in uw postvak, of probeer het morgen weer.',
    en: 'We sent a code to this address three times today already. Look in your inbox, or try again tomorrow.',
  },
  noProvince: { nl: 'Kies een provincie uit de lijst.', en: 'Choose a province from the list.' },
  tooBusy: {
    nl: 'Er vragen nu te veel mensen tegelijk om mail. Probeer het over een uur weer.',
    en: 'Too many people ask for mail at once now. Try again in an hour.',
  },
})

export const askMailText = defineText({
  nl: {
    title: 'Waarschuwingen per mail',
    lead: 'Wij mailen u bij een nieuwe waarschuwing. U kunt altijd stoppen.',
    ask: 'Stuur mij waarschuwingen',
    address: 'Uw mailadres',
    addressMore:
      'Wij gebruiken het alleen hiervoor. Stopt u, dan wissen wij het meteen. Na twee jaar wissen wij het ook.',
    province: 'Voor welke provincie?',
    everywhere: 'Heel Nederland',
    asked: 'Wij stuurden een mail met een code. Vul die binnen drie dagen in. Tot dan sturen wij niets.',
    enter: 'Vul de code in',
    noMail: 'Wij kunnen nu geen mail sturen. Kijk zelf bij Waarschuwingen, of gebruik de feed.',
    back: 'Alle waarschuwingen',
    byCode: 'Wilt u stoppen?',
    byCodeMore:
      'Druk op “Afmelden” in uw mailprogramma. Of vul hier de stopcode in. Die staat onderaan elke waarschuwing.',
    stopCode: 'Stopcode',
    stopByCode: 'Stop de mail',
    wrongCode: 'Deze code kennen wij niet. Kijk of u hem goed overtypte.',
    confirmTitle: 'Wilt u waarschuwingen per mail?',
    confirmLead: 'U kunt altijd stoppen: met “Afmelden” in uw mailprogramma, of met de stopcode in elke mail.',
    confirmSend: 'Ja, stuur mij waarschuwingen',
    confirmed: 'Dank u. U krijgt een mail bij een nieuwe waarschuwing.',
    confirmLost: 'Werkt de code niet?',
    confirmLostMore: 'Een code werkt drie dagen, en één keer. Vraag bij Waarschuwingen opnieuw om mail.',
    stopTitle: 'Geen waarschuwingen meer?',
    stopLead: 'Wij wissen dan uw mailadres.',
    stopSend: 'Stuur mij geen waarschuwingen meer',
    stopped: 'U krijgt geen waarschuwingen meer per mail. Uw mailadres is gewist.',
    over: 'Deze link werkt niet meer',
    overMore: 'Misschien heeft u hem al gebruikt. U krijgt dan geen waarschuwingen meer.',
  },
  en: {
    title: 'Warnings by mail',
    lead: 'We mail you when there is a new warning. You can always stop.',
    ask: 'Send me warnings',
    address: 'Your mail address',
    addressMore: 'We use it for this only. When you stop, we wipe it at once. After two years we wipe it too.',
    province: 'For which province?',
    everywhere: 'All of the Netherlands',
    asked: 'We sent a mail with a code. Enter it within three days. Until then we send nothing.',
    enter: 'Enter the code',
    noMail: 'We cannot send mail now. Look at Warnings yourself, or use the feed.',
    back: 'All warnings',
    byCode: 'Do you want to stop?',
    byCodeMore:
      'Press “Unsubscribe” in your mail program. Or enter the stop code here. It stands at the end of each warning.',
    stopCode: 'Stop code',
    stopByCode: 'Stop the mail',
    wrongCode: 'We do not know this code. See whether you typed it right.',
    confirmTitle: 'Do you want warnings by mail?',
    confirmLead: 'You can always stop: by “Unsubscribe” in your mail program, or by the stop code in each mail.',
    confirmSend: 'Yes, send me warnings',
    confirmed: 'Thank you. You get a mail when there is a new warning.',
    confirmLost: 'Does the code not work?',
    confirmLostMore: 'A code works for three days, and once. Ask for mail again at Warnings.',
    stopTitle: 'No more warnings?',
    stopLead: 'We then wipe your mail address.',
    stopSend: 'Send me no more warnings',
    stopped: 'You get no more warnings by mail. Your mail address is wiped.',
    over: 'This link no longer works',
    overMore: 'Perhaps you used it already. Then you get no more warnings.',
  },
})
