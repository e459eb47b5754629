// SPDX-License-Identifier: EUPL-1.2
import { defineText, type Language } from '#foundation/text'
import { bankNumber, emergencyNumber } from '#values'
import type { StepWords } from '../show-first-advice/advice.ts'

export const muleText = defineText({
  nl: {
    title: 'Gebruikt iemand uw rekening of pas? Zo komt u eruit',
    lead: 'U bent niet de enige, en u kunt nu nog iets doen.',
    gaveTitle: 'Gaf u al iets, of kwam er geld binnen?',
    gave: 'Geef niets meer, laat het geld staan en bel nu uw bank. Doe dat ook als er nog geen geld is binnengekomen.',
    stepsTitle: 'Alles wat u doet, in deze volgorde',
    avoidTitle: 'Doe dit niet',
    avoid1: 'Geef het geld niet terug aan wie het u vroeg, en maak het naar niemand over.',
    avoid2: 'Verwijder geen berichten. Ze laten zien hoe het is gegaan.',
    avoid3: 'Probeer het niet alleen op te lossen met wie u heeft gevraagd.',
    notYetTitle: 'Bent u alleen gevraagd? Zeg nee, en geef niets',
    notYet:
      'Dan is er niets gebeurd. Blokkeer de ander en vertel het iemand. U hoeft niet uit te leggen waarom u nee zegt.',
    whatTitle: 'Wat is een geldezel?',
    what: 'Iemand die een ander zijn rekening, pas of inlog laat gebruiken. Het geld dat binnenkomt, is van iemand die is opgelicht. De geldezel weet dat niet altijd.',
    how: 'Het vragen gaat vaak via sociale media of via iemand die u kent. In een onderzoek onder driehonderd scholieren in Deventer was 7 procent gevraagd.',
    canTitle: 'Wat kan er gebeuren?',
    can1: 'Uw bank kan uw rekening herkennen en blokkeren. De politie kan een rekening na meerdere meldingen doorgeven aan de bank.',
    can2: 'Wie het geld kwijt is, kan het terugvragen. De bank kan daarvoor soms uw naam en adres geven.',
    can3: 'De politie kan u vragen stellen, en u kunt straf krijgen. Daarom is het goed om eerst een jurist te spreken.',
    can4: 'De Tweede Kamer heeft gevraagd om een vaste uitweg voor wie zich zelf meldt. Die is er voor zover wij weten nog niet. Wacht daar niet op: uw bank kan nu al iets doen.',
    parentTitle: 'Bent u ouder, docent of jongerenwerker?',
    parent1: 'Luister eerst. Wie boos wordt, hoort de rest van het verhaal niet.',
    parent2: 'Doe de stappen samen, en begin bij de bank. Blijf erbij als uw kind belt.',
    parent3: `Vraag of iemand dreigt. ${emergencyNumber.nl.danger}`,
    parent4: 'Zoek daarna wat erachter zit: geldnood of druk van anderen. School of jongerenwerk kan meedenken.',
    help: 'Bent u zelf opgelicht? Lees wat u dan doet',
    points: 'Bekijk wie u kan helpen',
    sourcesTitle: 'Waar dit op berust',
    sourcesText:
      'Wij schreven deze pagina zelf. Van de meeste bronnen lazen wij een deel, op 27 november 2026. Een jurist heeft de tekst nog niet bekeken.',
  },
  en: {
    title: 'Is somebody using your account or card? Here is the way out',
    lead: 'You are not the only one, and you can still do something now.',
    gaveTitle: 'Already given something, or has money come in?',
    gave: 'Give nothing more, leave the money where it is and call your bank now, even if no money has come in yet.',
    stepsTitle: 'Everything to do, in this order',
    avoidTitle: 'Do not do this',
    avoid1: 'Do not give the money back to the person who asked you, and do not send it to anybody.',
    avoid2: 'Delete no messages. They show how it went.',
    avoid3: 'Do not try to sort it out alone with the person who asked you.',
    notYetTitle: 'Were you only asked? Say no, and give nothing',
    notYet: 'Then nothing has happened. Block them and tell somebody. You do not have to explain why you say no.',
    whatTitle: 'What is a money mule?',
    what: 'Somebody who lets another person use their account, card or login. The money that comes in belongs to somebody who was scammed. The money mule does not always know this.',
    how: 'The question often comes by social media or from somebody you know. In a study among three hundred pupils in Deventer 7 per cent had been asked.',
    canTitle: 'What can happen?',
    can1: 'Your bank can recognise and block your account. After several reports the police can tell the bank about an account.',
    can2: 'Whoever lost the money can ask it back. For that the bank can sometimes give your name and address.',
    can3: 'The police can ask you questions, and you can be punished. So it is good to speak to a lawyer first.',
    can4: 'Parliament asked for a fixed way out for people who come forward. As far as we know it is not there yet. Do not wait for it: your bank can do something now.',
    parentTitle: 'Are you a parent, teacher or youth worker?',
    parent1: 'Listen first. If you get angry, you will not hear the rest of the story.',
    parent2: 'Take the steps together, and begin with the bank. Stay there while your child calls.',
    parent3: `Ask whether there are threats. ${emergencyNumber.en.danger}`,
    parent4: 'Then look for what is behind it: need of money or pressure. School or youth work can help.',
    help: 'Were you scammed yourself? Read what to do then',
    points: 'See who can help you',
    sourcesTitle: 'What this rests on',
    sourcesText:
      'We wrote this page ourselves. Of most sources we read a part, on 27 November 2026. No lawyer has looked at the text yet. The sources are in Dutch.',
  },
})

type Way = Readonly<Record<Language, StepWords>>

export const stopForOthers: Way = {
  nl: {
    title: 'Stop, en doe niets meer voor de ander',
    how: `Geef uw pas, pincode, inlog of telefoon aan niemand meer. ${emergencyNumber.nl.call}`,
    why: 'Elke volgende betaling maakt het groter. Nu stoppen telt.',
  },
  en: {
    title: 'Stop, and do nothing more for them',
    how: `Give your card, PIN, login or phone to nobody any more. ${emergencyNumber.en.call}`,
    why: 'Every further payment makes it worse. Stopping now counts.',
  },
}

export const leaveMoney: Way = {
  nl: {
    title: 'Laat het geld staan waar het staat',
    how: 'Neem het niet op, geef het niet uit en maak het naar niemand over. Ook niet terug.',
    why: 'Dan kan het nog naar degene van wie het is.',
  },
  en: {
    title: 'Leave the money where it is',
    how: 'Do not withdraw it, spend it or send it to anybody. Do not send it back either.',
    why: 'Then it can still go back to its owner.',
  },
}

export const callOwnBank: Way = {
  nl: {
    title: 'Bel uw bank',
    how: `${bankNumber.nl.where} Zeg: “Ik denk dat mijn rekening voor oplichting is gebruikt.” Laat uw pas en inlog blokkeren.`,
    why: 'De bank kan het geld vasthouden en verder misbruik stoppen. Zij ziet dan ook dat u zelf belde.',
  },
  en: {
    title: 'Call your bank',
    how: `${bankNumber.en.where} Say: “I think my account was used for a scam.” Have your card and login blocked.`,
    why: 'The bank can hold the money and stop further misuse. It then also sees that you called yourself.',
  },
}

export const tellSomebody: Way = {
  nl: {
    title: 'Vertel het iemand die u vertrouwt',
    how: 'Een ouder, mentor, jongerenwerker of vriend. Laat die meelezen en meebellen.',
    why: 'Wie u vroeg, rekent erop dat u zwijgt. Samen is het lichter.',
  },
  en: {
    title: 'Tell somebody you trust',
    how: 'A parent, mentor, youth worker or friend. Let them read along and be there when you call.',
    why: 'The person who asked you is counting on your silence. It is easier together.',
  },
}

const keepMessages: Way = {
  nl: {
    title: 'Bewaar alle berichten',
    how: 'Maak foto’s van het scherm: wie u vroeg, wat er is beloofd, en wat er op uw rekening gebeurde.',
    why: 'Zo kunt u laten zien hoe het is gegaan, en dat een ander het plan had.',
  },
  en: {
    title: 'Keep all messages',
    how: 'Take pictures of the screen: who asked you, what was promised, and what happened on your account.',
    why: 'So you can show how it went, and that the plan was another’s.',
  },
}

export const speakToLawyer: Way = {
  nl: {
    title: 'Praat met een jurist, en ga dan naar de politie',
    how: 'Het Juridisch Loket of een advocaat zegt wat voor u geldt. Daarna belt u de politie: 0900-8844.',
    why: 'Een jurist kan met u meegaan. Zelf gaan is beter dan wachten tot de politie komt.',
  },
  en: {
    title: 'Speak to a lawyer, and then go to the police',
    how: 'Het Juridisch Loket (free legal help) or a lawyer says what holds for you. Then call the police: 0900-8844.',
    why: 'A lawyer can come along. Going yourself is something else than being fetched.',
  },
}

/** The way out, first action first. */
export const waysOut: readonly Way[] = [
  stopForOthers,
  leaveMoney,
  callOwnBank,
  tellSomebody,
  keepMessages,
  speakToLawyer,
]

export const muleSources = [
  {
    name: 'Saxion, 2021: 7% van driehonderd scholieren benaderd als geldezel',
    url: 'https://www.saxion.nl/nieuws/2021/02/je-bankrekening-beschikbaar-stellen-saxion-onderzoek-naar-de-aanpak-van-money-muling',
  },
  {
    name: 'De Haagse Hogeschool, 2020: naar een interventie tegen geldezels',
    url: 'https://www.kennisbundel.nl/kennisbank/artikel/naar-een-interventie-tegen-geldezels/',
  },
  {
    name: 'CCV en gemeente Haarlem: lokale interventies voor geldezels',
    url: 'https://hetccv.nl/themas/cyberveiligheid/cybercrime/database-lokale-cyberprojecten/lokale-interventies-voor-geldezels/',
  },
  {
    name: 'Politie, 2023: bank en betaaldienst ingelicht na de derde melding',
    url: 'https://www.politie.nl/nieuws/2023/november/7/00-bescherm-jezelf-online-pas-op-met-frauduleuze-webwinkels.html',
  },
  {
    name: 'AD: geld terugvorderen na oplichting (nieuwsbericht, door geen bank bevestigd)',
    url: 'https://www.ad.nl/geld/geld-kwijt-doordat-je-online-bent-opgelicht-er-is-een-manier-om-je-geld-terug-te-vorderen~afaa9052/',
  },
  {
    name: 'Tweede Kamer, 2025: doorontwikkeling plan van aanpak online fraude (29 911 nr. 490)',
    url: 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D50879&id=2025D50879',
  },
] as const

export const onlyAsked: Way = {
  nl: {
    title: 'Zeg nee, en geef niets',
    how: 'Geef uw pas, pincode, inlog of rekeningnummer aan niemand. Blokkeer de ander. U hoeft niet uit te leggen waarom u nee zegt.',
    why: 'Er is nog niets gebeurd, en zo blijft het. Wie zijn rekening uitleent, kan zelf straf krijgen.',
  },
  en: {
    title: 'Say no, and give nothing',
    how: 'Give your card, PIN, login or account number to nobody. Block them. You do not have to explain why you say no.',
    why: 'Nothing has happened yet, and so it stays. Whoever lends out an account can be punished.',
  },
}
