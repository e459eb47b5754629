// SPDX-License-Identifier: EUPL-1.2
import type { EvidenceLevel } from '#values'
import type { Barrier, BarrierStatus, Edition, Signal, Step } from '../edition/edition.ts'

const barrier = (id: string, status: BarrierStatus, level: EvidenceLevel, owners: string[] = ['bank']): Barrier => ({
  id,
  label: { nl: `barrière ${id}`, en: `barrier ${id}` },
  description: { nl: `Uitleg van ${id}.` },
  kind: 'verify',
  circle: 'public',
  owners,
  status,
  evidence: { level, sources: ['report'] },
})

export const signal = (id: string, change: Partial<Signal> = {}): Signal => ({
  id,
  text: { nl: `signaal ${id}` },
  circle: 'public',
  seenBy: ['bank'],
  ...change,
})

const step = (id: string, phase: string, barriers: string[], change: Partial<Step> = {}): Step => ({
  id,
  aliases: [],
  phase,
  label: { nl: `Stap van ${id}`, en: `Step of ${id}` },
  goal: { nl: `Doel van ${id}. En meer.` },
  circle: 'public',
  offenderRoles: [{ nl: 'opzetter' }],
  facilitators: [],
  occasions: [],
  signals: [signal(`T-${id}`)],
  techniques: [],
  barriers,
  mitreF3: [],
  after: [],
  ...change,
})

/** Two journeys of invented steps; the last step of the first is shared, and nothing is in use at its second. */
export const smallEdition: Edition = {
  number: 1,
  date: '2026-11-24',
  status: 'draft',
  authors: ['Dijkwacht'],
  licence: 'CC-BY-4.0',
  decision: { nl: 'Voorbeeld.' },
  journeys: [
    {
      id: 'J-1',
      form: 'FF-1',
      label: { nl: 'Eerste vorm', en: 'First form' },
      variants: [],
      steps: ['S-1', 'S-2', 'S-3'],
      version: 1,
      basis: [],
    },
    {
      id: 'J-2',
      form: 'FF-2',
      label: { nl: 'Tweede vorm' },
      variants: [],
      steps: ['S-4', 'S-3'],
      version: 1,
      basis: [],
    },
  ],
  steps: {
    'S-1': step('S-1', 'P1', ['B-1', 'B-2'], { techniques: ['LU-1'] }),
    'S-2': step('S-2', 'P2', ['B-3', 'B-4'], { signals: [] }),
    'S-3': step('S-3', 'P2', ['B-1', 'B-5']),
    'S-4': step('S-4', 'P1', ['B-6'], { occasions: [{ nl: 'een Drukke avond' }] }),
  },
  barriers: {
    'B-1': barrier('B-1', 'live', 'E1'),
    'B-2': barrier('B-2', 'live', 'E2', ['bank', 'police']),
    'B-3': barrier('B-3', 'pilot', 'E3'),
    'B-4': barrier('B-4', 'idea', 'E0', ['police']),
    'B-5': barrier('B-5', 'live', 'E0'),
    'B-6': barrier('B-6', 'live', 'E4', []),
  },
  phases: [
    { id: 'P1', label: { nl: 'voorbereiden', en: 'prepare' }, mitreF3: [] },
    { id: 'P2', label: { nl: 'uitvoeren', en: 'execute' }, mitreF3: [] },
  ],
  parties: [
    { id: 'bank', label: { nl: 'bank', en: 'bank' } },
    { id: 'police', label: { nl: 'politie', en: 'police' } },
  ],
  kinds: [{ id: 'verify', label: { nl: 'controleren', en: 'verify' } }],
  sources: {
    report: {
      title: 'Een rapport',
      publisher: 'Bureau',
      date: '2025',
      url: 'https://bureau.example/',
      kind: 'report',
      seen: 'full',
      retrieved: '2026-11-24',
    },
  },
}
