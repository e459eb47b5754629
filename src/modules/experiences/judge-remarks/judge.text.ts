// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const judgeText = defineText({
  nl: {
    title: 'Open antwoorden bekijken',
    lead: 'Een programma liet weg wat het herkende. U kijkt of er nog iemand te herkennen is. Wie hier leest, komt in het auditspoor.',
    back: 'Ervaringen uitgeven',
    waiting: 'Wacht op u',
    waitingMore: 'Het programma weet niet of hier een naam in staat. Niemand leest het tot u beslist.',
    clean: 'Goed gevonden',
    cleanMore:
      'Het meldpunt kan deze lezen. Wilt u er een laten publiceren? Dan staat de tekst op de openbare pagina. Hier staan alleen kwartalen die nog niet zijn vastgezet.',
    none: 'Er wacht niets',
    noneClean: 'Er is hier niets',
    text: 'Tekst',
    textMore: 'Haal weg waaraan iemand te herkennen is.',
    pass: 'Laat het meldpunt dit lezen',
    quote: 'Mag gepubliceerd worden',
    hold: 'Houd achter',
    of: '{number}. {point}, {quarter}',
    first: 'U ziet er hoogstens {most}. Beslis eerst over deze.',
    trayTitle: 'Open antwoorden die wachten',
    trayMore: 'Een programma weet niet of er een naam in staat',
  },
  en: {
    title: 'Look at open answers',
    lead: 'A program left out what it recognised. You look whether somebody can still be recognised. Who reads here stands in the audit trail.',
    back: 'Release experiences',
    waiting: 'Waiting for you',
    waitingMore: 'The program does not know whether there is a name in it. Nobody reads it until you decide.',
    clean: 'Found all right',
    cleanMore:
      'The reporting point can read these. Do you want one to be published? Then its text stands on the public page. Here are only quarters that were not frozen yet.',
    none: 'Nothing waits',
    noneClean: 'There is nothing here',
    text: 'Text',
    textMore: 'Take out what tells who somebody is.',
    pass: 'Let the reporting point read this',
    quote: 'May be published',
    hold: 'Keep back',
    of: '{number}. {point}, {quarter}',
    first: 'You see at most {most}. Decide about these first.',
    trayTitle: 'Open answers that wait',
    trayMore: 'A program does not know whether there is a name in it',
  },
})
