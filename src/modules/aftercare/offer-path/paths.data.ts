// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '#foundation/text'

export const pathKinds = ['conversation', 'course', 'check-up', 'buddy'] as const
export type PathKind = (typeof pathKinds)[number]

/** Something that helps somebody go on. Each has an owner, and says where that was read. */
export interface OfferedPath {
  id: string
  kind: PathKind
  title: Bilingual
  what: Bilingual
  /** Who offers it. */
  owner: Bilingual
  source: Bilingual
  /** A page of ours, or the site of whoever offers it. */
  link?: string
  /** Of an invented organisation: only there to try the product out. */
  isDemo: boolean
}

const invented = { nl: 'Verzonnen, om Dijkwacht uit te proberen', en: 'Invented, to try out Dijkwacht' }

/** A path of a real organisation comes here with its source, and goes when nobody stands for it any more. */
export const offeredPaths: readonly OfferedPath[] = [
  {
    id: 'victim-support',
    kind: 'conversation',
    title: { nl: 'Praten met Slachtofferhulp', en: 'Talk with Victim Support' },
    what: {
      nl: 'Een gesprek over wat er gebeurde. Ook hulp met papieren en met de wet.',
      en: 'A talk about what happened. Also help with papers and with the law.',
    },
    owner: { nl: 'Slachtofferhulp Nederland', en: 'Victim Support Netherlands' },
    source: {
      nl: 'Register van meldpunten, slachtofferhulp.nl',
      en: 'Register of reporting points, slachtofferhulp.nl',
    },
    link: '/meldpunten',
    isDemo: false,
  },
  {
    id: 'security-check-up',
    kind: 'check-up',
    title: { nl: 'Uw beveiliging op orde', en: 'Get your security in order' },
    what: {
      nl: 'Vragen over uw telefoon, wachtwoorden en bank. U ziet wat u het eerst kunt doen.',
      en: 'Questions about your phone, passwords and bank. You see what to do first.',
    },
    owner: { nl: 'Dijkwacht', en: 'Dijkwacht' },
    source: { nl: 'Op deze site', en: 'On this site' },
    link: '/beveiliging-op-orde',
    isDemo: false,
  },
  {
    id: 'practise-conversation',
    kind: 'course',
    title: { nl: 'Oefenen met een gesprek', en: 'Practise a conversation' },
    what: {
      nl: 'Zelf oefenen wat u zegt als iemand u onder druk zet. Thuis, zo vaak u wilt.',
      en: 'Practise what to say when somebody puts pressure on you. At home, as often as you like.',
    },
    owner: { nl: 'Dijkwacht', en: 'Dijkwacht' },
    source: { nl: 'Op deze site', en: 'On this site' },
    link: '/oefenen',
    isDemo: false,
  },
  {
    id: 'peer-contact',
    kind: 'conversation',
    title: { nl: 'Praten met wie het ook meemaakte', en: 'Talk with people who went through it too' },
    what: {
      nl: 'U spreekt mensen die ook opgelicht zijn. U bent niet de enige, en zij weten hoe het voelt.',
      en: 'You talk with people who were scammed too. You are not the only one, and they know how it feels.',
    },
    owner: { nl: 'Slachtofferhulp Nederland', en: 'Victim Support Netherlands' },
    source: {
      nl: 'Slachtofferhulp Nederland in security.nl, januari 2022',
      en: 'Victim Support Netherlands in security.nl, January 2022',
    },
    link: '/meldpunten',
    isDemo: false,
  },
  {
    id: 'volunteer-at-home',
    kind: 'buddy',
    title: { nl: 'Een vrijwilliger die thuis meekijkt', en: 'A volunteer who looks along at your home' },
    what: {
      nl: 'Een vrijwilliger van SeniorWeb komt bij u thuis en legt uit hoe u uw computer of telefoon veilig gebruikt. Voor leden. U betaalt per uur en de reis.',
      en: 'A volunteer of SeniorWeb visits you and explains how to use your computer or phone safely. For members. You pay by the hour, and the travel.',
    },
    owner: { nl: 'SeniorWeb (Leren aan Huis)', en: 'SeniorWeb (Leren aan Huis)' },
    source: {
      nl: 'Voorwaarden Leren aan Huis op seniorweb.nl, gelezen in november 2026',
      en: 'Terms of Leren aan Huis on seniorweb.nl, read in November 2026',
    },
    link: 'https://www.seniorweb.nl/cursussen/leren-aan-huis',
    isDemo: false,
  },
  {
    id: 'library-course',
    kind: 'course',
    title: { nl: 'Cursus Klik & Tik in de bibliotheek', en: 'Course Klik & Tik in the library' },
    what: {
      nl: 'Oefenen met computer en internet, in een groep bij u in de buurt. Vraag uw bibliotheek of zij deze cursus geeft.',
      en: 'Practise with computer and internet, in a group near you. Ask your library whether it gives this course.',
    },
    owner: { nl: 'Openbare bibliotheken', en: 'Public libraries' },
    source: {
      nl: 'Bibliotheeknetwerk: in 2021 gaven 9 van de 10 bibliotheken deze cursus',
      en: 'Bibliotheeknetwerk: in 2021 nine in ten libraries gave this course',
    },
    link: 'https://www.bibliotheek.nl',
    isDemo: false,
  },
  {
    id: 'demo-home-visit',
    kind: 'conversation',
    title: { nl: 'Iemand komt bij u langs', en: 'Somebody visits you' },
    what: {
      nl: 'Een medewerker komt langs op een tijd die u kiest. U krijgt vooraf een naam, en u kunt terugbellen.',
      en: 'Somebody visits you at a time of your choice. You get a name first, and you can call back.',
    },
    owner: { nl: 'Meldpunt Fraude (demo)', en: 'Meldpunt Fraude (demo)' },
    source: invented,
    isDemo: true,
  },
  {
    id: 'demo-safe-online',
    kind: 'course',
    title: { nl: 'Cursus Veilig online', en: 'Course Safe online' },
    what: {
      nl: 'Vier ochtenden in de buurt, met een kleine groep. Gratis.',
      en: 'Four mornings nearby, in a small group. Free.',
    },
    owner: { nl: 'Gemeente Waterwijk (demo)', en: 'Gemeente Waterwijk (demo)' },
    source: invented,
    isDemo: true,
  },
  {
    id: 'demo-buddy',
    kind: 'buddy',
    title: { nl: 'Een maatje', en: 'A buddy' },
    what: {
      nl: 'Een vrijwilliger die met u meekijkt als u twijfelt over een bericht of een betaling.',
      en: 'A volunteer who looks along when you are in doubt about a message or a payment.',
    },
    owner: { nl: 'Gemeente Waterwijk (demo)', en: 'Gemeente Waterwijk (demo)' },
    source: invented,
    isDemo: true,
  },
]

/** What can be chosen here; invented ones only where everything is invented. */
export function pathsFor({ isProduction }: { isProduction: boolean }): OfferedPath[] {
  return offeredPaths.filter(({ isDemo }) => !(isDemo && isProduction))
}
