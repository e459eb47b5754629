// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const shieldMessages = defineMessages('shield', {
  noAuthority: {
    nl: 'Er is nog geen organisatie aangewezen die voor het schild beslist. Laat de beheerder die aanwijzen.',
    en: 'No organisation is appointed yet to decide for the shield. Let the administrator appoint one.',
  },
  mayNotJudge: {
    nl: 'Alleen iemand van de organisatie die voor het schild beslist, kan dit doen.',
    en: 'Only somebody of the organisation that decides for the shield can do this.',
  },
  noSuchName: {
    nl: 'Deze naam staat niet in de lijst. Ga terug naar de wachtrij.',
    en: 'This name is not in the list. Go back to the queue.',
  },
  listWentOn: {
    nl: 'De lijst is intussen veranderd. Kijk opnieuw wat u terugneemt, er is niets gebeurd.',
    en: 'The list changed meanwhile. Look again at what you take back, nothing was done.',
  },
  isProtected: {
    nl: 'Dit is het adres van een echte organisatie, of van velen. Niemand kan het blokkeren. Klopt één pagina niet? Kies “Naar weghalen”: dan vraagt u de organisatie om die pagina weg te halen.',
    en: 'This is the address of a real organisation, or of many. Nobody can block it. Is one page wrong? Choose “To takedown”: then you ask the organisation to take that page down.',
  },
  suspendFirst: {
    nl: 'Haal de naam eerst tijdelijk van de lijst: dat werkt meteen. Een collega besluit daarna of hij er voorgoed af gaat. Vroeg de eigenaar erom? Beslis dan bij dat verzoek.',
    en: 'Take the name off the list for now first: that works at once. A colleague then decides whether it stays off. Did its owner ask for it? Then decide at that request.',
  },
  perhapsGenuine: {
    nl: 'Dit is misschien het echte adres van {organisation}. Niemand blokkeert het alleen. Open de naam en stel het voor. Een tweede persoon kijkt het na en beslist.',
    en: 'This is perhaps the real address of {organisation}. Nobody blocks it alone. Open the name and propose it. A second person looks it up and decides.',
  },
  readAlone: {
    nl: 'Deze naam leest u apart: zij is oud, eerder anders beoordeeld, of er spreekt iets tegen bedrog.',
    en: 'You read this name by itself: it is old, was judged otherwise before, or something speaks against fraud.',
  },
  holdsProtected: {
    nl: 'Onder deze naam staat iets dat beschermd is. Kies de naam die eronder ligt.',
    en: 'Something under this name is protected. Choose the name below it.',
  },
  proposeFirst: {
    nl: 'Niemand zet een naam alleen op de lijst. Stel haar voor: een collega ziet dat meteen bij Te doen en beslist.',
    en: 'Nobody puts a name on the list alone. Propose it: a colleague sees that at once in To do and decides.',
  },
  basisNeeded: {
    nl: 'Kies waarop het besluit berust.',
    en: 'Choose what the decision rests on.',
  },
  wrongDays: {
    nl: 'Kies hoeveel dagen de naam op de lijst staat: 1 tot {most}.',
    en: 'Choose for how many days the name is on the list: 1 to {most}.',
  },
})

export const nameStatusText = defineText({
  nl: {
    waiting: 'wacht op oordeel',
    proposed: 'wacht op een tweede lezer',
    listed: 'op de lijst',
    suspended: 'tijdelijk van de lijst',
    cleared: 'niets gevonden',
    referred: 'naar weghalen bij de bron',
    withdrawn: 'van de lijst',
    expired: 'tijd op de lijst om',
  },
  en: {
    waiting: 'waits for judgement',
    proposed: 'waits for a second reader',
    listed: 'on the list',
    suspended: 'off the list for now',
    cleared: 'nothing found',
    referred: 'to takedown at the source',
    withdrawn: 'off the list',
    expired: 'time on the list over',
  },
})
