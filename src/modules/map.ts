// SPDX-License-Identifier: EUPL-1.2
import { makers, type Room } from './room.ts'
import { upstream } from './upstream.ts'

const basics = ['partners', 'agreements', 'taxonomy'] as const
const trends = ['statistics', 'signals'] as const

/** The modules, upstream first: call upstream, listen downstream. Everything about borders is computed from here. */
export const map = [
  ...upstream,
  {
    name: 'statistics',
    owns: 'published figures with their sources, and our own counts',
    calls: ['partners', 'taxonomy', 'reports', 'classification', 'identifiers'],
    themes: ['insight'],
    dutch: 'cijfers',
  },
  {
    name: 'signals',
    owns: 'signals: what rises or is new, who confirmed it, who may know; told by mail, feed and webhook, public in the list of what goes round',
    calls: ['partners', 'taxonomy', 'reports', 'classification', 'identifiers', 'cases', 'statistics'],
    themes: ['insight'],
    dutch: 'signalen, vroege waarschuwing',
  },
  {
    name: 'factsheets',
    owns: 'editions of the factsheet: their text with references to figures, who signed them, and what was published',
    calls: ['partners', 'statistics'],
    themes: ['insight'],
    dutch: 'factsheets',
  },
  {
    name: 'knowledge',
    owns: 'articles, best practices and descriptions of how offenders work, each for its circle; their versions, what partners say about them, who follows what',
    calls: ['partners', 'taxonomy'],
    themes: ['insight'],
    dutch: 'kennisplatform',
  },
  {
    name: 'research',
    owns: 'the inventory of studies and monitors and its gaps, questionnaires and their protected results, the planner of samples',
    calls: ['partners', 'taxonomy', 'statistics'],
    themes: ['insight'],
    dutch: 'onderzoek en vragenlijsten',
  },
  {
    name: 'barriers',
    owns: 'criminal journeys and barrier models: their editions, the draft of the next one, who proposed and reviewed what',
    calls: ['partners', 'agreements', 'taxonomy'],
    themes: ['barriers'],
    dutch: 'criminal journeys, barrièremodellen',
  },
  {
    name: 'interventions',
    owns: 'the register of measures, pilots and initiatives, here and abroad: who put forward and approved each change, what partners do',
    calls: ['partners', 'agreements', 'taxonomy', 'barriers'],
    themes: ['barriers', 'resilience'],
    dutch: 'interventies, pilots, initiatieven',
  },
  {
    name: 'evaluations',
    owns: 'whether measures work: plans fixed beforehand, counts, estimates with an interval that holds or "not measurable", how strong the evidence is, the planner of evaluations',
    calls: ['partners', 'taxonomy', 'statistics', 'interventions'],
    themes: ['barriers'],
    dutch: 'effectmeting',
  },
  {
    name: 'shield',
    owns: 'names that people are kept from: who decides about them, the list that resolvers follow and its copies, what browsers are told, what was seen of a page',
    calls: ['partners', 'identifiers', 'redress', 'statistics'],
    themes: ['barriers', 'victims'],
    dutch: 'anti-phishing-schild',
  },
  {
    name: 'takedowns',
    storedAs: 'shield',
    owns: 'pages that the list cannot help with: who is asked to take them away, the notices, and what came of it',
    calls: ['shield'],
    themes: ['barriers'],
    dutch: 'weghalen bij de bron',
  },
  {
    name: 'messages',
    storedAs: 'shield',
    owns: 'messages that people forward: sealed until they are judged, what they say and where they lead, and what the reporter is told',
    calls: ['identifiers', 'sharing', 'shield', 'takedowns'],
    themes: ['barriers', 'victims'],
    dutch: 'doorgestuurde berichten',
  },
  {
    name: 'measures',
    owns: 'requests to another organisation to freeze, block, take down, delay or warn: proposed from a case or signal, decided by the organisation that is asked, recalled when the ground goes',
    calls: [...basics, 'identifiers', 'cases', 'sharing', ...trends, 'barriers', 'interventions', 'shield'],
    themes: ['barriers', 'follow-up'],
    dutch: 'van signaal naar maatregel',
  },
  {
    name: 'complaints',
    owns: 'complaints of companies to the police: who may file for whom, drafts, signed versions, their status with reasons and clocks; a complaint only when the police confirm it',
    calls: ['partners', 'reports'],
    themes: ['follow-up', 'victims'],
    dutch: 'aangifteloket voor bedrijven',
  },
  {
    name: 'requirements',
    owns: 'the programme of requirements of the complaint desk, with the tests that show each; what such a desk asks and costs, as ranges',
    calls: [],
    themes: ['follow-up'],
    dutch: 'programma van eisen',
  },
  {
    name: 'dossiers',
    owns: 'dossiers: a case frozen for police or prosecutor in a tagged PDF and a signed package that anybody can check, what is missing, and what came of it, told to the filer',
    calls: [...basics, 'reports', 'identifiers', 'cases', 'casework', 'sharing', 'measures', 'complaints'],
    themes: ['follow-up'],
    dutch: 'dossiers voor politie en Openbaar Ministerie',
  },
  {
    name: 'recovery',
    owns: 'payments that somebody wants back in the first hours: what both banks were asked, what they said, and how long it took',
    calls: ['partners', 'taxonomy', 'reports', 'sharing', 'statistics', 'shield', 'complaints'],
    themes: ['victims', 'follow-up'],
    dutch: 'de eerste uren, geld terughalen',
  },
  {
    name: 'claims',
    owns: 'claims of victims on the holder of one account: tests by two people, consent, letters, and where every cent went; drafts for a jurist',
    calls: ['partners', 'agreements', 'taxonomy', 'reports', 'identifiers', 'sharing', 'statistics'],
    themes: ['follow-up', 'victims'],
    dutch: 'directe aansprakelijkheid, verhaal',
  },
  {
    name: 'outcomes',
    owns: 'what came of complaints and other results, as police and prosecutor delivered it, open ones counted; half-yearly issues of it, protected, by two people',
    calls: ['partners', 'taxonomy', 'statistics', 'measures', 'complaints', 'recovery'],
    themes: ['follow-up'],
    dutch: 'inzicht in opvolging',
  },
  {
    name: 'aftercare',
    owns: 'what people said yes to after a scam: what helps them, the path that they chose, codes to be recognised by (two yeses, two keys), and how it went on, in protected numbers',
    calls: ['partners', 'sharing', 'statistics'],
    themes: ['victims', 'resilience'],
    dutch: 'verder na oplichting, nazorg',
  },
  {
    name: 'replies',
    owns: 'what a report did, told to whoever filed it when everybody would be told, and by mail to those who want that',
    calls: ['partners', 'reports', 'identifiers', 'cases', 'shield', 'measures', 'dossiers', 'recovery'],
    themes: ['victims'],
    dutch: 'mijn melding, terugkoppeling',
  },
  {
    name: 'widgets',
    owns: 'three interventions that anybody can put into a site, the sites that may, trials of them, and how often they were used',
    calls: ['partners', 'evaluations'],
    themes: ['resilience'],
    dutch: 'interventies om in te zetten',
  },
  {
    name: 'dashboard',
    owns: 'figures of others drawn as tiles with a table, files and a link that stays; the map, the clocks, live views of partners',
    calls: ['partners', 'taxonomy', 'identifiers', 'sharing', 'statistics', 'shield'],
    themes: ['insight'],
    dutch: 'dashboard',
  },
  {
    name: 'experiences',
    owns: 'what people who were in contact with a reporting point say of it, by consent and without their name; results by quarter and what points did with them',
    calls: ['partners', 'research', 'statistics'],
    themes: ['victims'],
    dutch: 'ervaringen van slachtoffers',
  },
  {
    name: 'campaigns',
    owns: 'core messages that organisations agreed to, where each is used, the calendar of campaigns with its embargoes, and what came of them',
    calls: ['partners', 'taxonomy', 'statistics', 'signals', 'interventions', 'evaluations'],
    themes: ['resilience'],
    dutch: 'kernboodschappen, campagnekalender',
  },
  {
    name: 'gatherings',
    owns: 'conferences, theme weeks, working visits and theme meetings: what they are for, who was invited, what came of them; the wider circle',
    calls: ['partners', 'meetings'],
    themes: ['governance', 'resilience'],
    dutch: 'bijeenkomsten, werkbezoeken, wijdere kring',
  },
  {
    name: 'warnings',
    owns: 'warnings for everybody: what two people stand for, each text that was published, what was wrong with it, and who is told by page, picture, feed, mail, frame and webhook; what goes round, in one list with the signals',
    calls: ['partners', 'taxonomy', ...trends, 'campaigns'],
    themes: ['resilience', 'insight'],
    dutch: 'waarschuwingen',
  },
  {
    name: 'guidance',
    owns: 'a page and first advice per fraud form, plans of steps, emergency steps in other languages and who stands for their words, the home page, how it works',
    calls: ['partners', 'taxonomy', 'reports', 'sharing', 'statistics', 'barriers', 'interventions', 'warnings', 'recovery'],
    themes: ['victims'],
    dutch: 'hulp en uitleg',
  },
  {
    name: 'referrals',
    owns: 'who was handed over to another reporting point: consent, what went, the clock after which they come back, whether somebody took them over, and counts',
    calls: ['partners', 'agreements', 'reports', 'sharing', 'statistics', 'guidance'],
    themes: ['victims'],
    dutch: 'warm doorverwijzen',
  },
  {
    name: 'open-data',
    owns: 'no data of its own: the catalogue of what every module publishes',
    calls: ['partners'],
    themes: ['insight'],
    dutch: 'open data',
  },
  {
    name: 'action-plan',
    owns: 'editions of the action plan, read line by line: themes, results, actions, questions to the secretary, standing that follows from products, updates, commitments, decisions, motions and promises',
    calls: ['meetings', 'gatherings', ...makers],
    themes: ['governance'],
    dutch: 'actieplan',
  },
  {
    name: 'progress',
    owns: 'letters to Parliament and half-yearly reports, what was sent as it was sent; the autumn evaluation of the plan',
    calls: ['partners', 'statistics', 'action-plan'],
    themes: ['governance'],
    dutch: 'voortgang, evaluatie van het plan',
  },
] as const satisfies readonly Room[]

/** What begins the names that this module stores. */
export function storedAs(name: string): string {
  const room: Room | undefined = map.find((each) => each.name === name)
  return room?.storedAs ?? name
}
