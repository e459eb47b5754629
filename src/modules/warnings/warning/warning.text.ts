// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const warningMessages = defineMessages('warnings', {
  mayNotRead: {
    nl: 'U mag deze bladen niet lezen.',
    en: 'You may not read these sheets.',
  },
  mayNotWrite: {
    nl: 'U mag geen waarschuwingen schrijven of beoordelen.',
    en: 'You may not write or judge warnings.',
  },
  mayNotApprove: {
    nl: 'U mag geen waarschuwingen goedkeuren.',
    en: 'You may not approve warnings.',
  },
  isOver: {
    nl: 'Deze waarschuwing is voorbij. Schrijf een nieuwe.',
    en: 'This warning is over. Write a new one.',
  },
  noSignal: {
    nl: 'Dit signaal is er niet, of het is niet bevestigd.',
    en: 'This signal does not exist, or is not confirmed.',
  },
  signalGone: {
    nl: 'Het signaal is ingetrokken of verlopen. Vraag de schrijver of de waarschuwing nog klopt.',
    en: 'The signal was withdrawn or has expired. Ask the writer whether the warning is still right.',
  },
  notClear: {
    nl: 'Dit signaal is niet voor iedereen. Wie ervoor instaat, moet het label eerst wijzigen in TLP:CLEAR.',
    en: 'This signal is not for everybody. Whoever answers for it has to change its label to TLP:CLEAR first.',
  },
  alreadyWarned: {
    nl: 'Over dit signaal is al een waarschuwing. Verbeter of verleng die.',
    en: 'There is a warning about this signal already. Correct or extend that one.',
  },
  oneWaits: {
    nl: 'Hierover wacht al een voorstel. Laat dat eerst beoordelen.',
    en: 'A proposal about this waits already. Have that judged first.',
  },
  ofAnother: {
    nl: 'Een andere organisatie schreef deze waarschuwing. Alleen die trekt haar in.',
    en: 'Another organisation wrote this warning. Only that one withdraws it.',
  },
  lastDay: {
    nl: 'Kies een dag na vandaag, en hoogstens zes weken verder.',
    en: 'Choose a day after today, at most six weeks ahead.',
  },
  lastDayPast: {
    nl: 'De laatste dag van dit voorstel is voorbij. Laat het opnieuw schrijven.',
    en: 'The last day of this proposal has passed. Have it written again.',
  },
  notLater: {
    nl: 'Deze dag is niet later dan de laatste dag van nu.',
    en: 'This day is not later than the last day as it is now.',
  },
  smallCount: {
    nl: 'Hier staat een aantal onder de tien: “{found}”. Laat het weg, want mensen kunnen zo te herkennen zijn.',
    en: 'Here is a number below ten: “{found}”. Leave it out: people could be recognised by it.',
  },
  longSentence: {
    nl: 'Deze zin is te lang: “{found}…”. Maak er twee van.',
    en: 'This sentence is too long: “{found}…”. Make it two.',
  },
  maybeNames: {
    nl: 'Staan hier namen van mensen in? Wij zagen: {found}. Haal ze weg, of zeg dat het geen namen van mensen zijn.',
    en: 'Are there names of people in this? We saw: {found}. Take them out, or say that they are no names of people.',
  },
  unknownMunicipality: {
    nl: 'Wij kennen geen gemeente “{place}”. Schrijf bijvoorbeeld Rotterdam.',
    en: 'We know no municipality “{place}”. Write for example Rotterdam.',
  },
  manyMunicipalities: {
    nl: 'Dit zijn veel gemeenten. Kies de provincie.',
    en: 'These are many municipalities. Choose the province.',
  },
  clueAstray: {
    nl: '“{part}” staat niet in de afzender of de tekst. Neem de woorden precies over.',
    en: '“{part}” stands neither in the sender nor in the text. Copy the words exactly.',
  },
  clueUnsaid: {
    nl: 'Schrijf achter “{part} =” wat iemand daaraan ziet.',
    en: 'Write after “{part} =” what somebody sees by it.',
  },
  manyClues: {
    nl: 'Kies de duidelijkste kenmerken, hoogstens {max}.',
    en: 'Choose the clearest clues, at most {max}.',
  },
  unknownProvince: { nl: 'Deze provincie is er niet.', en: 'This province does not exist.' },
})

/** Words of a warning wherever it is shown. */
export const warningText = defineText({
  nl: {
    act: 'Wat doet u nu?',
    happens: 'Wat gebeurt er?',
    recognise: 'Hoe herkent u het?',
    press: 'Voor de pers',
    call: 'Voor wie belt',
    until: 'Geldt tot en met {date}',
    from: 'Waarschuwing van {organisation}',
    changed: 'Laatst gewijzigd op {date}',
    everywhere: 'Heel Nederland',
    victim: 'Bent u opgelicht? Lees wat u eerst doet',
    ended: 'Afgelopen',
    endedMore: 'Deze waarschuwing gold tot en met {date}. Let wel op: deze oplichting kan terugkomen.',
    withdrawn: 'Ingetrokken',
    withdrawnMore: 'Deze waarschuwing is ingetrokken op {date}. Reden: {because}',
    corrected: 'Verbeterd',
    correctedMore: 'Deze waarschuwing is gewijzigd op {date}. Wat er anders is: {because}',
    published: 'Geldt nu',
    messageRecalled: 'Hier stond een zin die niet meer geldt. Organisaties riepen hem terug.',
    englishFollows: 'De Engelse tekst volgt. U leest nu het Nederlands.',
    alt: 'Waarschuwing: {title}. Wat doet u nu? {act}',
  },
  en: {
    act: 'What do you do now?',
    happens: 'What happens?',
    recognise: 'How do you recognise it?',
    press: 'For the press',
    call: 'For callers',
    until: 'Holds until {date}',
    from: 'Warning by {organisation}',
    changed: 'Last changed on {date}',
    everywhere: 'All of the Netherlands',
    victim: 'Were you scammed? Read what to do first',
    ended: 'Over',
    endedMore: 'This warning held until {date}. Stay alert: this scam can come back.',
    withdrawn: 'Withdrawn',
    withdrawnMore: 'This warning was withdrawn on {date}. Reason: {because}',
    corrected: 'Corrected',
    correctedMore: 'This warning was changed on {date}. What is different: {because}',
    published: 'Holds now',
    messageRecalled: 'A sentence that stood here no longer holds. Organisations recalled it.',
    englishFollows: 'The English text follows. You now read the Dutch.',
    alt: 'Warning: {title}. What do you do now? {act}',
  },
})
