// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const placeMessages = defineMessages('widgets', {
  mayNot: {
    nl: 'U mag niet kiezen op welke sites dit staat. Vraag het een beheerder of beleidsadviseur van uw organisatie.',
    en: 'You may not choose on which sites this stands. Ask an administrator or policy adviser of your organisation.',
  },
  noHost: {
    nl: 'Dit is geen naam van een site. Schrijf bijvoorbeeld www.gemeente-waterwijk.example, zonder poort of IP-adres.',
    en: 'This is no name of a site. Write for instance www.gemeente-waterwijk.example, without a port or an IP address.',
  },
  ourOwn: {
    nl: 'Dit is de site van Dijkwacht zelf. Vul de site in waar u het wilt laten zien.',
    en: 'This is the site of Dijkwacht itself. Fill in the site where you want to show it.',
  },
  tooMany: {
    nl: 'Uw organisatie heeft al honderd sites op de lijst. Haal er eerst een af.',
    en: 'Your organisation has a hundred sites on the list. Take one off first.',
  },
  known: {
    nl: 'Deze site staat al op de lijst. Staat hij niet hieronder, dan heeft een andere organisatie hem opgegeven.',
    en: 'This site is on the list already. When it is not below, another organisation entered it.',
  },
  notYours: {
    nl: 'Deze site staat niet (meer) op de lijst van uw organisatie.',
    en: 'This site is not on the list of your organisation (any more).',
  },
})

export const placeText = defineText({
  nl: {
    title: 'Zet het op uw eigen site',
    lead: 'Drie hulpmiddelen voor uw bezoekers, ook in een versie voor bedrijven. U plaatst een stukje code; wij houden de inhoud bij.',
    trials: 'Proeven: wat werkt beter?',
    off: 'Op deze installatie kan dit nog niet: de beheerder heeft geen EMBED_ORIGIN ingesteld.',
    hostsTitle: 'Uw sites',
    hostsMore: 'Alleen een site op deze lijst kan de hulpmiddelen laten zien.',
    host: 'Naam van de site',
    hostHelp: 'Bijvoorbeeld www.gemeente-waterwijk.example. De naam in de adresbalk, met of zonder www.',
    add: 'Voeg toe',
    added: '{host} staat op de lijst. Hieronder staat de code.',
    removed: '{host} is van de lijst. De hulpmiddelen zijn daar nu niet meer te zien.',
    remove: 'Haal van de lijst',
    codeTitle: 'Code voor {host}',
    codeMore:
      'Plak deze code in uw pagina. Er is geen JavaScript nodig, er komen geen cookies, en bezoekers vullen niets over zichzelf in.',
    frameTitle: '{name} van Dijkwacht',
    look: 'Bekijk',
    useTitle: 'Hoe vaak het is gebruikt',
    useMore: 'De laatste {days} dagen, per site. Wij tellen bezoeken, geen mensen. Minder dan vijf tonen wij niet.',
    noUse: 'Op uw sites is nog niets gebruikt.',
    what: 'Wat',
    count: 'Aantal',
    few: 'minder dan 5',
    invented: 'Deze aantallen zijn verzonnen: dit is een proefversie.',
  },
  en: {
    title: 'Put it on your own site',
    lead: 'Three tools for your visitors, each with a version for companies. You place a piece of code; we keep the contents.',
    trials: 'Trials: what works better?',
    off: 'This installation cannot do this yet: its operator has set no EMBED_ORIGIN.',
    hostsTitle: 'Your sites',
    hostsMore: 'Only a site on this list can show the tools.',
    host: 'Name of the site',
    hostHelp: 'For instance www.gemeente-waterwijk.example. The name in the address bar, with or without www.',
    add: 'Add',
    added: '{host} is on the list. The code is below.',
    removed: '{host} is off the list. The tools can no longer be seen there.',
    remove: 'Take off the list',
    codeTitle: 'Code for {host}',
    codeMore:
      'Paste this code into your page. No JavaScript is needed, there are no cookies, and visitors enter nothing about themselves.',
    frameTitle: '{name} by Dijkwacht',
    look: 'Look',
    useTitle: 'How often it was used',
    useMore: 'The last {days} days, by site. We count visits, not people. We do not show fewer than five.',
    noUse: 'Nothing was used on your sites yet.',
    what: 'What',
    count: 'Number',
    few: 'fewer than 5',
    invented: 'These numbers are invented: this is a trial version.',
  },
})
