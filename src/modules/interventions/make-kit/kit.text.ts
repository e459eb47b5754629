// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const kitMessages = defineMessages('interventions', {
  kitPlace: { nl: 'Kies een gemeente, zoals Utrecht.', en: 'Choose a municipality, such as Utrecht.' },
  kitColour: { nl: 'Vul een kleur in als #0b5563.', en: 'Fill in a colour like #0b5563.' },
  kitContrast: {
    nl: 'Witte letters zijn op deze kleur niet goed te lezen (contrast {found}, nodig is {least}). Kies een donkerder kleur.',
    en: 'White letters are hard to read on this colour (contrast {found}, needed is {least}). Choose a darker colour.',
  },
  kitContact: {
    nl: 'Vul hoogstens drie regels in, van hoogstens 80 tekens.',
    en: 'Fill in three lines at most, of 80 characters at most.',
  },
  kitLogo: {
    nl: 'Kies een PNG van hoogstens 200 kB en 2.000 bij 2.000 pixels.',
    en: 'Choose a PNG of at most 200 kB and 2,000 by 2,000 pixels.',
  },
  kitNoUse: {
    nl: 'Dit pakket is niet voor uw organisatie gemaakt.',
    en: 'This kit was not made for your organisation.',
  },
})

export const kitMenu = defineText({
  nl: { title: 'Pakketten voor gemeenten' },
  en: { title: 'Kits for municipalities' },
})

export const kitTray = defineText({
  nl: {
    title: 'Vertel wat een pakket deed',
    explanation: 'U maakte het twee maanden geleden. Andere gemeenten leren ervan.',
  },
  en: { title: 'Tell what a kit did', explanation: 'You made it two months ago. Other municipalities learn from it.' },
})

export const kitText = defineText({
  nl: {
    listTitle: 'Pakketten voor gemeenten',
    listLead: 'Brief, berichten, poster, plan en licentie in één bestand, met de naam en de kleur van uw gemeente.',
    make: 'Maak dit pakket',
    about: 'Waar het bij hoort',
    title: 'Maak het pakket “{kit}”',
    lead: 'Wij bewaren alleen dat uw organisatie het maakte en voor welke gemeente. Kleur, regels en logo niet.',
    back: 'Alle pakketten',
    place: 'Voor welke gemeente?',
    colour: 'Kleur van uw huisstijl',
    colourMore: 'Wij kijken of witte letters erop te lezen zijn.',
    contact: 'Waar kunnen inwoners terecht?',
    contactMore: 'Hoogstens drie regels, zoals een telefoonnummer van de gemeente.',
    logo: 'Logo',
    logoMore: 'Een PNG van hoogstens 200 kB. Wij tekenen het opnieuw, zodat er niets anders in zit.',
    check: 'Maak het pakket',
    ready: 'Het pakket is klaar',
    readyMore:
      'U krijgt een leeswijzer, en de brief en het plan als PDF. Ook drie berichten, een poster en de licentie. Soms een les, kaart of afspraak erbij.',
    download: 'Haal het pakket op (ZIP)',
    again: 'Pas iets aan',
    uses: 'Wie gebruikte een pakket?',
    noUses: 'Nog niemand maakte een pakket.',
    used: '{organisation} voor {place}, op {date}',
    asked: 'Wat deed het?',
    askedMore:
      'Iedereen leest dit. Hoeveel mensen deden mee, en wat zag u? Geen namen en geen aantallen onder de tien.',
    notAsked: 'Wij vragen dit vanaf {date}.',
    tell: 'Vertel het',
    told: 'Wat het deed: {what}',
    notTold: 'Nog niet verteld wat het deed.',
  },
  en: {
    listTitle: 'Kits for municipalities',
    listLead: 'Letter, posts, poster, plan and licence in one file, with the name and the colour of your municipality.',
    make: 'Make this kit',
    about: 'What it belongs to',
    title: 'Make the kit “{kit}”',
    lead: 'We keep only that your organisation made it and for which municipality. Not the colour, lines and logo.',
    back: 'All kits',
    place: 'For which municipality?',
    colour: 'Colour of your house style',
    colourMore: 'We look whether white letters can be read on it.',
    contact: 'Where can inhabitants go?',
    contactMore: 'Three lines at most, such as a telephone number of the municipality.',
    logo: 'Logo',
    logoMore: 'A PNG of at most 200 kB. We draw it anew, so that nothing else is in it.',
    check: 'Make the kit',
    ready: 'The kit is ready',
    readyMore:
      'In it are: a guide, the letter and the plan as PDF, three posts, poster and picture with their text, and the licence. Sometimes a lesson, card or agreement.',
    download: 'Get the kit (ZIP)',
    again: 'Change something',
    uses: 'Who used a kit?',
    noUses: 'Nobody made a kit yet.',
    used: '{organisation} for {place}, on {date}',
    asked: 'What did it do?',
    askedMore:
      'Everybody reads this. How many people took part, and what did you see? No names and no numbers below ten.',
    notAsked: 'We ask this from {date} on.',
    tell: 'Tell it',
    told: 'What it did: {what}',
    notTold: 'Not told yet what it did.',
  },
})

/** Words inside the files of a kit. */
export const kitFileText = defineText({
  nl: {
    guide: 'Leeswijzer',
    of: '{kit} voor {place}',
    inIt: 'Dit zit erin',
    planFile: 'Het plan, en hoe u ziet of het werkt',
    postsFile: 'Drie berichten',
    posterFile: 'De poster, om te drukken en om te tonen',
    pictureFile: 'Het beeld voor een bericht',
    altFile: 'De tekst bij elk beeld, voor wie het niet ziet',
    licenceFile: 'Wat u ermee mag',
    plan: 'Plan',
    when: 'Wanneer',
    what: 'Wat u doet',
    measure: 'Hoe ziet u of het werkt?',
    ask: 'Over twee maanden vragen wij in de werkbank wat het deed. Andere gemeenten leren ervan.',
    contact: 'Vragen? Dan kunt u hier terecht',
    regards: 'Gemeente {place}',
    alt: 'Poster van de gemeente {place}. {title} {steps} Getekend: {drawing}',
    logoAlt: 'Logo van de gemeente {place}',
    page: 'Bladzijde {page} van {pages}',
    licence:
      'Dijkwacht maakte dit pakket. U mag het gebruiken. U mag het ook anders maken en aan anderen geven. Zeg er dan bij dat het van Dijkwacht komt.\n\nDit is de licentie CC BY 4.0: https://creativecommons.org/licenses/by/4.0/deed.nl\n\nUw eigen naam en logo blijven van u.',
  },
  en: {
    guide: 'Guide',
    of: '{kit} for {place}',
    inIt: 'What is in it',
    planFile: 'The plan, and how you see whether it works',
    postsFile: 'Three posts',
    posterFile: 'The poster, to print and to show',
    pictureFile: 'The picture for a post',
    altFile: 'The text with each picture, for who does not see it',
    licenceFile: 'What you may do with it',
    plan: 'Plan',
    when: 'When',
    what: 'What you do',
    measure: 'How do you see whether it works?',
    ask: 'In two months we ask in the workbench what it did. Other municipalities learn from it.',
    contact: 'Questions? Here you can ask',
    regards: 'Municipality of {place}',
    alt: 'Poster of the municipality of {place}. {title} {steps} Drawn: {drawing}',
    logoAlt: 'Logo of the municipality of {place}',
    page: 'Page {page} of {pages}',
    licence:
      'This kit was made with Dijkwacht. You may use it, change it and pass it on, under the licence CC BY 4.0. Then name Dijkwacht as its maker.\n\nThe whole licence: https://creativecommons.org/licenses/by/4.0/deed.en\n\nYour own logo and name are not under it.',
  },
})
