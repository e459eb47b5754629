// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const screenMenu = defineText({ nl: { title: 'Controleren' }, en: { title: 'Check' } })

export const screenMessages = defineMessages('sharing.screen', {
  mayNot: {
    nl: 'U mag geen lijst controleren. Vraag de beheerder van uw organisatie om de rol van analist.',
    en: 'You may not check a list. Ask the administrator of your organisation for the role of analyst.',
  },
  purpose: {
    nl: 'Schrijf waarvoor u controleert, in minstens vijf letters. Bijvoorbeeld: nieuwe klanten van vandaag.',
    en: 'Write what you check for, in at least five letters. For instance: new customers of today.',
  },
  purposeNames: {
    nl: 'Laat “{found}” weg uit het doel. Wat u controleert, hoort alleen in de lijst.',
    en: 'Leave “{found}” out of the purpose. What you check belongs in the list alone.',
  },
  empty: {
    nl: 'Plak een lijst of kies een bestand. Zet op elke regel één rekening, nummer, site of mailadres.',
    en: 'Paste a list or choose a file. Put one account, number, site or mail address on each line.',
  },
  tooMany: {
    nl: 'Uw lijst heeft {found} regels. Hier kunnen er {most} in één keer. Knip de lijst in stukken, of laat uw systeem het doen (npm run screen).',
    en: 'Your list has {found} lines. You can check {most} at a time here. Cut the list into pieces, or let your system do it (npm run screen).',
  },
  dayIsFull: {
    nl: 'U kunt op één dag {most} regels controleren, en die zijn bijna op. Ga morgen verder, of laat uw systeem het doen (npm run screen). Er is niets gecontroleerd.',
    en: 'You can check {most} lines a day, and they are nearly used up. Go on tomorrow, or let your system do it (npm run screen). Nothing was checked.',
  },
  notBlinded: {
    nl: 'Uw browser stuurde iets wat wij niet kunnen controleren. Er is niets gecontroleerd. Laad de pagina opnieuw.',
    en: 'Your browser sent something that we cannot check. Nothing was checked. Load the page again.',
  },
  away: {
    nl: 'Het register antwoordt nu niet. Dat zegt niets over uw lijst. Probeer het over een minuut nog eens; uw lijst staat er nog.',
    en: 'The register does not answer now. That says nothing about your list. Try again in a minute; your list is still here.',
  },
})

export const screenText = defineText({
  nl: {
    lead: 'Controleer één rekening, nummer, site of mailadres, of een hele lijst. U ziet waarvoor gewaarschuwd wordt.',
    form: 'Wat wilt u controleren?',
    list: 'Plak hier uw lijst',
    listMore: 'Eén op elke regel, hoogstens {most}.',
    file: 'Of kies een bestand',
    fileMore: 'CSV of Excel. Wij zoeken zelf de kolom met rekeningen, nummers of adressen.',
    purpose: 'Waarvoor controleert u?',
    purposeMore: 'Bijvoorbeeld: nieuwe klanten van vandaag. Schrijf hier geen namen of rekeningen.',
    send: 'Controleer',
    seen: 'Wij zien uw lijst terwijl wij controleren. Wij bewaren er niets uit.',
    willNotSee:
      'Wat u plakt, zien wij niet: uw browser maakt het onleesbaar voordat het weggaat. Een bestand lezen wij zelf. Van beide bewaren wij niets.',
    kept: 'Wij bewaren wel dat u controleerde: wanneer, hoeveel regels en waarvoor, en bij een bestand hoeveel waarschuwingen. Uw systeem kan het ook zelf: npm run screen.',
    busy: 'Bezig met controleren',
    notDone: 'Er is niets gecontroleerd',
    openly: 'Dit kan nu niet zonder dat wij de lijst zien',
    openlyMore:
      'Uw lijst is niet verstuurd. Probeer het later, of druk nog eens op de knop: dan zien wij uw lijst terwijl wij controleren.',
    again: 'Wat u plakte, staat er nog. Een bestand moet u opnieuw kiezen.',
    result:
      '{rows, plural, one {# regel gecontroleerd} other {# regels gecontroleerd}}: {hits, plural, =0 {geen waarschuwing} one {# waarschuwing} other {# waarschuwingen}}, {unread, plural, =0 {alles gelezen} one {# regel konden wij niet lezen} other {# regels konden wij niet lezen}}',
    resultMore:
      'Over {rest, plural, one {# regel} other {# regels}} staat hier nu niets. Dat betekent niet dat ze veilig zijn. Deze uitslag staat alleen op dit scherm.',
    hits: 'Let op hierbij',
    unread: 'Dit konden wij niet lezen',
    row: 'Regel',
    what: 'Wat',
    answer: 'Wat wij weten',
    why: 'Wat er mis is',
    until: '{authority}, t/m {day}',
    history: 'Wat u eerder controleerde',
    when: 'Wanneer',
    for: 'Waarvoor',
    rows: 'Regels',
    warned: 'Waarschuwingen',
    notRead: 'Niet gelezen',
  },
  en: {
    lead: 'Check one account, number, site or mail address, or a whole list. You see what there are warnings about.',
    form: 'What do you want to check?',
    list: 'Paste your list here',
    listMore: 'One on each line, {most} at most.',
    file: 'Or choose a file',
    fileMore: 'CSV or Excel. We look for the column with accounts, numbers or addresses ourselves.',
    purpose: 'What do you check for?',
    purposeMore: 'For instance: new customers of today. Write no names or accounts here.',
    send: 'Check',
    seen: 'We see your list while we check. We keep nothing of it.',
    willNotSee:
      'What you paste we do not see: your browser makes it unreadable before it leaves. A file we read ourselves. Of neither we keep anything.',
    kept: 'We do keep that you checked: when, how many lines and what for, and of a file how many warnings. Your system can do it by itself too: npm run screen.',
    busy: 'Checking',
    notDone: 'Nothing was checked',
    openly: 'Now this cannot be done without us seeing the list',
    openlyMore:
      'Your list was not sent. Try later, or press the button once more: then we see your list while we check.',
    again: 'What you pasted is still here. A file has to be chosen again.',
    result:
      '{rows, plural, one {# line checked} other {# lines checked}}: {hits, plural, =0 {no warning} one {# warning} other {# warnings}}, {unread, plural, =0 {all read} one {# line could not be read} other {# lines could not be read}}',
    resultMore:
      'About {rest, plural, one {# line} other {# lines}} there is nothing here now. That does not mean that they are safe. This result stands on this screen only.',
    hits: 'Look at these',
    unread: 'We could not read these',
    row: 'Line',
    what: 'What',
    answer: 'What we know',
    why: 'What is wrong',
    until: '{authority}, until {day}',
    history: 'What you checked before',
    when: 'When',
    for: 'What for',
    rows: 'Lines',
    warned: 'Warnings',
    notRead: 'Not read',
  },
})
