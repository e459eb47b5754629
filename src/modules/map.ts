// SPDX-License-Identifier: EUPL-1.2

export type Theme = 'insight' | 'data sharing' | 'barriers' | 'follow-up' | 'resilience' | 'victims' | 'governance'

export interface Room {
  name: string
  /** What it owns, in one line. */
  owns: string
  /** Upstream modules whose door it may enter. */
  calls: readonly string[]
  /** Themes of the action plan: labels, never folders. */
  themes: readonly Theme[]
  dutch: string
}

/** The modules, upstream first: call upstream, listen downstream. Everything about borders is computed from here. */
export const map = [
  {
    name: 'partners',
    owns: 'organisations, people, roles, machine clients, the register of reporting points',
    calls: [],
    themes: ['governance', 'victims'],
    dutch: 'partners, meldpunten',
  },
  {
    name: 'agreements',
    owns: 'rules about sharing: may I share this, who answers for it, what our own exchanges rest on; the register of agreements',
    calls: ['partners'],
    themes: ['data sharing'],
    dutch: 'afspraken, deelregels',
  },
  {
    name: 'taxonomy',
    owns: 'editions of the fraud taxonomy: forms and facets',
    calls: ['partners'],
    themes: ['insight'],
    dutch: 'eenduidige taxonomie',
  },
  {
    name: 'pilots',
    owns: 'bottlenecks in sharing and their line: question, solution, advice, supervisor, pilot, evaluation, practice',
    calls: ['partners', 'agreements'],
    themes: ['data sharing'],
    dutch: 'knelpunten en pilots van de werkgroep',
  },
  {
    name: 'helpdesk',
    owns: 'questions of partners about sharing, the answers of experts, and what of them is published',
    calls: ['partners', 'agreements'],
    themes: ['data sharing'],
    dutch: 'vraagbaak',
  },
  {
    name: 'reports',
    owns: 'reports, their attachments and contact details, their status, drafts of the form',
    calls: ['partners', 'taxonomy'],
    themes: ['victims', 'follow-up'],
    dutch: 'meldingen',
  },
  {
    name: 'classification',
    owns: 'what kind of fraud a report tells of: who or what decided, why, how sure; the text model',
    calls: ['partners', 'taxonomy', 'reports'],
    themes: ['insight'],
    dutch: 'duiding',
  },
  {
    name: 'identifiers',
    owns: 'identifiers, sightings, the protected list, listings and who decided them',
    calls: ['partners', 'taxonomy', 'reports'],
    themes: ['data sharing', 'barriers'],
    dutch: 'kenmerken, vermeldingen',
  },
  {
    name: 'cases',
    owns: 'links between reports with their reasons, cases, and what people decided about them',
    calls: ['partners', 'agreements', 'taxonomy', 'reports', 'classification', 'identifiers'],
    themes: ['data sharing', 'follow-up'],
    dutch: 'zaken, verbanden',
  },
  {
    name: 'casework',
    owns: 'the workbench of an analyst: queue, assignments, notes, tasks, filters, watches and alerts',
    calls: ['partners', 'taxonomy', 'reports', 'classification', 'identifiers', 'cases'],
    themes: ['follow-up'],
    dutch: 'werkbank',
  },
  {
    name: 'sharing',
    owns: 'checks: what is asked of the register and what is answered; disclosures to other organisations, their receipts and recalls; the pool of suspicious devices',
    calls: ['partners', 'agreements', 'taxonomy', 'pilots', 'reports', 'identifiers'],
    themes: ['data sharing'],
    dutch: 'checkfunctie, verstrekkingen, proef met toestellen',
  },
  {
    name: 'redress',
    owns: 'objections of who was listed, proof that something is theirs, decisions by two people, holds, the duty to inform',
    calls: ['partners', 'agreements', 'identifiers', 'sharing'],
    themes: ['data sharing', 'victims'],
    dutch: 'bezwaren, rechtzetting',
  },
  {
    name: 'data-requests',
    owns: 'requests of data subjects: who answers until when, what was found and decided, and the answers',
    calls: ['partners', 'reports', 'identifiers', 'redress'],
    themes: ['data sharing', 'victims'],
    dutch: 'verzoeken van betrokkenen',
  },
  {
    name: 'statistics',
    owns: 'published figures with their sources, and our own counts',
    calls: ['partners', 'taxonomy', 'reports', 'classification', 'identifiers'],
    themes: ['insight'],
    dutch: 'cijfers',
  },
  {
    name: 'signals',
    owns: 'signals: what rises or is new, who confirmed it, who may know, and who is told',
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
    owns: 'articles, best practices and descriptions of how offenders work, each for its circle; what partners say about them; who follows what',
    calls: ['partners', 'taxonomy'],
    themes: ['insight'],
    dutch: 'kennisplatform',
  },
  {
    name: 'research',
    owns: 'the inventory of studies and monitors and its gaps, questionnaires and their answers, the planner of samples',
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
    owns: 'whether measures work: plans fixed beforehand, counts, estimates with their interval, and how strong the evidence is',
    calls: ['partners', 'taxonomy', 'statistics', 'interventions'],
    themes: ['barriers'],
    dutch: 'effectmeting',
  },
  {
    name: 'shield',
    owns: 'names that people are kept from: messages that are forwarded, decisions, the list and its copies, takedown',
    calls: ['partners', 'agreements', 'taxonomy', 'reports', 'identifiers', 'redress', 'statistics'],
    themes: ['barriers', 'victims'],
    dutch: 'anti-phishing-schild',
  },
  {
    name: 'measures',
    owns: 'requests to another organisation to freeze, block, take down, delay or warn: what is proposed, asked, decided and lifted',
    calls: [
      'partners',
      'agreements',
      'taxonomy',
      'identifiers',
      'cases',
      'sharing',
      'statistics',
      'signals',
      'barriers',
      'interventions',
      'shield',
    ],
    themes: ['barriers', 'follow-up'],
    dutch: 'van signaal naar maatregel',
  },
  {
    name: 'complaints',
    owns: 'complaints of companies to the police: who may file for whom, drafts, signed versions, their status with reasons and clocks',
    calls: ['partners', 'reports'],
    themes: ['follow-up', 'victims'],
    dutch: 'aangifteloket voor bedrijven',
  },
  {
    name: 'requirements',
    owns: 'the programme of requirements of the complaint desk, with the tests that show each, and what such a desk asks and costs',
    calls: [],
    themes: ['follow-up'],
    dutch: 'programma van eisen',
  },
  {
    name: 'dossiers',
    owns: 'dossiers: a case frozen in a PDF and a signed package, for whom and why, and what came of it',
    calls: [
      'partners',
      'agreements',
      'taxonomy',
      'reports',
      'identifiers',
      'cases',
      'casework',
      'sharing',
      'complaints',
    ],
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
    owns: 'claims of victims on the holder of one account: tests, consent, letters, and where every cent went',
    calls: ['partners', 'agreements', 'taxonomy', 'reports', 'identifiers', 'sharing', 'statistics'],
    themes: ['follow-up', 'victims'],
    dutch: 'directe aansprakelijkheid, verhaal',
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
    owns: 'figures of others drawn as tiles that can be taken along and traced back, and the clocks as they were released',
    calls: ['partners', 'taxonomy', 'identifiers', 'sharing', 'statistics', 'shield'],
    themes: ['insight'],
    dutch: 'dashboard',
  },
  {
    name: 'guidance',
    owns: 'first advice per fraud form, the home page, how it works',
    calls: ['partners', 'taxonomy', 'reports', 'sharing', 'statistics'],
    themes: ['victims'],
    dutch: 'hulp en uitleg',
  },
  {
    name: 'open-data',
    owns: 'the catalogue of what every module publishes as data',
    calls: ['partners'],
    themes: ['insight'],
    dutch: 'open data',
  },
] as const satisfies readonly Room[]
