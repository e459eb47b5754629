// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const deskMenu = defineText({ nl: { title: 'Waarschuwingen' }, en: { title: 'Warnings' } })

export const waitingTray = defineText({
  nl: {
    title: 'Waarschuwingen om te beoordelen',
    explanation: 'Iemand anders schreef ze. U kijkt wat iedereen gaat lezen.',
  },
  en: { title: 'Warnings to judge', explanation: 'Somebody else wrote them. You look at what everybody will read.' },
})

export const englishTray = defineText({
  nl: { title: 'Waarschuwingen zonder Engels', explanation: 'Ze staan alleen in het Nederlands. Vul het Engels aan.' },
  en: { title: 'Warnings without English', explanation: 'They stand in Dutch only. Add the English.' },
})

export const signalSlot = defineText({
  nl: {
    title: 'Waarschuw iedereen',
    explanation: 'Schrijf een waarschuwing. Iemand anders kijkt voordat die verschijnt.',
  },
  en: { title: 'Warn everybody', explanation: 'Write a warning. Somebody else looks before it appears.' },
})

export const proposeText = defineText({
  nl: {
    newTitle: 'Schrijf een waarschuwing',
    newLead: 'Iedereen leest dit. Iemand anders kijkt ernaar voordat het verschijnt.',
    correctTitle: 'Verbeter de waarschuwing',
    correctLead: 'De oude tekst blijft doorgestreept te zien, met wat er anders is. Iemand anders kijkt eerst.',
    back: 'Alle waarschuwingen',
    fromSignal: 'Over het signaal “{title}”',
    rules: 'Geen namen, geen nummers, geen rekeningen en geen aantallen onder de tien. Eén stap per regel.',
    inNl: 'In het Nederlands',
    inEn: 'In het Engels',
    enLater: 'Heeft u haast? Laat het Engels leeg. Het blijft op uw werkbank staan tot iemand het aanvult.',
    title: 'Kop',
    act: 'Wat doet iemand nu? De eerste stap staat bovenaan.',
    happens: 'Wat gebeurt er?',
    recognise: 'Hoe herkent iemand het?',
    press: 'Regel voor de pers',
    pressMore: 'Eén of twee zinnen die een woordvoerder kan zeggen.',
    call: 'Wat zegt u tegen wie belt?',
    provinces: 'Voor welke provincies?',
    provincesMore: 'Kies er geen als het voor heel Nederland is.',
    municipalities: 'Of voor welke gemeenten?',
    municipalitiesMore: 'Op elke regel één. Kies dan niet ook hun provincie.',
    endsOn: 'Laatste dag',
    endsOnMore: 'Hoogstens zes weken verder, zoals {example}.',
    because: 'Wat is er anders, en waarom?',
    becauseMore: 'Iedereen leest dit.',
    looked: 'Namen',
    lookedYes: 'Ik keek: er staan geen namen van mensen in',
    send: 'Laat beoordelen',
    conflict: 'De waarschuwing is gewijzigd terwijl u schreef. Kijk wat er nu staat:',
    already: 'Daar is al een waarschuwing over.',
    seeNow: 'Bekijk de waarschuwing',
  },
  en: {
    newTitle: 'Write a warning',
    newLead: 'Everybody reads this. Somebody else looks at it before it appears.',
    correctTitle: 'Correct the warning',
    correctLead: 'The old text stays to be seen, struck, with what is different. Somebody else looks first.',
    back: 'All warnings',
    fromSignal: 'About the signal “{title}”',
    rules: 'No names, no numbers, no accounts and no counts below ten. One step a line.',
    inNl: 'In Dutch',
    inEn: 'In English',
    enLater: 'In a hurry? Leave the English empty. It stays on your desk until somebody adds it.',
    title: 'Headline',
    act: 'What does somebody do now? The first step comes first.',
    happens: 'What happens?',
    recognise: 'How does somebody recognise it?',
    press: 'Line for the press',
    pressMore: 'One or two sentences that a spokesperson can say.',
    call: 'What do you say to who calls?',
    provinces: 'For which provinces?',
    provincesMore: 'Choose none when it is for all of the Netherlands.',
    municipalities: 'Or for which municipalities?',
    municipalitiesMore: 'One on each line. Then do not choose their province as well.',
    endsOn: 'Last day',
    endsOnMore: 'At most six weeks ahead, like {example}.',
    because: 'What is different, and why?',
    becauseMore: 'Everybody reads this.',
    looked: 'Names',
    lookedYes: 'I looked: there are no names of people in it',
    send: 'Have it judged',
    conflict: 'The warning was changed while you wrote. Look at what stands there now:',
    already: 'There is a warning about it already.',
    seeNow: 'See the warning',
  },
})
