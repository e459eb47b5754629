// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { emergencyNumber } from '#values'

/** To somebody who types what happens to them now, instead of a number or a message. */
export const helpAskedText = defineText({
  nl: {
    written: 'U schreef',
    'crisis-said': 'U bent niet alleen. Bel nu 113.',
    crisis: 'Daar luistert iemand, gratis, dag en nacht. Gaat het om een ander? Bel samen.',
    'threatened-said': `Betaal niet en stuur niets meer. ${emergencyNumber.nl.danger}`,
    threatened: 'Het is niet uw schuld. Vertel het aan iemand die u vertrouwt.',
    'images-said': `Betaal niet en stuur niets meer. ${emergencyNumber.nl.danger}`,
    images:
      'Het is niet uw schuld. Maak foto’s van het scherm, en blokkeer de ander daarna. Helpwanted.nl helpt gratis, ook een kind of ouder, en ook om beelden weg te halen.',
    'in-call-said': 'Belt er nu iemand over geld of uw bank? Hang op.',
    'in-call':
      'Doe dat ook als de beller veel van u weet, of boos wordt. Een echte bank vindt het goed dat u ophangt en zelf belt.',
    'remote-said': 'Hang op en zet uw computer uit.',
    remote:
      'Houd de aan-knop tien seconden vast, of trek de stekker eruit. Kijkt iemand mee op uw telefoon? Zet die dan uit. Bel daarna met een ander toestel uw bank. Het is niet uw schuld.',
    'at-door-said': 'Geef niets mee. Doe de deur niet open.',
    'at-door':
      'Een echte bank, de politie of een bezorger komt nooit uw pas, uw codes, geld of sieraden ophalen. Ook niet om ze voor u te bewaren.',
    keepCard: 'Geef uw pas en codes aan niemand. Knip de pas ook niet door om hem mee te geven.',
    'cheated-said': 'Wat naar dat dit gebeurde. Bel nu eerst de bank.',
    cheated: `Is de ander nog aan de lijn? Hang op. Gaf u uw pas mee? Laat hem blokkeren. ${emergencyNumber.nl.call} Het is niet uw schuld. Hoe eerder u belt, hoe meer de bank soms nog tegenhoudt. Overkwam het een ander? Bel samen.`,
    'cheated-paid':
      'Vraag of uw betaling nog is tegen te houden of terug te halen. Hoe eerder u belt, hoe vaker dat lukt. Betaal niets meer. Het is niet uw schuld.',
    'robbed-said': 'Wat naar dat dit gebeurde. Bel nu de politie.',
    robbed: `${emergencyNumber.nl.call} Is het langer geleden? Bel 0900‑8844, en doe aangifte. Ging uw pas of een code mee? Bel dan ook uw bank. Het is niet uw schuld.`,
    'sent-said': 'Wat naar dat dit gebeurde. Stuur en betaal niets meer.',
    sent: 'Kijk in uw eigen bankapp of het geld er staat. Staat het er niet? Bel meteen de bezorgdienst: soms kan het pakket nog terug. Bewaar de berichten en het betaalbewijs, en doe aangifte. Het is niet uw schuld.',
    'account-said': 'Haal uw account terug, en waarschuw uw contacten.',
    account:
      'Is het WhatsApp? Meld u opnieuw aan met uw eigen nummer, en vul de code in die u dan per sms krijgt. Dan is de ander eruit. Is het iets anders? Kies op de hulppagina van de app of site “mijn account is gehackt”. Geef geen code aan een ander. Het is niet uw schuld.',
    'mule-said': 'Stuur geen geld door, en geef niemand uw rekening of pas.',
    mule: 'Zo gebruiken oplichters de rekening van een ander. Kwam er al geld binnen? Laat het staan, en bel uw bank. U kunt er nog uit.',
    'help-asked-said': 'Wij helpen u. Belt er nu iemand? Hang op.',
    'help-asked':
      'Kreeg u een bericht, een link of een rekeningnummer? Dat kunt u hier controleren. Is er iets anders aan de hand? Kijk dan wat u het beste kunt doen.',
    'told-said': 'Betaal nog niets, en geef geen codes.',
    told: 'Belt er nu iemand? Hang op. Kies wat er het meest op lijkt: dan leest u wat u het beste kunt doen.',
    hangUpNow: 'Hang op. U hoeft niets uit te leggen.',
    callBank: 'Bel nu uw bank. Het nummer staat in de app van uw bank.',
    stopContact: 'Stop het contact. Betaal niets meer, ook niet om geld terug te krijgen.',
    keepProof: 'Bewaar berichten, nummers en betaalbewijzen. Maak er een foto van.',
  },
  en: {
    written: 'You wrote',
    'crisis-said': 'You are not alone. Call 113 now.',
    crisis: 'Somebody listens there, free, day and night. Is it about somebody else? Call together.',
    'threatened-said': `Do not pay, and do not send anything more. ${emergencyNumber.en.danger}`,
    threatened: 'It is not your fault. Tell somebody you trust.',
    'images-said': `Do not pay, and do not send anything more. ${emergencyNumber.en.danger}`,
    images:
      'It is not your fault. Take pictures of the screen, then block the other. Helpwanted.nl helps for free, a child or parent too, and also to have images removed.',
    'in-call-said': 'Is somebody calling now about money or your bank? Hang up.',
    'in-call':
      'Even if the caller knows a lot about you, or gets angry. A real bank does not mind if you hang up and call back yourself.',
    'remote-said': 'Hang up and switch off your computer.',
    remote:
      'Hold the power button for ten seconds, or pull the plug. Is somebody watching your phone? Switch that off. Then call your bank from another device. It is not your fault.',
    'at-door-said': 'Do not hand over anything. Do not open the door.',
    'at-door':
      'A real bank, the police or a courier never comes to collect your card, codes, money or jewellery. Not even to keep them safe.',
    keepCard: 'Give nobody your card or codes. Do not cut up the card to hand it over either.',
    'cheated-said': 'We are sorry that this happened. Call the bank first, now.',
    cheated: `Are they still on the line? Hang up. Did you hand over your card? Have it blocked. ${emergencyNumber.en.call} It is not your fault. The sooner you call, the more the bank can sometimes still stop. Did it happen to somebody else? Call together.`,
    'cheated-paid':
      'Ask whether your payment can still be stopped or got back. The sooner you call, the more often that works. Do not pay again. It is not your fault.',
    'robbed-said': 'We are sorry that this happened. Call the police now.',
    robbed: `${emergencyNumber.en.call} Was it longer ago? Call 0900‑8844, and file a complaint. Did your card or a code go too? Then call your bank as well. It is not your fault.`,
    'sent-said': 'We are sorry that this happened. Send and pay nothing more.',
    sent: 'Look in your own banking app whether the money is there. Is it not? Call the carrier at once: sometimes a parcel can still come back. Keep the messages and the proof of payment, and go to the police. It is not your fault.',
    'account-said': 'Get your account back, and warn your contacts.',
    account:
      'Is it WhatsApp? Sign in again with your own number, and enter the code that you then get by text message. That puts the other person out. Is it something else? Choose “my account was hacked” on the help page of the app or site. Give nobody else a code. It is not your fault.',
    'mule-said': 'Do not pass money on, and give nobody your account or card.',
    mule: 'That is how scammers use other people’s accounts. Has money come in? Leave it, and call your bank. There is a way out.',
    'help-asked-said': 'We can help. Is somebody calling now? Hang up.',
    'help-asked':
      'Got a message, a link or an account number? You can check it here. Is it something else? See what is best to do.',
    'told-said': 'Do not pay yet, and give no codes.',
    told: 'Is somebody calling now? Hang up. Choose what it is most like: then you read what is best to do now.',
    hangUpNow: 'Hang up. You do not have to explain anything.',
    callBank: 'Call your bank now. The number is in the app of your bank.',
    stopContact: 'Stop the contact. Do not pay again, not even to get money back.',
    keepProof: 'Keep messages, numbers and proof of payment. Take photos of them.',
  },
})
