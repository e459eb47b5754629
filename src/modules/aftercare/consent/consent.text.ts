// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const aftercareMessages = defineMessages('aftercare', {
  mayNot: {
    nl: 'Hiervoor moet u werken bij een organisatie die slachtoffers helpt. Vraag uw beheerder om deze taak.',
    en: 'For this you must work for an organisation that helps victims. Ask your administrator for this task.',
  },
  tooMany: {
    nl: 'Er zijn nu te veel gesprekken achter elkaar vastgelegd. Probeer het over een uur opnieuw. Wat u invulde, staat er nog.',
    en: 'Too many talks were recorded in a row. Try again in an hour. What you filled in is still there.',
  },
  holderAway: {
    nl: 'Vastleggen kan nu niet: de tweede sleutelhouder antwoordt niet. Er is niets bewaard. Probeer het straks opnieuw, of geef alleen het pad mee.',
    en: 'It cannot be recorded now: the second key holder does not answer. Nothing was kept. Try again later, or only hand over the path.',
  },
  sentBefore: {
    nl: 'Dit gesprek is al vastgelegd. Kijk in de lijst.',
    en: 'This talk was recorded already. Look in the list.',
  },
  purposeNeeded: {
    nl: 'Kies waarvoor de persoon ja zei. Zei de persoon overal nee? Gebruik dan de knop “De persoon wil niets”.',
    en: 'Choose what the person said yes to. Did the person say no to everything? Use the button “The person wants nothing”.',
  },
  tooYoung: {
    nl: 'Van wie jonger is dan 16 leggen wij niets vast. Praat samen met een ouder, en geef een pad mee.',
    en: 'Of somebody younger than 16 we record nothing. Talk together with a parent, and hand over a path.',
  },
  notThere: {
    nl: 'Vraag de persoon er zelf bij. Zonder zijn of haar eigen ja leggen wij niets vast.',
    en: 'Ask the person to join. Without their own yes we record nothing.',
  },
  contactWrong: {
    nl: 'Vul één telefoonnummer of één e-mailadres in, zoals +31 6 12345678.',
    en: 'Fill in one phone number or one e-mail address, such as +31 6 12345678.',
  },
  notChecked: {
    nl: 'Herkennen kan alleen als u zag dat dit nummer of adres van de persoon is. Bel het nummer terug, of kijk samen. Een e-mailadres kunt u alleen samen bekijken.',
    en: 'Recognition needs you to have seen that this number or address is theirs. Call the number back, or look together. An e-mail address can only be looked at together.',
  },
  needsHelp: {
    nl: 'Wat helpt, bewaren wij alleen als de persoon ja zei op “Onthouden wat u helpt”.',
    en: 'We keep what helps only when the person said yes to “Remember what helps you”.',
  },
  noPath: {
    nl: 'Kies een pad uit de lijst, of kies “Geen pad”.',
    en: 'Choose a path from the list, or choose “No path”.',
  },
  codeUnknown: {
    nl: 'Deze code kennen wij niet. Kijk of u alle tekens goed heeft overgenomen. Na een jaar, of na wissen, werkt een code niet meer.',
    en: 'We do not know this code. Check that you copied every character. After a year, or once erased, a code no longer works.',
  },
})

/** The words that are read out or shown, and those of what was chosen. Changed words mean a new `wordsVersion`. */
export const consentText = defineText({
  nl: {
    intro:
      'Wij willen u graag verder helpen. Daarvoor moeten wij iets onthouden. U zegt per punt ja of nee. Nee is goed: dan krijgt u dezelfde hulp. Na een jaar wissen wij alles. U kunt eerder stoppen met uw code, of door te bellen.',
    help: 'Onthouden wat u helpt',
    helpMore:
      'Wij onthouden wat u prettig vindt, zoals bellen of grote letters, en welk pad u kiest. Alleen deze organisatie ziet dat.',
    recognise: 'Herkennen als u nog eens om hulp vraagt',
    recogniseMore:
      'Vraagt u later weer om hulp, ook ergens anders, en zegt u daar ook ja? Dan zien zij dat u eerder om hulp vroeg, en hoeveel maanden geleden. Zij zien niet waar en niet waarover.',
    'follow-up': 'Na drie en twaalf maanden vragen hoe het gaat',
    'follow-upMore':
      'Deze organisatie belt of mailt u dan. U hoeft niet te antwoorden. Antwoorden tellen wij zonder uw naam.',
    erase:
      'Zegt u ja? Dan maken wij een geheime code van uw nummer of adres. Daarmee vinden wij alles terug als u wilt dat het weggaat.',
    call: 'Liever bellen dan mailen',
    letters: 'Grote letters',
    slowly: 'Rustig praten, alles twee keer',
    plain: 'Korte brieven, met de eerste stap bovenaan',
    visit: 'Liever iemand zien dan bellen',
    helper: 'Iemand die meehelpt en meeluistert',
    language: 'Een andere taal, met een tolk',
    listening: 'Hulp bij slecht horen, zoals tekst in plaats van bellen',
    conversation: 'Gesprek',
    course: 'Cursus',
    'check-up': 'Beveiliging op orde',
    buddy: 'Maatje',
    none: 'Geen pad',
    planned: 'gepland',
    asked: 'gevraagd',
    reminded: 'herinnerd',
    answered: 'beantwoord',
    closed: 'gesloten',
    moment: 'Na {moment} maanden',
    did: 'Wat heeft u gedaan met het pad?',
    'did.all': 'Alles wat ik wilde',
    'did.part': 'Een deel',
    'did.nothing': 'Niets, of er was geen pad',
    'did.unsaid': 'Zeg ik liever niet',
    helped: 'Hielp het u?',
    'helped.much': 'Ja',
    'helped.little': 'Een beetje',
    'helped.not': 'Nee',
    'helped.unsaid': 'Zeg ik liever niet',
    again: 'Heeft iemand u daarna nog eens proberen op te lichten?',
    'again.not-approached': 'Nee, of dat merkte ik niet',
    'again.approached': 'Ja, maar ik ging er niet op in',
    'again.lost': 'Ja, en ik verloor weer geld of gegevens',
    'again.unsaid': 'Zeg ik liever niet',
  },
  en: {
    intro:
      'We would like to help you further. For that we must remember something. You say yes or no to each point. No is fine: you get the same help. After a year we erase everything. You can stop earlier with your code, or by calling.',
    help: 'Remember what helps you',
    helpMore:
      'We remember what you like, such as calling or large letters, and which path you choose. Only this organisation sees that.',
    recognise: 'Recognise you when you ask for help again',
    recogniseMore:
      'Do you ask for help again later, also somewhere else, and do you say yes there too? Then they see that you asked for help before, and how many months ago. They do not see where, nor about what.',
    'follow-up': 'Ask after three and twelve months how you are',
    'follow-upMore':
      'This organisation calls or mails you then. You need not answer. We count answers without your name.',
    erase:
      'Do you say yes? Then we make a secret code of your number or address. With it we find everything again when you want it gone.',
    call: 'Rather call than mail',
    letters: 'Large letters',
    slowly: 'Talk slowly, everything twice',
    plain: 'Short letters, with the first step on top',
    visit: 'Rather see somebody than call',
    helper: 'Somebody who helps and listens along',
    language: 'Another language, with an interpreter',
    listening: 'Help with hearing, such as text instead of calling',
    conversation: 'Talk',
    course: 'Course',
    'check-up': 'Security in order',
    buddy: 'Buddy',
    none: 'No path',
    planned: 'planned',
    asked: 'asked',
    reminded: 'reminded',
    answered: 'answered',
    closed: 'closed',
    moment: 'After {moment} months',
    did: 'What did you do with the path?',
    'did.all': 'Everything that I wanted',
    'did.part': 'A part',
    'did.nothing': 'Nothing, or there was no path',
    'did.unsaid': 'I would rather not say',
    helped: 'Did it help you?',
    'helped.much': 'Yes',
    'helped.little': 'A little',
    'helped.not': 'No',
    'helped.unsaid': 'I would rather not say',
    again: 'Did anybody try to scam you again after that?',
    'again.not-approached': 'No, or I did not notice',
    'again.approached': 'Yes, but I did not go along',
    'again.lost': 'Yes, and I lost money or data again',
    'again.unsaid': 'I would rather not say',
  },
})
