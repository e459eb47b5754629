// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { crisisLine, emergencyNumber } from '#values'

export const ownText = defineText({
  nl: {
    title: 'Verder na oplichting',
    lead: 'Bent u opgelicht? Dan kan er later weer iemand proberen geld van u te krijgen. U kunt nu al iets doen. U hoeft niets, en het is niet uw schuld.',
    dark: 'Denkt u aan de dood?',
    free: `${crisisLine.nl.call} ${crisisLine.nl.free} ${emergencyNumber.nl.danger}`,
    offer: 'Wat u kunt doen',
    together: 'Liever samen?',
    togetherMore: 'Bel een meldpunt en vraag om hulp om verder te gaan. U zegt zelf waar u ja op zegt. Nee is goed.',
    points: 'Naar de meldpunten',
    never:
      'Belt iemand u op en zegt die: “Wij halen uw geld terug”? Hang op. Wij vragen nooit om geld, codes of wachtwoorden.',
    codeTitle: 'Heeft u een code van ons?',
    codeLead: 'Daarmee ziet u waar u ja op zei. U kunt een pad kiezen, vertellen hoe het gaat, of alles wissen.',
    show: 'Toon',
    lostMore: 'Bel het meldpunt waar u de code kreeg. Zij kunnen alles wissen met uw nummer of adres.',
    how: 'Hoe gaat het met u?',
    howMore: 'Drie vragen. Wij tellen uw antwoord zonder uw naam. Daarna kunt u het niet meer zien of veranderen.',
    send: 'Verstuur antwoord',
    sent: 'Dank u wel. Uw antwoord is geteld, zonder uw naam.',
    path: 'Uw pad',
    keep: 'Bewaar pad',
    kept: 'Bewaard.',
    yes: 'U zei ja op',
    needs: 'Dit helpt u',
    by: 'Bij',
    since: 'Sinds',
    until: 'Wij wissen het op',
    told: 'Wie hoorde dat u eerder om hulp vroeg',
    toldNone: 'Nog niemand.',
    toldMore:
      'Herkent u een gesprek niet? Dan deed iemand zich voor als u. Bel die organisatie, en wis hieronder alles als u wilt.',
    toldAt: '{organisation}, op {date}',
    withdraw: 'Stop en wis alles',
    withdrawMore: 'Eén klik, en alles is meteen weg. Ook bij andere organisaties, en ook de geheime codes.',
    gone: 'Alles is gewist. Uw code werkt niet meer.',
    close: 'Klaar, vergeet mijn code op dit toestel',
    riskTitle: 'Wat kan er misgaan?',
    risk1:
      'Van uw nummer of adres maken wij een geheime code. Daarvoor zijn twee sleutels nodig. Wij hebben er één, een andere partij heeft de andere.',
    risk2:
      'Wie beide sleutels én onze gegevens heeft, kan nummers proberen. Er zijn zo’n honderd miljoen mobiele nummers mogelijk. Wij maten dat één rekenkern er {perSecond} per seconde kan proberen: alle nummers in ongeveer {hours} uur. Zo iemand kan dan zien welk nummer bij ons ja zei, en bij welke organisatie. Daarom zijn de sleutels gescheiden, en gaan zij weg.',
    risk3:
      'Een medewerker kan liegen dat u ja zei, om te zien of u eerder kwam. Dat kan hoogstens {hour} keer per uur en {day} keer per dag, en bij één organisatie {organisation} keer per dag. Elke keer staat op naam in ons logboek, en u ziet het hier met uw code.',
    risk4:
      'De andere partij geeft in de anderhalf jaar dat een sleutel leeft op hoogstens {quota} vragen antwoord. Wie alleen ons systeem kraakt, kan dus niet alle nummers proberen.',
    risk5:
      'Iemand die zich voordoet als u, moet eerst uw telefoon opnemen. Herkennen mag alleen als een medewerker uw nummer terugbelde, of bij u zat.',
    young:
      'Bent u jonger dan 16? Dan bewaren wij niets. Vraag een ouder of iemand die u vertrouwt om met u mee te kijken.',
  },
  en: {
    title: 'Further after a scam',
    lead: 'Were you scammed? Then somebody may later try again to get money from you. You can already do something now. You need not, and it is not your fault.',
    dark: 'Are you thinking of dying?',
    free: `${crisisLine.en.call} ${crisisLine.en.free} ${emergencyNumber.en.danger}`,
    offer: 'What you can do',
    together: 'Rather together?',
    togetherMore:
      'Call a reporting point and ask for help to go further. You say yourself what you say yes to. No is fine.',
    points: 'To the reporting points',
    never:
      'Does somebody call you and say: “We get your money back”? Hang up. We never ask for money, codes or passwords.',
    codeTitle: 'Do you have a code from us?',
    codeLead: 'With it you see what you said yes to. You can choose a path, tell how you are, or erase everything.',
    show: 'Show',
    lostMore: 'Call the reporting point that gave you the code. They can erase everything with your number or address.',
    how: 'How are you?',
    howMore: 'Three questions. We count your answer without your name. After that you can no longer see or change it.',
    send: 'Send answer',
    sent: 'Thank you. Your answer was counted, without your name.',
    path: 'Your path',
    keep: 'Save path',
    kept: 'Saved.',
    yes: 'You said yes to',
    needs: 'This helps you',
    by: 'At',
    since: 'Since',
    until: 'We erase it on',
    told: 'Who was told that you asked for help before',
    toldNone: 'Nobody yet.',
    toldMore:
      'Do you not know of such a talk? Then somebody pretended to be you. Call that organisation, and erase everything below if you like.',
    toldAt: '{organisation}, on {date}',
    withdraw: 'Stop and erase everything',
    withdrawMore: 'One click, and everything is gone at once. Also at other organisations, and also the secret codes.',
    gone: 'Everything is erased. Your code no longer works.',
    close: 'Done, forget my code on this device',
    riskTitle: 'What can go wrong?',
    risk1:
      'Of your number or address we make a secret code. That takes two keys. We have one, another party has the other.',
    risk2:
      'Whoever has both keys and our data can try numbers. Some hundred million mobile numbers are possible. We measured that one processor core can try {perSecond} a second: all numbers in about {hours} hours. Such a person can then see which number said yes here, and at which organisation. That is why the keys are apart, and go away.',
    risk3:
      'A call-taker can lie that you said yes, to see whether you came before. At most {hour} times an hour and {day} times a day, and at one organisation {organisation} times a day. Each time stands in our record with their name, and you see it here with your code.',
    risk4:
      'The other party answers at most {quota} questions in the year and a half that a key lives. Whoever only breaks into our system can therefore not try all numbers.',
    risk5:
      'Somebody who pretends to be you must first answer your phone: recognition is only allowed when somebody called your number back, or sat with you.',
    young:
      'Are you younger than 16? Then we keep nothing. Ask a parent or somebody whom you trust to look along with you.',
  },
})

export const ownSlot = defineText({
  nl: {
    title: 'Verder na oplichting',
    explanation: 'Zie wat u kunt doen om er weer bovenop te komen, en om een volgende keer voor te zijn.',
  },
  en: {
    title: 'Further after a scam',
    explanation: 'See what you can do to get back on your feet, and to be ahead of a next time.',
  },
})
