// SPDX-License-Identifier: EUPL-1.2
import type { Room } from './room.ts'

/** The first rooms of the map: everything else stands on what they own. */
export const upstream = [
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
    name: 'meetings',
    owns: 'groups that meet about the plan: members, agendas, documents, minutes with decisions, and action points',
    calls: ['partners'],
    themes: ['governance'],
    dutch: 'overleg, actiepunten',
  },
  {
    name: 'taxonomy',
    owns: 'editions of the fraud taxonomy, forms and facets: looked up, compared, mapped to others, published as SKOS',
    calls: ['partners'],
    themes: ['insight'],
    dutch: 'eenduidige taxonomie',
  },
  {
    name: 'pilots',
    owns: 'bottlenecks in sharing and their line: question, solution, advice, supervisor, pilot with its conditions, evaluation, practice',
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
    calls: ['partners', 'agreements', 'taxonomy', 'reports', 'classification', 'identifiers', 'cases'],
    themes: ['follow-up'],
    dutch: 'werkbank',
  },
  {
    name: 'sharing',
    owns: 'checks: what is asked of the register, also without telling it, and what is answered; disclosures to other organisations, their receipts and recalls; the pool of suspicious devices',
    calls: ['partners', 'agreements', 'taxonomy', 'pilots', 'reports', 'classification', 'identifiers'],
    themes: ['data sharing'],
    dutch: 'checkfunctie, verstrekkingen, proef met toestellen',
  },
  {
    name: 'redress',
    owns: 'objections of listed parties, proof that something is theirs, decisions by two people, holds, the duty to inform',
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
] as const satisfies readonly Room[]
