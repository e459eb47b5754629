// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Hoe toegankelijk is deze site?',
    lead: 'Iedereen moet hier terechtkunnen, ook met een oude telefoon, een schermlezer of alleen een toetsenbord. Zo ver zijn wij.',
    statusTitle: 'Is dit officieel onderzocht?',
    statusText:
      'Dit is geen officiële toegankelijkheidsverklaring. Een onafhankelijk onderzoek volgens WCAG 2.2 (niveau AA) is nog niet gedaan.',
    testedTitle: 'Wat wij hebben bekeken',
    testedScript:
      'Alle openbare pagina’s werken zonder JavaScript. Een paar sturen een klein script mee, zoals Controleren.',
    testedSizes:
      'Pagina’s zijn bekeken op een smal scherm (320 pixels) en een breed scherm (1280 pixels), licht en donker.',
    testedColour: 'Het contrast van alle kleuren van letters en lijnen is uitgerekend.',
    testedKeyboard:
      'Knoppen, links en velden zijn gewone onderdelen van de browser, met een zichtbare rand als ze gekozen zijn.',
    testedPrint: 'Pagina’s met advies zijn gemaakt om af te drukken in zwart-wit.',
    notTitle: 'Wat nog niet is getest',
    notPeople: 'Met mensen die zelf een beperking hebben.',
    notReaders: 'Met schermlezers zoals NVDA, JAWS en VoiceOver.',
    notVoice: 'Met spraakbesturing en schakelaars.',
    notLanguage: 'Of de teksten echt op taalniveau B1 zijn. Wij schrijven ze wel zo.',
    notTranslations:
      'De teksten zijn Nederlands en Engels. De eerste stappen bij nood staan er ook in andere talen, als iemand de vertaling heeft goedgekeurd. Er is geen gebarentaal en geen voorleesknop.',
    tellTitle: 'Lukt er iets niet?',
    tellText:
      'Laat het ons weten: het adres staat bij Over Dijkwacht. Zeg welke pagina het was en wat er niet lukte. Heeft u nu hulp nodig? Bij de meldpunten op deze site leest u wie u kunt bellen.',
  },
  en: {
    title: 'How accessible is this site?',
    lead: 'Everybody should be able to use it, also with an old phone, a screen reader or only a keyboard. This is how far we are.',
    statusTitle: 'Has this been audited?',
    statusText:
      'No. This is not an official accessibility statement. An independent audit against WCAG 2.2 (level AA) has not been done yet.',
    testedTitle: 'What we looked at',
    testedScript: 'All public pages work without JavaScript. A few carry a small script, such as Check.',
    testedSizes:
      'Pages were looked at on a narrow screen (320 pixels) and a wide screen (1280 pixels), light and dark.',
    testedColour: 'The contrast of all colours of letters and lines was computed.',
    testedKeyboard:
      'Buttons, links and fields are ordinary parts of the browser, with a visible border when they are chosen.',
    testedPrint: 'Pages with advice are made to be printed in black and white.',
    notTitle: 'What has not been tested yet',
    notPeople: 'With people who have a disability themselves.',
    notReaders: 'With screen readers such as NVDA, JAWS and VoiceOver.',
    notVoice: 'With voice control and switches.',
    notLanguage: 'Whether the texts really are at language level B1. We do write them that way.',
    notTranslations:
      'The texts are Dutch and English. The first steps in an emergency are there in other languages too, when somebody approved the translation. There is no sign language and no read-aloud button.',
    tellTitle: 'Is something not working for you?',
    tellText:
      'Tell us: the address stands at About Dijkwacht. Say which page it was and what did not work. Do you need help now? Under the reporting points on this site you read whom you can call.',
  },
})
