// SPDX-License-Identifier: EUPL-1.2
import type { Profile } from '#foundation/config'
import type { Module } from '#foundation/modules'
import { map } from '../modules/map.ts'
import { modules } from './modules.ts'

type Name = (typeof map)[number]['name']

/** What no installation is without: who takes part, the rules, the words, the pages about the site, what somebody may ask of their own data. */
const ground: readonly Name[] = ['partners', 'agreements', 'taxonomy', 'data-requests', 'guidance', 'todo']

/** What each is chosen for; what that needs comes along (`needs` in the map). */
const begins: Readonly<Record<Exclude<Profile, 'everything'>, readonly Name[]>> = {
  'reporting-point': [
    'sharing',
    'referrals',
    'recovery',
    'aftercare',
    'experiences',
    'warnings',
    'knowledge',
    'open-data',
  ],
  municipality: [
    'warnings',
    'aftercare',
    'referrals',
    'widgets',
    'campaigns',
    'interventions',
    'knowledge',
    'dashboard',
  ],
  shield: ['shield', 'takedowns', 'messages', 'threat-feeds'],
  'check-and-register': ['sharing', 'recovery', 'threat-feeds'],
}

/** The modules that an installation with this profile uses, and the others; both in the order of the map. */
export function modulesOf(profile: Profile): { on: readonly Module[]; off: readonly Module[] } {
  if (profile === 'everything') return { on: modules, off: [] }
  const used = new Set<string>([...ground, ...begins[profile]])
  const rooms: readonly { name: string; needs?: readonly string[] }[] = map
  // What is added while it goes is looked at as well.
  for (const name of used) for (const needed of rooms.find((room) => room.name === name)?.needs ?? []) used.add(needed)
  return { on: modules.filter(({ name }) => used.has(name)), off: modules.filter(({ name }) => !used.has(name)) }
}
