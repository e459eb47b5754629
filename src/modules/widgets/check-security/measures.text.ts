// SPDX-License-Identifier: EUPL-1.2
import type { Audience } from '../widget/widget.ts'
import type { Measure } from './measure.ts'

const updates: Measure = {
  id: 'updates',
  kind: 'technique',
  question: {
    nl: 'Krijgen uw telefoon en computer vanzelf updates?',
    en: 'Do your phone and computer update by themselves?',
  },
  action: { nl: 'Zet automatische updates aan', en: 'Switch automatic updates on' },
  how: {
    nl: 'Open de instellingen van uw telefoon en computer, zoek op “updates” en zet ze op automatisch.',
    en: 'Open the settings of your phone and computer, search for “updates” and set them to automatic.',
  },
  worth: 7,
}

const twoStepMail: Measure = {
  id: 'tweede-stap-mail',
  kind: 'technique',
  question: {
    nl: 'Vraagt uw e-mail bij het inloggen om een tweede stap, zoals een code?',
    en: 'Does your e-mail ask for a second step when you sign in, such as a code?',
  },
  action: { nl: 'Zet de tweede stap aan bij uw e-mail', en: 'Switch on the second step of your e-mail' },
  how: {
    nl: 'Begin met uw e-mail: wie daarin kan, kan bijna al uw andere wachtwoorden veranderen. Zoek in de instellingen op “inloggen” of “beveiliging”.',
    en: 'Begin with your e-mail: whoever gets in can change almost all your other passwords. Look in the settings for “sign in” or “security”.',
  },
  worth: 9,
}

const ownPasswords: Measure = {
  id: 'wachtwoorden',
  kind: 'technique',
  question: {
    nl: 'Heeft elk belangrijk account een eigen wachtwoord?',
    en: 'Does each important account have a password of its own?',
  },
  action: {
    nl: 'Geef elk belangrijk account een eigen wachtwoord',
    en: 'Give each important account its own password',
  },
  how: {
    nl: 'Een wachtwoordkluis onthoudt ze voor u. Begin met e-mail en bank.',
    en: 'A password manager remembers them for you. Begin with e-mail and bank.',
  },
  worth: 7,
}

export const measures: Record<Audience, readonly Measure[]> = {
  citizen: [
    {
      id: 'nummer-bank',
      kind: 'behaviour',
      question: {
        nl: 'Staat het echte nummer van uw bank in uw telefoon?',
        en: 'Is the real number of your bank in your phone?',
      },
      action: { nl: 'Zet het nummer van uw bank in uw telefoon', en: 'Put the number of your bank in your phone' },
      how: {
        nl: 'U vindt het op uw bankpas of in uw bank-app. Zoek het niet op internet: daar staan ook nepnummers.',
        en: 'You find it on your bank card or in your banking app. Do not search for it online: fake numbers are found there too.',
      },
      worth: 10,
      link: '/oefenen/de-bank-belt',
      source: 'phone',
    },
    {
      id: 'tijd',
      kind: 'behaviour',
      question: {
        nl: 'Wacht u altijd even voordat u betaalt na een onverwacht verzoek?',
        en: 'Do you always wait a moment before you pay after an unexpected request?',
      },
      action: { nl: 'Spreek met uzelf af: eerst even wachten', en: 'Agree with yourself: first wait a moment' },
      how: {
        nl: 'Leg de telefoon neer, tel tot honderd en vertel iemand wat er wordt gevraagd. Onze vier vragen helpen daarbij.',
        en: 'Put the phone down, count to a hundred and tell somebody what is asked. Our four questions help.',
      },
      worth: 10,
      link: '/even-wachten',
      source: 'fhd-time',
    },
    {
      id: 'familie',
      kind: 'behaviour',
      question: {
        nl: 'Heeft u met familie afgesproken hoe u elkaar nagaat als iemand om geld vraagt?',
        en: 'Did you agree with your family how to check each other when somebody asks for money?',
      },
      action: { nl: 'Spreek thuis af: eerst bellen, dan pas helpen', en: 'Agree at home: first call, then help' },
      how: {
        nl: 'Bel altijd het nummer dat u al had. Een vaste vraag waarop alleen u het antwoord weet, helpt ook.',
        en: 'Always call the number you already had. A fixed question to which only you know the answer helps too.',
      },
      worth: 9,
      link: '/oefenen/een-bekende-in-nood',
      source: 'voice',
    },
    twoStepMail,
    {
      id: 'limiet',
      kind: 'technique',
      question: {
        nl: 'Staat de limiet van uw bank-app niet hoger dan u in een gewone week nodig heeft?',
        en: 'Is the limit of your banking app no higher than you need in an ordinary week?',
      },
      action: { nl: 'Zet de limiet van uw bank-app lager', en: 'Lower the limit of your banking app' },
      how: {
        nl: 'In uw bank-app kunt u de daglimiet verlagen. Verhogen duurt bij veel banken even: die tijd beschermt u.',
        en: 'In your banking app you can lower the daily limit. Raising it takes a while at many banks: that time protects you.',
      },
      worth: 8,
      source: 'limits',
    },
    {
      id: 'links',
      kind: 'behaviour',
      question: {
        nl: 'Typt u zelf het adres van bank of overheid, in plaats van op een link te klikken?',
        en: 'Do you type the address of bank or government yourself, instead of clicking a link?',
      },
      action: { nl: 'Typ adressen zelf of gebruik de app', en: 'Type addresses yourself or use the app' },
      how: {
        nl: 'Kreeg u een verdacht bericht? Stuur het door, dan kunnen anderen worden beschermd.',
        en: 'Did you get a suspicious message? Forward it, so that others can be protected.',
      },
      worth: 8,
      link: '/schild/doorsturen',
    },
    {
      id: 'chat',
      kind: 'technique',
      question: {
        nl: 'Heeft uw chat-app een pincode of tweede stap?',
        en: 'Does your chat app have a PIN or second step?',
      },
      action: { nl: 'Zet de tweede stap van uw chat-app aan', en: 'Switch on the second step of your chat app' },
      how: {
        nl: 'Zoek in de app onder “account” op “verificatie in twee stappen”. Verander ook de code van uw voicemail.',
        en: 'Look in the app under “account” for “two-step verification”. Change the code of your voicemail too.',
      },
      worth: 7,
      source: 'voicemail',
    },
    ownPasswords,
    updates,
    {
      id: 'meekijken',
      kind: 'technique',
      question: {
        nl: 'Weet u zeker dat er geen programma op uw apparaat staat waarmee een ander kan meekijken?',
        en: 'Are you sure that no program on your device lets somebody else look along?',
      },
      action: { nl: 'Verwijder programma’s die u niet kent', en: 'Remove programs that you do not know' },
      how: {
        nl: 'Loop de lijst met apps na, samen met iemand die u vertrouwt. Liet u pas een vreemde meekijken? Lees dan eerst wat u doet.',
        en: 'Go through the list of apps with somebody you trust. Did you let a stranger look along lately? First read what to do.',
      },
      worth: 6,
      link: '/hulp/techhelpdesk',
    },
    {
      id: 'verkoper',
      kind: 'behaviour',
      question: {
        nl: 'Controleert u een onbekende winkel of verkoper voordat u betaalt?',
        en: 'Do you check an unknown shop or seller before you pay?',
      },
      action: { nl: 'Controleer een verkoper voordat u betaalt', en: 'Check a seller before you pay' },
      how: {
        nl: 'Vul het rekeningnummer of webadres in bij onze controle, en zoek op de naam met “ervaringen”.',
        en: 'Enter the account number or web address in our check, and search for the name with “reviews”.',
      },
      worth: 6,
      link: '/controleren',
      source: 'shops',
    },
    {
      id: 'kopie-id',
      kind: 'behaviour',
      question: {
        nl: 'Streept u op een kopie van uw paspoort door wat een ander niet nodig heeft?',
        en: 'Do you cross out on a copy of your passport what others do not need?',
      },
      action: { nl: 'Maak een kopie van uw paspoort veilig', en: 'Make a copy of your passport safe' },
      how: {
        nl: 'Streep uw burgerservicenummer door en schrijf erop waarvoor de kopie is. De overheid heeft er een app voor.',
        en: 'Cross out your citizen service number and write on it what the copy is for. The government has an app for it.',
      },
      worth: 5,
      link: '/hulp/identiteit',
      source: 'id-copy',
    },
  ],
  company: [
    {
      id: 'terugbellen',
      kind: 'behaviour',
      question: {
        nl: 'Belt u bij elk nieuw rekeningnummer terug, op een nummer dat u al had?',
        en: 'Do you call back about each new account number, on a number you already had?',
      },
      action: {
        nl: 'Spreek af: bij een nieuw rekeningnummer bellen wij terug',
        en: 'Agree: about a new account number we call back',
      },
      how: {
        nl: 'Gebruik altijd het nummer uit uw eigen administratie. Schrijf op wie er belde en wanneer.',
        en: 'Always use the number in your own records. Write down who called and when.',
      },
      worth: 10,
      link: '/oefenen/een-nieuw-rekeningnummer?voor=bedrijf',
      source: 'staff',
    },
    {
      id: 'vier-ogen',
      kind: 'behaviour',
      question: {
        nl: 'Kijkt bij een betaling boven een vast bedrag altijd een tweede persoon mee?',
        en: 'Does a second person always look at a payment above a fixed amount?',
      },
      action: { nl: 'Laat grote betalingen door twee mensen doen', en: 'Have large payments made by two people' },
      how: {
        nl: 'Stel dit in bij uw bank. Dan geldt het ook als iemand haast heeft, ook de directeur.',
        en: 'Set this at your bank. Then it also holds when somebody is in a hurry, the director too.',
      },
      worth: 10,
    },
    {
      id: 'nee-zeggen',
      kind: 'behaviour',
      question: {
        nl: 'Weet iedereen dat terugbellen altijd mag, ook bij de directeur?',
        en: 'Does everybody know that calling back is always allowed, with the director too?',
      },
      action: {
        nl: 'Laat de directeur het zelf zeggen: terugbellen mag',
        en: 'Let the director say it: calling back is fine',
      },
      how: {
        nl: 'Eén bericht van de directeur is genoeg. Oefen daarna samen het gesprek.',
        en: 'One message of the director is enough. Then practise the conversation together.',
      },
      worth: 9,
      link: '/oefenen/de-directeur-belt?voor=bedrijf',
      source: 'staff',
    },
    twoStepMail,
    {
      id: 'wie-belt-wie',
      kind: 'behaviour',
      question: {
        nl: 'Weet iedereen wie er gebeld moet worden als er toch is betaald?',
        en: 'Does everybody know whom to call when a payment was made after all?',
      },
      action: { nl: 'Hang een lijstje op: bank, leiding, politie', en: 'Put up a list: bank, management, police' },
      how: {
        nl: 'Het echte nummer van uw bank bovenaan. Hoe eerder de bank het weet, hoe meer zij nog kan doen.',
        en: 'The real number of your bank first. The sooner the bank knows, the more it can do.',
      },
      worth: 8,
      link: '/hulp/factuur',
    },
    {
      id: 'wie-wijzigt',
      kind: 'behaviour',
      question: {
        nl: 'Staat vast wie gegevens van leveranciers mag wijzigen?',
        en: 'Is it laid down who may change data of suppliers?',
      },
      action: { nl: 'Wijs aan wie rekeningnummers mag wijzigen', en: 'Name who may change account numbers' },
      how: {
        nl: 'Houd het bij een of twee mensen, en laat hen niet ook de betaling doen.',
        en: 'Keep it to one or two people, and let them not make the payment as well.',
      },
      worth: 8,
    },
    {
      id: 'geen-schuld',
      kind: 'behaviour',
      question: {
        nl: 'Kan iemand zonder gevolgen zeggen dat er iets misging?',
        en: 'Can somebody say without consequences that something went wrong?',
      },
      action: { nl: 'Spreek af dat melden nooit tegen u werkt', en: 'Agree that speaking up never works against you' },
      how: {
        nl: 'Wie straf verwacht, zwijgt. Dan verliest u de uren waarin de bank nog iets kan.',
        en: 'Who expects punishment keeps silent. Then you lose the hours in which the bank can still act.',
      },
      worth: 7,
    },
    {
      id: 'oefenen',
      kind: 'behaviour',
      question: {
        nl: 'Heeft uw team dit jaar geoefend met zo’n mail of telefoontje?',
        en: 'Did your team practise such an e-mail or call this year?',
      },
      action: { nl: 'Oefen een kwartier met uw team', en: 'Practise for a quarter of an hour with your team' },
      how: {
        nl: 'Doe samen een gesprek op deze site en praat erover: wat doen wij als dit echt gebeurt?',
        en: 'Do a conversation on this site together and talk about it: what do we do when it is real?',
      },
      worth: 7,
      link: '/oefenen?voor=bedrijf',
      source: 'training',
    },
    {
      ...updates,
      question: {
        nl: 'Krijgen alle apparaten van uw bedrijf vanzelf updates?',
        en: 'Do all devices of your company update by themselves?',
      },
    },
    ownPasswords,
    {
      id: 'maildomein',
      kind: 'technique',
      question: {
        nl: 'Is uw maildomein beschermd tegen namaak (SPF, DKIM en DMARC)?',
        en: 'Is your mail domain protected against imitation (SPF, DKIM and DMARC)?',
      },
      action: {
        nl: 'Vraag uw ict-beheerder om SPF, DKIM en DMARC',
        en: 'Ask your IT administrator for SPF, DKIM and DMARC',
      },
      how: {
        nl: 'Daarmee herkent de ontvanger mail die niet van u komt. Het is een instelling bij uw domein.',
        en: 'With it a receiver recognises mail that is not yours. It is a setting of your domain.',
      },
      worth: 6,
    },
    {
      id: 'uit-dienst',
      kind: 'technique',
      question: {
        nl: 'Gaan accounts dicht op de dag dat iemand vertrekt?',
        en: 'Are accounts closed on the day that somebody leaves?',
      },
      action: { nl: 'Sluit accounts van wie vertrekt', en: 'Close accounts of who leaves' },
      how: {
        nl: 'Zet het op de lijst voor de laatste werkdag, samen met sleutels en passen.',
        en: 'Put it on the list for the last day, together with keys and passes.',
      },
      worth: 5,
    },
  ],
}
