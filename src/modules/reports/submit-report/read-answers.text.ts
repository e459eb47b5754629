// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const formMessages = defineMessages('reports', {
  chooseNow: { nl: 'Kies of dit nu gebeurt.', en: 'Choose whether this is happening now.' },
  chooseSituation: {
    nl: 'Kies wat er is gebeurd. Twijfelt u? Kies dan “Ik weet het niet”.',
    en: 'Choose what happened. Not sure? Choose “I do not know”.',
  },
  chooseVictim: { nl: 'Kies voor wie u meldt.', en: 'Choose for whom you report.' },
  chooseMoney: { nl: 'Kies of er geld weg is.', en: 'Choose whether money was lost.' },
  storySaysPaid: {
    nl: 'In uw verhaal lazen wij dat er wel betaald is. Is er geld weg? Kies dan “Ja”: dan leest u wat uw bank nu nog kan doen.',
    en: 'In your story we read that something was paid. Is money gone? Then choose “Yes”, and you read what your bank can still do.',
  },
  unknownChoice: { nl: 'Kies een van de antwoorden.', en: 'Choose one of the answers.' },
  howToReach: {
    nl: 'Vul hierboven uw telefoonnummer of e-mailadres in. Of kies “Nee”.',
    en: 'Give your phone number or e-mail address above. Or choose “No”.',
  },
  storyTooLong: {
    nl: 'Uw verhaal is {sent, number} tekens lang. Hier passen er {max, number} in. Maak het korter, of bewaar het als tekstbestand en voeg dat op de volgende pagina toe.',
    en: 'Your story is {sent, number} characters long. There is room for {max, number} here. Make it shorter, or save it as a text file and add that on the next page.',
  },
  numberShort: {
    nl: 'Het nummer {written} mist {found, plural, =9 {een cijfer} =8 {twee cijfers} other {cijfers}}: een mobiel nummer heeft er 10. Kijk het na, en vul het aan als u het weet.',
    en: 'The number {written} lacks {found, plural, =9 {a digit} =8 {two digits} other {digits}}: a mobile number has 10. Look again, and complete it if you know it.',
  },
  numberLong: {
    nl: 'Het nummer {written} heeft {found, plural, =11 {een cijfer} other {cijfers}} te veel: een mobiel nummer heeft er 10. Kijk het na.',
    en: 'The number {written} has {found, plural, =11 {a digit} other {digits}} too many: a mobile number has 10. Look again.',
  },
  notAnAccount: {
    nl: 'Dit is geen rekeningnummer of crypto-adres. Een rekeningnummer begint met twee letters, zoals NL. Het staat bij de betaling in uw bankapp.',
    en: 'This is no account number or crypto address. An account number begins with two letters, such as NL. It stands with the payment in the app of your bank.',
  },
  notANumber: {
    nl: 'Dit is geen telefoonnummer of e-mailadres. Een site of naam vult u hieronder in.',
    en: 'This is no phone number or e-mail address. A website or a name goes below.',
  },
  notOwn: {
    nl: 'Dit is geen rekeningnummer of telefoonnummer. Vul uw eigen nummer in, of maak dit vak leeg.',
    en: 'This is no account number or phone number. Enter your own number, or leave this empty.',
  },
  notASite: {
    nl: 'Dit is geen site of link. Een link ziet eruit als naam.nl. Was het een app, zoals WhatsApp? Schrijf dat dan in uw verhaal.',
    en: 'This is no website or link. A link looks like name.nl. Was it an app, such as WhatsApp? Then write that in your story.',
  },
  notAProfile: {
    nl: 'Dit herkennen wij niet als profiel, gebruikersnaam of KVK-nummer. Plak de link naar het profiel als u die heeft.',
    en: 'We do not recognise this as a profile, user name or company number. Paste the link to the profile if you have it.',
  },
  tooManyLines: {
    nl: 'Hier passen {max} regels. Zet de belangrijkste erin; de rest kunt u in uw verhaal noemen.',
    en: 'There is room for {max} lines here. Give the most important ones; name the rest in your story.',
  },
})
