// SPDX-License-Identifier: EUPL-1.2
import type { FormEntries } from '#foundation/web'

/** All invented. Signals are found by their title. */
export const parcelSignal = 'Nep-sms over een pakket vraagt om invoerkosten'
export const doorSignal = 'Iemand die zegt van de politie te zijn, wil uw spullen ophalen'
export const childSignal = 'Appje van “uw kind” met een nieuw nummer'

export const parcel: FormEntries = {
  'nl-title': 'Nep-sms over een pakket',
  'nl-act': 'Open de link niet.\nKijk zelf in de app van de pakketdienst.\nVulde u uw gegevens in? Bel meteen uw bank.',
  'nl-happens':
    'U krijgt een sms over een pakket.\nU moet een klein bedrag betalen.\nWie betaalt, geeft zijn kaartgegevens aan oplichters.',
  'nl-recognise': 'De sms komt van een gewoon mobiel nummer.\nU moet binnen een dag betalen.',
  'nl-press': 'Een pakketdienst vraagt nooit om invoerkosten via een link in een sms.',
  'nl-call':
    'Vraag eerst of de beller gegevens invulde of betaalde.\nJa? Laat de beller nu ophangen en de bank bellen.\nNee? Dan kan de sms weg.',
  'en-title': 'Fake text message about a parcel',
  'en-act':
    'Do not open the link.\nLook in the app of the carrier yourself.\nDid you enter your details? Call your bank at once.',
  'en-happens':
    'You get a text message about a parcel.\nYou must pay a small amount.\nWhoever pays gives their card details to scammers.',
  'en-recognise': 'The message comes from an ordinary mobile number.\nYou must pay within a day.',
  'en-press': 'A carrier never asks for import costs by a link in a text message.',
  'en-call':
    'First ask whether the caller entered details or paid.\nYes? Let the caller hang up and call the bank.\nNo? Then the message can be deleted.',
  'drawing-kind': 'sms',
  'nl-drawn-sender': 'PakketDienst',
  'nl-drawn-text': 'Uw pakket kon niet worden bezorgd. Betaal vandaag € 1,95 via [link]',
  'nl-drawn-clues':
    'PakketDienst = De naam zegt niets. Iedereen kan een naam boven een sms zetten.\nvandaag € 1,95 = Klein bedrag, grote haast. Daardoor denkt u minder goed na.\n[link] = Een vreemd adres. Het echte adres staat in de app van de bezorger.',
  'en-drawn-sender': 'ParcelService',
  'en-drawn-text': 'Your parcel could not be delivered. Pay € 1.95 today by [link]',
  'en-drawn-clues':
    'ParcelService = The name says nothing. Anybody can put a name above a text message.\n€ 1.95 today = Small amount, great hurry. That makes you think less well.\n[link] = A strange address. The real one stands in the app of the carrier.',
}

export const parcelCorrected: FormEntries = {
  ...parcel,
  'nl-act': `${String(parcel['nl-act'])}\nBetaalde u? Doe ook aangifte.`,
  'en-act': `${String(parcel['en-act'])}\nDid you pay? Also report it to the police.`,
  because: 'Wij voegden toe wat u doet als u al betaalde.',
}

export const door: FormEntries = {
  'nl-title': 'Nepagent aan de telefoon wil uw spullen ophalen',
  'nl-act': 'Hang op.\nBel zelf de politie.\nDoe de deur niet open.',
  'nl-happens':
    'U wordt gebeld door iemand die zegt van de politie te zijn.\nEen collega komt uw geld en sieraden ophalen.\nU ziet ze nooit terug.',
  'nl-recognise': 'De politie haalt nooit geld, passen of sieraden bij u op.\nU mag niet ophangen.',
  'nl-press': 'De politie komt nooit geld of sieraden in bewaring nemen.',
  'nl-call':
    'Is de beller nu alleen, en komt er iemand? Verbind door met de meldkamer.\nWas er al iemand? Vraag wat er weg is.',
  'en-title': 'Fake officer on the phone wants to collect your things',
  'en-act': 'Hang up.\nCall the police yourself.\nDo not open the door.',
  'en-happens':
    'Somebody calls you who claims to be from the police.\nA colleague comes to collect your money and jewels.\nYou never see them again.',
  'en-recognise': 'The police never collect money, cards or jewels.\nYou may not hang up.',
  'en-press': 'The police never come to keep money or jewels safe for you.',
  'en-call':
    'Is the caller alone now, and is somebody coming? Connect to the control room.\nWas somebody there already? Ask what is gone.',
  'drawing-kind': 'call',
  'nl-drawn-sender': 'Politie',
  'nl-drawn-text':
    'Uw adres stond op een lijst van inbrekers. Een collega komt zo uw sieraden ophalen. Blijf aan de lijn.',
  'nl-drawn-clues':
    'Politie = De naam in beeld bewijst niets. Die is makkelijk na te maken.\nkomt zo uw sieraden ophalen = De politie bewaart uw spullen niet. Ze haalt ook nooit geld of passen op.\nBlijf aan de lijn = U mag niet ophangen. Zo kunt u niemand om raad vragen.',
  'en-drawn-sender': 'Police',
  'en-drawn-text': 'Your address was on a list of burglars. A colleague will collect your jewels. Stay on the line.',
  'en-drawn-clues':
    'Police = The name on the screen proves nothing. It is easy to fake.\nwill collect your jewels = The police do not keep your things. They never collect money or cards either.\nStay on the line = You may not hang up. So you cannot ask anybody for advice.',
  provinces: ['PV26', 'PV25'],
}

export const child: FormEntries = {
  'nl-title': 'Appje van uw kind met een nieuw nummer',
  'nl-act': 'Betaal niet.\nBel uw kind op het oude nummer.\nBetaalde u al? Bel meteen uw bank.',
  'nl-happens':
    'U krijgt een appje van een nummer dat u niet kent.\nHet lijkt van uw zoon of dochter.\nEr moet vandaag een rekening worden betaald.',
  'nl-recognise': 'Uw kind vraagt om geld via een nieuw nummer.\nU mag niet bellen.',
  'nl-press': 'Vraagt een bekende om geld via een nieuw nummer? Bel eerst op het oude nummer.',
  'nl-call':
    'Vraag eerst of de beller al betaalde.\nJa? Laat de beller nu ophangen en de bank bellen.\nNee? Laat de beller het kind op het oude nummer bellen.',
  'en-title': 'Message from your child with a new number',
  'en-act': 'Do not pay.\nCall your child on the old number.\nDid you pay already? Call your bank at once.',
  'en-happens':
    'You get a message from a number that you do not know.\nIt seems to be from your son or daughter.\nA bill must be paid today.',
  'en-recognise': 'Your child asks for money from a new number.\nYou may not call.',
  'en-press': 'Does somebody you know ask for money from a new number? Call the old number first.',
  'en-call':
    'First ask whether the caller paid already.\nYes? Let the caller hang up and call the bank.\nNo? Let the caller call the child on the old number.',
  'drawing-kind': 'chat',
  'nl-drawn-sender': 'Onbekend nummer',
  'nl-drawn-text':
    'Hoi mam, dit is mijn nieuwe nummer. Mijn telefoon is kapot. Kun je vandaag iets voor mij betalen? Niet bellen.',
  'nl-drawn-clues':
    'mijn nieuwe nummer = Een nieuw nummer bewijst niets. Het oude nummer werkt vaak nog.\nvandaag = Het moet snel. Daardoor denkt u minder goed na.\nNiet bellen = Aan de stem hoort u dat het uw kind niet is.',
  'en-drawn-sender': 'Unknown number',
  'en-drawn-text':
    'Hi mum, this is my new number. My phone is broken. Can you pay something for me today? Do not call.',
  'en-drawn-clues':
    'my new number = A new number proves nothing. The old one often still works.\ntoday = It must be quick. That makes you think less well.\nDo not call = You would hear by the voice that it is not your child.',
}
