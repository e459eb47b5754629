// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const keepMessages = defineMessages('partners', {
  mayNotKeep: {
    nl: 'U houdt geen meldpunt bij. Vraag uw beheerder om de rol.',
    en: 'You keep no reporting point. Ask your administrator for the role.',
  },
  noPoint: { nl: 'Dit meldpunt kennen wij niet.', en: 'We do not know this reporting point.' },
  noChange: { nl: 'Deze wijziging kennen wij niet.', en: 'We do not know this change.' },
  notOurs: {
    nl: 'Een ander houdt dit meldpunt bij. U kunt het niet wijzigen.',
    en: 'Somebody else keeps this reporting point. You cannot change it.',
  },
  alreadyProposed: {
    nl: 'Er loopt al een wijziging van dit meldpunt. Wacht tot die klaar is, of trek hem in. Wat u typte, staat hieronder nog.',
    en: 'A change of this reporting point is under way. Wait until it is done, or withdraw it. What you typed is still below.',
  },
  nothingChanged: { nl: 'U heeft niets veranderd.', en: 'You changed nothing.' },
  isDecided: { nl: 'Over deze wijziging is al beslist.', en: 'This change was decided on already.' },
  oneHouse: {
    nl: 'Iedereen die hiernaar keek, werkt bij dezelfde organisatie. De tweede goedkeuring komt van een redacteur van buiten.',
    en: 'Everybody who looked at this works for the same organisation. The second approval comes from an editor elsewhere.',
  },
  saidNo: {
    nl: 'U zei hier nee tegen. Een andere redacteur kan het opnieuw vragen.',
    en: 'You said no to this. Another editor can ask it again.',
  },
  numberUnderWay: {
    nl: 'Iemand wijzigt dit nummer al. Wacht tot dat klaar is.',
    en: 'Somebody is changing this number already. Wait until that is done.',
  },
  notOfYou: { nl: 'Alleen wie dit voorstelde, kan het intrekken.', en: 'Only who proposed this can withdraw it.' },
  inventedNumber: {
    nl: 'Dit nummer is verzonnen: het is van niemand. Geef het echte nummer.',
    en: 'This number is invented: it is nobody’s. Give the real number.',
  },
  realNumber: {
    nl: 'Deze organisatie is verzonnen. Een echt nummer zou bij een vreemde rinkelen.',
    en: 'This organisation is invented. A real number would ring at a stranger’s.',
  },
  costRequired: {
    nl: 'Wie dit nummer belt, betaalt extra. Zeg wat het kost.',
    en: 'Whoever calls this number pays extra. Say what it costs.',
  },
  futureDay: { nl: 'Deze dag moet nog komen.', en: 'This day still has to come.' },
  smuggled: {
    nl: 'In deze tekst staat “{found}”. Een nummer of adres hoort alleen bij “Hoe bereikt men u”. Daar kijken twee mensen ernaar.',
    en: 'This text holds “{found}”. A number or address belongs only under “How people reach you”, where two people look at it.',
  },
  oddSite: {
    nl: 'Geef het gewone adres van de site, zonder naam, poort, zoekvraag of nummer erin.',
    en: 'Give the plain address of the site, without a name, port, question or number in it.',
  },
  sourceRequired: {
    nl: 'Een nummer heeft een bron, en de dag waarop u het daarmee vergeleek.',
    en: 'A number has a source, and the day on which you compared it with that.',
  },
  unevenLines: {
    nl: 'Zet onder elkaar evenveel regels in het Nederlands als in het Engels.',
    en: 'Write as many lines in Dutch as in English.',
  },
  unknownPoint: { nl: 'Kies een ander meldpunt uit de lijst.', en: 'Choose another reporting point from the list.' },
  wrongPart: { nl: 'Vul dit deel helemaal in, of laat het leeg.', en: 'Fill this part in whole, or leave it empty.' },
  notPhone: {
    nl: 'Dit is geen telefoonnummer dat in gebruik kan zijn.',
    en: 'This is no phone number that can be in use.',
  },
})
